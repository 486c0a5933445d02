import { findCognates } from './cognates';
import type { Corpus } from './corpus';
import { isWord } from './sentence-words';
import { type SparseMatrix, SparseMatrixBuilder } from './sparse-matrix';
import type { TranslationTable } from './translation-table';

/** What a dictionary row is trusted with; the rest stays with translations it does not list. */
const DICTIONARY_TRUST = 0.8;
/** What a perfect cognate is trusted with, beside a dictionary row and without one. */
const COGNATE_TRUST = { beside: 0.25, alone: 0.5 };
/** A mark or number is mostly kept as it is. */
const SAME_SIGN_TRUST = 0.6;

/**
 * The lexicon before anything is learnt from the text: dictionary, cognates, numbers and marks, for the words of these two texts.
 * t(target | source) comes from the shares of the table; t(source | target) by Bayes' rule with the source words' frequencies.
 */
export function buildPriorLexicon(source: Corpus, target: Corpus, table: TranslationTable): SparseMatrix {
  const numbers = new Map<string, number[]>();
  target.vocabulary.forEach((lemmas, number) => {
    for (const lemma of lemmas) numbers.set(lemma, [...(numbers.get(lemma) ?? []), number]);
  });
  const cognates = findCognates(source.vocabulary, target.vocabulary);
  const rows = source.vocabulary.map((lemmas, word) => {
    const row = new Map<number, number>();
    const listed = lemmas.filter((lemma) => table.french.has(lemma));
    for (const lemma of listed) {
      for (const translation of table.french.get(lemma) ?? []) {
        for (const number of numbers.get(translation.word) ?? []) {
          row.set(number, (row.get(number) ?? 0) + (translation.share * DICTIONARY_TRUST) / listed.length);
        }
      }
    }
    const trust = listed.length === 0 ? COGNATE_TRUST.alone : COGNATE_TRUST.beside;
    for (const { target: number, likeness } of cognates.get(word) ?? []) {
      row.set(number, Math.min(0.9, (row.get(number) ?? 0) + trust * (likeness * 2 - 1) ** 2));
    }
    const [sign = ''] = lemmas;
    if (!isWord(sign)) for (const number of numbers.get(sign) ?? []) row.set(number, SAME_SIGN_TRUST);
    return row;
  });
  return reverseByBayes(rows, source, target);
}

function reverseByBayes(
  rows: readonly ReadonlyMap<number, number>[],
  source: Corpus,
  target: Corpus,
): SparseMatrix {
  const explained = new Float64Array(target.vocabulary.length);
  rows.forEach((row, word) => {
    for (const [number, forward] of row) {
      explained[number] = (explained[number] ?? 0) + forward * (source.counts[word] ?? 0);
    }
  });
  const builder = new SparseMatrixBuilder(rows.length);
  rows.forEach((row, word) => {
    for (const [number, forward] of row) {
      const mass = forward * (source.counts[word] ?? 0);
      const total = Math.max(explained[number] ?? 0, DICTIONARY_TRUST * (target.counts[number] ?? 0), 1);
      builder.add(number, forward, mass / total);
    }
    builder.endRow();
  });
  return builder.finish();
}
