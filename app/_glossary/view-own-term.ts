import type { OwnTerm } from '@/app/_storage/stored-text';
import { type CompiledTerm, compileTerms } from '@/core/glossary/compile-terms';
import type { TermId } from '@/core/glossary/term';
import { splitWords } from '@/core/glossary/words';
import { typesetFrench } from '@/core/text/typeset';
import type { TermView } from './term-view';

/** A term of the learner's as the panel shows it. */
export function viewOwnTerm({ id, headword, english, note }: OwnTerm): TermView {
  return {
    id: id as TermId,
    headword: typesetFrench(headword),
    gender: null,
    number: 'sing',
    expansion: null,
    english: listEnglish(english),
    category: 'expressions',
    sources: [],
    loaded: false,
    definition: note,
    usage: '',
    usedBy: null,
    neutral: null,
    related: [],
    own: true,
  };
}

/** The same as the matcher takes it; `…` stands for other words in between, as in our own glossary. */
export function compileOwnTerms(terms: readonly OwnTerm[]): CompiledTerm[] {
  return compileTerms(
    terms
      .filter(({ headword }) => canBeFound(headword))
      .map(({ id, headword, english }) => ({
        id: id as TermId,
        headword,
        forms: [],
        english: listEnglish(english).filter(
          (form) => splitWords(form, 'en').length > 0 && !form.includes('…'),
        ),
        except: [],
      })),
  );
}

/** Whether a headword has a word at both ends, so that it can stand in a text. */
export function canBeFound(headword: string): boolean {
  const pieces = headword.trim().split(/\s+/u);
  const isWord = (piece: string | undefined) => piece !== undefined && splitWords(piece, 'fr').length > 0;
  return isWord(pieces[0]) && isWord(pieces.at(-1));
}

function listEnglish(english: string): string[] {
  return english
    .split(/[,;]/)
    .map((form) => form.trim())
    .filter(Boolean);
}
