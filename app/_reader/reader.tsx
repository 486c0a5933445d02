'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { TermId } from '@/core/glossary/term';
import type { SegmentId } from '@/core/text/bilingual-text';
import styles from './reader.module.css';
import type { ShownText } from './reader-text';
import { SegmentRow } from './segment-row';
import { TermText } from './term-text';

interface Props {
  text: ShownText;
  /** What stands under the title: source, length, attribution. */
  about: ReactNode;
  current: SegmentId | null;
  onCurrent: (id: SegmentId) => void;
  /** Null except in the reveal view: which segments' English has been asked for. */
  revealed: ReadonlySet<SegmentId> | null;
  onReveal: (id: SegmentId) => void;
  onTerm: (term: TermId, link: HTMLElement) => void;
  hrefOf: (term: TermId) => string;
  numberOf: (term: TermId) => number | undefined;
  isPhrase: (term: TermId) => boolean;
  /** The text has no English at all, and no page is kept free for it. */
  alone?: boolean;
  /** What stands below a segment's English, or in its place where that is missing. */
  beside?: (segment: AnnotatedSegment) => ReactNode;
}

/** A bilingual text, segment facing segment. Words and terms are found from where one clicks: no element per word. */
export function Reader({
  text,
  about,
  current,
  onCurrent,
  revealed,
  onReveal,
  onTerm,
  hrefOf,
  numberOf,
  isPhrase,
  alone = false,
  beside,
}: Props) {
  function click(event: MouseEvent<HTMLElement>) {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-segment]');
    if (row) onCurrent(row.id as SegmentId);
    const link = target.closest<HTMLElement>('[data-term]');
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link && plain) {
      event.preventDefault();
      onTerm(link.dataset.term as TermId, link);
    }
  }

  return (
    // The handler only delegates for the links and buttons inside, which are reached and pressed by key as well.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by use-reading-keys.ts
    <article className={styles.reader} data-reading data-alone={alone || undefined} onClick={click}>
      <header className={styles.title} data-segment id={text.title.id} tabIndex={-1}>
        <h1>
          <span lang="fr" data-side="fr">
            <TermText
              text={text.title.fr}
              matches={text.title.frTerms}
              hrefOf={hrefOf}
              numberOf={numberOf}
              isPhrase={isPhrase}
            />
          </span>{' '}
          <span lang="en" data-side="en">
            {text.title.en}
          </span>
        </h1>
        {about}
      </header>
      {text.paragraphs.map((paragraph, index) => (
        <section key={paragraph.id} className={styles.paragraph} data-kind={paragraph.kind}>
          {paragraph.segments.map((segment, position) => (
            <SegmentRow
              key={segment.id}
              segment={segment}
              french={
                <TermText
                  text={segment.fr}
                  matches={segment.frTerms}
                  hrefOf={hrefOf}
                  numberOf={numberOf}
                  isPhrase={isPhrase}
                />
              }
              number={position === 0 ? index + 1 : undefined}
              heading={paragraph.kind === 'heading'}
              current={segment.id === current}
              revealed={revealed ? revealed.has(segment.id) : null}
              onReveal={onReveal}
              beside={beside?.(segment)}
            />
          ))}
        </section>
      ))}
      {text.source ? (
        <footer className={styles.source} data-segment id={text.source.id} tabIndex={-1}>
          <span lang="fr" data-side="fr">
            <TermText
              text={text.source.fr}
              matches={text.source.frTerms}
              hrefOf={hrefOf}
              numberOf={numberOf}
              isPhrase={isPhrase}
            />
          </span>
        </footer>
      ) : null}
    </article>
  );
}
