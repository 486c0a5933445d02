import type { Analysis } from './analysis';
import { analysesByForm } from './find-analyses';
import { straighten } from './fold';
import type { Shelf } from './lexicon';

/** Lemmas of forms without waiting, for what is matched when the site is built: glossary terms, alignment. */
export interface FormIndex {
  analysesOf(form: string): readonly Analysis[];
  /** Dictionary forms a form may belong to, names left out; empty where the form is unknown. */
  lemmasOf(form: string): readonly string[];
}

/**
 * @param shelf all shards at hand (`openShelf`)
 * @example createFormIndex(openDiskShelf()).lemmasOf('opérations') // ['opération']
 */
export function createFormIndex(shelf: Shelf): FormIndex {
  const known = new Map<string, readonly Analysis[]>();
  const analysesOf = (form: string): readonly Analysis[] => {
    const cached = known.get(form);
    if (cached) return cached;
    const analyses = analysesByForm(shelf, straighten(form));
    known.set(form, analyses);
    return analyses;
  };
  return {
    analysesOf,
    lemmasOf: (form) => [
      ...new Set(analysesOf(form).flatMap(({ lemma, tag }) => (tag.pos === 'PROPN' ? [] : [lemma]))),
    ],
  };
}
