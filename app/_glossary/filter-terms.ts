import { foldAccents } from '@/core/glossary/words';
import type { TermView } from './term-view';

/**
 * The terms in whose headword, expansion or English a query occurs; case, accents and kinds of apostrophe don't matter.
 * @example filterTerms(views, 'operation') // … « opération militaire spéciale »
 */
export function filterTerms<T extends Pick<TermView, 'headword' | 'expansion' | 'english'>>(
  terms: readonly T[],
  query: string,
): readonly T[] {
  const wanted = fold(query);
  if (wanted === '') return terms;
  return terms.filter(({ headword, expansion, english }) =>
    fold([headword, expansion?.fr ?? '', expansion?.en ?? '', ...english].join('\n')).includes(wanted),
  );
}

function fold(text: string): string {
  return foldAccents(text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'"))
    .replace(/\s+/gu, ' ')
    .trim();
}
