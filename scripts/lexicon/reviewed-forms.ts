import { ABBREVIATIONS } from '@/core/lexicon/abbreviations';
import type { Analysis, FormTag } from '@/core/lexicon/analysis';
import type { Upos } from '@/core/lexicon/reading';
import { REVIEWED_LEMMAS } from '@/core/lexicon/reviewed-rows';
import type { Meaning } from '@/core/lexicon/shard-layout';
import { isNameOrShort } from '@/core/lexicon/written-short';
import { conjugateLike } from './hunspell-analyses';
import type { LefffRow } from './read-lefff';

/**
 * Forms of the words that entries have and the sources lack: smoothie, coronavirus, chouiner.
 * @param known whether the sources have a form
 */
export function reviewedForms(
  meanings: readonly Meaning[],
  known: (form: string) => boolean,
  models: ReadonlyMap<string, readonly LefffRow[]>,
): LefffRow[] {
  return meanings.flatMap(({ lemma, pos, gender }): LefffRow[] => {
    const word = lemma.replace(/^(?:se |s')/, '');
    if (word.includes(' ') || known(word)) return [];
    if (!REVIEWED_LEMMAS.has(lemma)) return [];
    if (pos === 'VERB') return conjugateLike(word, models);
    if (pos === 'NOUN') return inflectRegularly(word, 'NOUN', gender === 'mf' ? '' : (gender ?? ''));
    if (pos === 'ADJ') return inflectRegularly(word, 'ADJ', '');
    return pos === 'ADV' ? [{ form: word, pos, lemma: word, code: '' }] : [];
  });
}

/** Singular and plural in -s; a compound of a verb and a noun often has one form only, and keeps it. */
function inflectRegularly(lemma: string, pos: 'NOUN' | 'ADJ', gender: string): LefffRow[] {
  if (/[sxz]$/.test(lemma)) return [{ form: lemma, pos, lemma, code: gender }];
  return [
    { form: lemma, pos, lemma, code: `${gender}s` },
    { form: `${lemma}s`, pos, lemma, code: `${gender}p` },
  ];
}

export interface EntryForm extends Analysis {
  readonly form: string;
}

const GENDERS: Readonly<Record<string, string>> = { m: 'Gender=Masc', f: 'Gender=Fem' };
const CONJUGATED: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** A known word's readings of these kinds are the closed-class table's alone: their order there is their likelihood. */
const ORDERED: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'DET', 'PRON', 'SCONJ']);
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV']);

/**
 * Words that have an entry and are forms of nothing, or not of its part of speech: names, abbreviations, interjections.
 * The entry's word is its own form; abbreviations that stand for a word lead to it too, so that its meanings lie beside them.
 */
export function entryForms(
  meanings: readonly Meaning[],
  analysesOf: (form: string) => readonly Analysis[],
): EntryForm[] {
  const written = meanings.flatMap(({ lemma, pos, gender }): EntryForm[] => {
    if (lemma.includes(' ') || lemma.includes('+') || CONJUGATED.has(pos)) return [];
    const analyses = analysesOf(lemma);
    // A name is its own lemma: Lefff files Vietnam under Viêt Nam.
    if (analyses.some((known) => known.tag.pos === pos && (pos !== 'PROPN' || known.lemma === lemma)))
      return [];
    const isUnknown = analyses.length === 0;
    if (ORDERED.has(pos) && !isUnknown) return [];
    if (OPEN.has(pos) && isUnknown && !isNameOrShort(lemma)) return [];
    const tag: FormTag = { pos: pos as Upos, features: [GENDERS[gender ?? ''] ?? ''] };
    const form = { form: lemma, lemma, headword: lemma, tag };
    // Newspapers write Otan: the name list has that too, as a name of its own without an entry.
    return /^\p{Lu}{3,}$/u.test(lemma)
      ? [form, { ...form, form: lemma.charAt(0) + lemma.slice(1).toLowerCase() }]
      : [form];
  });
  const short = Object.entries(ABBREVIATIONS).map(([form, [word, pos, gender]]) => ({
    form,
    lemma: form,
    headword: word,
    tag: { pos, features: [GENDERS[gender] ?? ''] },
  }));
  return [...short, ...written];
}
