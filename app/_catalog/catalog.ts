import 'server-only';
import { formatFault } from '@/core/text/content-fault';
import { openLexiconShelf } from './lexicon-shelf';
import { type AnnotatedText, type Content, loadContent } from './load-content';

let loaded: Content | undefined;

/**
 * The bundled texts and the glossary, read once a process.
 * @throws with a line a fault where the content has errors, so that the build fails.
 */
export function catalog(): Content {
  loaded ??= loadContent(process.cwd(), openLexiconShelf(process.cwd()));
  const errors = loaded.faults.filter((fault) => fault.severity === 'error');
  if (errors.length > 0) throw new Error(`Content has errors:\n${errors.map(formatFault).join('\n')}`);
  return loaded;
}

/** The bundled text of an address, or null. */
export function findText(slug: string): AnnotatedText | null {
  return catalog().texts.find(({ text }) => text.slug === slug) ?? null;
}
