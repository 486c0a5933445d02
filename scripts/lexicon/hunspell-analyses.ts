import type { Upos } from '@/core/lexicon/reading';
import type { AffixTable, HunspellWord } from './read-hunspell';
import { inflect } from './read-hunspell';
import type { LefffRow } from './read-lefff';

/** What a word is by its ending, for the words whose affix class leaves it open (Grevisse, Le bon usage, § 465–477: gender by suffix). */
const ENDINGS: readonly (readonly [ending: RegExp, pos: readonly Upos[], gender: 'm' | 'f' | ''])[] = [
  [/(?:[^u]able|ible|uble)$/, ['ADJ'], ''],
  [/(?:ique|oïde|fuge|forme|phile|phobe|cide|gène|phone)$/, ['ADJ', 'NOUN'], ''],
  [/(?:iste|logue|crate|naute|pathe)$/, ['NOUN', 'ADJ'], ''],
  [
    /(?:[ts]ion|[ct]ude|ité|eté|ance|ence|ette|esse|ure|ade|ière|euse|trice|ose|ite|logie|graphie|ie|ine|elle|otte|asse|aille|erie|ée|rice)$/,
    ['NOUN'],
    'f',
  ],
  [
    /(?:age|isme|ment|oir|eau|ier|eur|in|on|an|at|et|ot|al|el|il|ail|eil|us|um|is|os|as|[bcdfgklmprtvwz]|o|u|a|i|ay|ey|y|scope|mètre|graphe|drome|gramme|phyte)$/,
    ['NOUN'],
    'm',
  ],
];

/** Adjectives that have a feminine are mostly nouns as well (un Nord-Coréen): both are listed, the adjective first. */
const WITH_FEMININE: readonly Upos[] = ['ADJ', 'NOUN'];

/**
 * Analyses of the words that Lefff lacks, in Lefff's codes.
 * Capitals are proper names, -ment without affixes is an adverb, verbs are left to {@link conjugateLike}.
 */
export function analyseHunspell(words: readonly HunspellWord[], affixes: AffixTable): LefffRow[] {
  return words.flatMap((entry): LefffRow[] => {
    const { word, affixClass } = entry;
    if (/\p{Lu}/u.test(word)) {
      return [{ form: word, pos: 'PROPN', lemma: word, code: '' }];
    }
    if (affixClass === '') {
      return word.endsWith('ment') ? [{ form: word, pos: 'ADV', lemma: word, code: '' }] : [];
    }
    if (/^[a-fi]\d/.test(affixClass)) return [];
    const [poses, gender] = kindOf(entry);
    return inflect(entry, affixes).flatMap((form) =>
      poses.map((pos) => ({
        form: form.form,
        pos,
        lemma: word,
        code: `${form.gender ?? (pos === 'NOUN' ? gender : '')}${form.number ?? ''}`,
      })),
    );
  });
}

function kindOf({ word, affixClass }: HunspellWord): readonly [readonly Upos[], string] {
  if (/^[FW]/.test(affixClass)) return [WITH_FEMININE, ''];
  for (const [ending, poses, gender] of ENDINGS) if (ending.test(word)) return [poses, gender];
  return [['NOUN'], ''];
}

/**
 * Conjugates a verb that Lefff lacks after the verb of Lefff with the longest common ending: réindexer after indexer.
 * @param models infinitive → rows, of the same conjugation
 */
export function conjugateLike(
  infinitive: string,
  models: ReadonlyMap<string, readonly LefffRow[]>,
): LefffRow[] {
  for (let cut = 0; cut <= infinitive.length - 3; cut += 1) {
    const ending = infinitive.slice(cut);
    const model = models.get(ending);
    if (model === undefined) continue;
    const stem = infinitive.slice(0, cut);
    const shared = model.length > 0 ? (model[0]?.lemma ?? '') : '';
    const base = shared.slice(0, shared.length - ending.length);
    return model
      .filter((row) => row.form.startsWith(base))
      .map((row) => ({ ...row, form: stem + row.form.slice(base.length), lemma: infinitive }));
  }
  return [];
}
