import type { CompiledTerm } from '@/core/glossary/compile-terms';
import type { TermView } from './term-view';

/** The glossary as a browser fetches it: what is shown of the terms, and what they are found by. */
export interface GlossaryData {
  readonly terms: readonly TermView[];
  readonly compiled: readonly CompiledTerm[];
}
