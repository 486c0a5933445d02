import type { HunspellWord } from './read-hunspell';
import type { LefffRow } from './read-lefff';

/** Lefff writes “oeuvre”; French writes œuvre. Dictionary-fr says which lemmas have the ligature: not moelle, not coexister. */
export function writeLigatures(rows: readonly LefffRow[], words: readonly HunspellWord[]): LefffRow[] {
  const ligatures = new Map<string, string>();
  for (const { word } of words) if (/[œæ]/.test(word)) ligatures.set(withoutLigatures(word), word);
  return rows.map((row) => {
    const lemma = ligatures.get(row.lemma);
    if (lemma === undefined || lemma === row.lemma) return row;
    return { ...row, lemma, form: restore(row.form, lemma) };
  });
}

function withoutLigatures(word: string): string {
  return word.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function restore(form: string, lemma: string): string {
  const at = withoutLigatures(lemma.slice(0, lemma.search(/[œæ]/))).length;
  const pair = form.slice(at, at + 2);
  const ligature = pair === 'oe' ? 'œ' : pair === 'ae' ? 'æ' : null;
  return ligature === null ? form : form.slice(0, at) + ligature + form.slice(at + 2);
}
