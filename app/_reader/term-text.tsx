import type { ReactNode } from 'react';
import type { TermId, TermMatch } from '@/core/glossary/term';
import styles from './term-text.module.css';

interface Props {
  text: string;
  matches: readonly TermMatch[];
  /** Address of a term's page: what the link does without JavaScript. */
  hrefOf: (term: TermId) => string;
  /** Number of a term in the printed appendix. */
  numberOf: (term: TermId) => number | undefined;
  /** Whether a term is a turn of phrase rather than a thing or a name: marked more quietly. */
  isPhrase: (term: TermId) => boolean;
}

/** A French side with its terms as links; terms inside longer ones are reached through those. */
export function TermText({ text, matches, hrefOf, numberOf, isPhrase }: Props) {
  const links = matches
    .filter((match) => !match.inner)
    .flatMap(({ term, spans }) =>
      spans.map((span, part) => ({ term, span, last: part === spans.length - 1 })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { term, span, last } of links) {
    if (span.start > at) pieces.push(text.slice(at, span.start));
    pieces.push(
      <a
        key={span.start}
        href={hrefOf(term)}
        // So that a selection may begin in it.
        draggable={false}
        className={isPhrase(term) ? `${styles.term} ${styles.phrase}` : styles.term}
        data-term={term}
        data-number={last ? numberOf(term) : undefined}
      >
        {text.slice(span.start, span.end)}
      </a>,
    );
    at = span.end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return <>{pieces}</>;
}
