'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { GlossaryPanel } from '@/app/_glossary/glossary-panel';
import type { TermView } from '@/app/_glossary/term-view';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { useLookup } from '@/app/_lookup/use-lookup';
import { WordLookupLoader } from '@/app/_lookup/word-lookup-loader';
import { Reader } from '@/app/_reader/reader';
import { type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { ReadingBar } from '@/app/_reader/reading-bar';
import { useReadingAddress } from '@/app/_reader/use-reading-address';
import { useReadingKeys } from '@/app/_reader/use-reading-keys';
import { useSegments } from '@/app/_reader/use-segments';
import { useTermHighlights } from '@/app/_reader/use-term-highlights';
import { LanguageSwitch } from '@/app/_shell/language-switch';
import { usePreferences } from '@/app/_storage/use-preferences';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { TermId } from '@/core/glossary/term';
import type { ContextText } from '@/core/study/card';
import type { SegmentId } from '@/core/text/bilingual-text';
import styles from './reading-room.module.css';
import { useChosenTerm } from './use-chosen-term';
import { useLookupLinks } from './use-lookup-links';
import { usePanel } from './use-panel';
import { useWordStudy } from './use-word-study';
import { WordsOfTerm } from './words-of-term';

interface Props {
  lang: InterfaceLanguage;
  text: ShownText;
  /** Which text it is, for the words saved from it. */
  of: ContextText;
  /** The terms of the text in order of appearance. */
  terms: readonly TermView[];
  about: ReactNode;
  /** The text has no English, and no page is kept free for it. */
  alone?: boolean;
  /** What stands below a segment's English, or in its place where that is missing. */
  beside?: (segment: AnnotatedSegment) => ReactNode;
  /** What can be done to the glossary: in own texts, adding a term. */
  termTools?: (chosen: TermView | null) => ReactNode;
}

/** Where one reads: the text, the bar above it, the glossary beside it. Bundled and own texts are read in the same room. */
export function ReadingRoom({ lang, text, of, terms, about, alone, beside, termTools }: Props) {
  const { view } = usePreferences();
  const ids = useMemo(() => segmentsShown(text).map((segment) => segment.id), [text]);
  const segments = useSegments(ids);
  const panel = usePanel();
  const chosen = useChosenTerm(text, terms);
  const lookup = useLookup();
  const study = useWordStudy(text, of);
  const filter = useRef<HTMLInputElement>(null);

  useTermHighlights(text, chosen.id, chosen.occurrence);
  useReadingAddress(chosen.id, chosen.ready);

  const { setCurrent } = segments;
  // The place of an occurrence is also the place where one reads.
  useEffect(() => {
    if (chosen.occurrence) setCurrent(chosen.occurrence.segment.id);
  }, [chosen.occurrence, setCurrent]);

  const openTerm = useCallback(
    (id: TermId, link?: HTMLElement) => {
      chosen.choose(id, link ?? null);
      panel.open();
    },
    [chosen.choose, panel.open],
  );

  const words = useLookupLinks(lookup, text, terms, openTerm, panel.closeSheet);

  // A link that names a term opens it, on a phone too.
  const arrived = chosen.ready && chosen.id !== null;
  useEffect(() => {
    if (arrived) panel.open();
  }, [arrived, panel.open]);

  const openFilter = useCallback(() => {
    chosen.choose(null, null);
    panel.open();
    requestAnimationFrame(() => filter.current?.focus());
  }, [chosen.choose, panel.open]);

  function back(): boolean {
    if (document.activeElement === filter.current && filter.current?.value) return false;
    const had = chosen.id !== null || panel.sheetOpen || document.activeElement?.closest('#glossary-panel');
    chosen.giveBack(segments.current);
    panel.closeSheet();
    return Boolean(had);
  }

  const { revealed, reveal: turnOver } = segments;
  const { noteOpened } = study;
  const reveal = useCallback(
    (id: SegmentId) => {
      if (!revealed.has(id)) noteOpened(id);
      turnOver(id);
    },
    [revealed, turnOver, noteOpened],
  );

  useReadingKeys({
    togglePanel: panel.toggle,
    focusFilter: openFilter,
    moveSegment: segments.move,
    revealSegment: () => segments.current && reveal(segments.current),
    moveOccurrence: chosen.move,
    back,
  });

  const numbers = useMemo(() => new Map(terms.map((term, index) => [term.id, index + 1])), [terms]);
  const phrases = useMemo(() => phrasesOf(terms), [terms]);
  const hrefOf = useCallback((id: TermId) => paths.term(lang, id), [lang]);
  const numberOf = useCallback((id: TermId) => numbers.get(id), [numbers]);
  const isPhrase = useCallback((id: TermId) => phrases.has(id), [phrases]);

  return (
    <>
      <ReadingBar
        terms={terms.length}
        panelOpen={panel.isOpen}
        onPanel={panel.toggle}
        onWords={study.open}
        language={<LanguageSwitch lang={lang} />}
      />
      <div className={styles.room} data-sheet={panel.sheetOpen ? 'open' : undefined}>
        <div className={styles.page}>
          <Reader
            text={text}
            about={about}
            current={segments.current}
            onCurrent={segments.setCurrent}
            revealed={view === 'reveal' ? segments.revealed : null}
            onReveal={reveal}
            onTerm={openTerm}
            hrefOf={hrefOf}
            numberOf={numberOf}
            isPhrase={isPhrase}
            alone={alone}
            beside={beside}
          />
          <WordLookupLoader
            lookup={lookup}
            rangeIn={words.rangeIn}
            termsAt={words.termsAt}
            onTerm={words.openTerm}
            onSegment={setCurrent}
            segment={segments.current}
            actions={study.actions}
          />
        </div>
        <GlossaryPanel
          terms={terms}
          chosen={chosen.term}
          inside={chosen.inside}
          count={chosen.count}
          position={chosen.position}
          countOf={chosen.countOf}
          hrefBase={paths.glossary(lang)}
          onChoose={(id) => (id ? openTerm(id) : chosen.choose(null, null))}
          words={
            <>
              {study.saveTerm(chosen.term, chosen.occurrence)}
              <WordsOfTerm occurrence={chosen.occurrence} onWord={lookup.show} />
            </>
          }
          tools={termTools?.(chosen.term)}
          onMove={chosen.move}
          onClose={panel.close}
          filterRef={filter}
        />
      </div>
      {study.dialog}
    </>
  );
}

function phrasesOf(terms: readonly TermView[]): Set<TermId> {
  return new Set(
    terms
      .filter(({ category, own }) => !own && (category === 'expressions' || category === 'grammar'))
      .map(({ id }) => id),
  );
}
