import { REVIEWED_LEMMAS } from '@/core/lexicon/reviewed-rows';
import type { Meaning } from '@/core/lexicon/shard-layout';
import { conjugateLike } from './hunspell-analyses';
import type { LefffRow } from './read-lefff';

/**
 * Forms of the words that entries have and the sources lack: smoothie, coronavirus, chouiner; and of names.
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
    if (pos === 'PROPN')
      return [{ form: word, pos, lemma: word, code: gender === 'm' || gender === 'f' ? gender : '' }];
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
