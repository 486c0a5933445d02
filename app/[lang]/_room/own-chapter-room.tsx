'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryData } from '@/app/_glossary/glossary-data';
import type { TermView } from '@/app/_glossary/term-view';
import { canBeFound } from '@/app/_glossary/view-own-term';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { AboutOwnText } from '@/app/_own/about-own-text';
import { AddEnglish } from '@/app/_own/add-english';
import { ChapterNav } from '@/app/_own/chapter-nav';
import { MachineMark } from '@/app/_own/machine-mark';
import { OwnBar } from '@/app/_own/own-bar';
import { type NewTerm, OwnTerms } from '@/app/_own/own-terms';
import type { Hit } from '@/app/_own/search-text';
import { TextSearch } from '@/app/_own/text-search';
import { usePlace } from '@/app/_own/use-place';
import { segmentsShown } from '@/app/_reader/reader-text';
import { removeOwnTerm, saveOwnTerm } from '@/app/_storage/own-terms';
import { saveChapter } from '@/app/_storage/save-chapter';
import { setEnglish } from '@/app/_storage/set-english';
import type { OwnTerm, StoredChapter, StoredText } from '@/app/_storage/stored-text';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { SegmentId } from '@/core/text/bilingual-text';
import { ReadingRoom } from './reading-room';
import { showChapter } from './show-chapter';

interface Props {
  lang: InterfaceLanguage;
  text: StoredText;
  chapter: StoredChapter;
  glossary: GlossaryData;
  ownTerms: readonly OwnTerm[];
  onChapter: (chapter: number) => void;
  onPlace: (place: { chapter: number; segment: SegmentId }) => void;
}

/** One chapter of an own text: the room all texts are read in, with chapters, search and what a learner may add. */
export function OwnChapterRoom({ lang, text, chapter, glossary, ownTerms, onChapter, onPlace }: Props) {
  const { t } = useTranslation('own');
  const [facing, setFacing] = useState(false);
  const [searching, setSearching] = useState(false);
  const search = useRef<HTMLDialogElement>(null);
  const alone = !text.translated && !facing;
  const { title } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is read anew at every place kept, its title stays
  const shown = useMemo(
    () => showChapter(chapter, chapter.title ?? title, glossary, ownTerms),
    [chapter, title.fr, title.en, glossary, ownTerms],
  );
  const ids = useMemo(() => segmentsShown(shown.text).map(({ id }) => id), [shown]);
  usePlace(text, chapter.order, ids);

  const machine = useMemo(() => machineTranslated(chapter), [chapter]);
  const beside = useCallback(
    (segment: AnnotatedSegment) => {
      if (machine.has(segment.id)) return <MachineMark />;
      if (segment.en !== null) return null;
      return (
        <AddEnglish
          french={segment.fr}
          onSave={(english, origin) => {
            const changed = setEnglish(chapter, segment.id, english, origin);
            if (changed) void saveChapter(changed);
          }}
        />
      );
    },
    [chapter, machine],
  );

  const termTools = useCallback(
    (chosen: TermView | null) => (
      <OwnTerms
        chosenOwn={chosen?.own ? chosen.id : null}
        onAdd={(term) => addTerm(term, glossary, ownTerms, t('terms.exists'), t('terms.noWord'))}
        onRemove={(id) => void removeOwnTerm(id)}
      />
    ),
    [glossary, ownTerms, t],
  );

  const of = useMemo(() => ({ id: text.id, title: title.fr, own: true }), [text.id, title.fr]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place kept while reading changes nothing of the page
  const room = useMemo(
    () => (
      <ReadingRoom
        lang={lang}
        text={shown.text}
        of={of}
        terms={shown.terms}
        about={<AboutOwnText text={text} />}
        alone={alone}
        beside={beside}
        termTools={termTools}
      />
    ),
    [lang, shown, of, alone, beside, termTools, text.words],
  );

  function goTo({ chapter: order, segment }: Hit) {
    search.current?.close();
    if (order === chapter.order) location.hash = segment.id;
    else onPlace({ chapter: order, segment: segment.id });
  }

  return (
    <>
      <OwnBar
        text={text}
        chapter={chapter.order}
        onChapter={onChapter}
        onSearch={() => {
          setSearching(true);
          search.current?.showModal();
        }}
        repairHref={paths.alignment(lang, text.id, chapter.order)}
        facing={text.translated ? null : facing}
        onFacing={() => setFacing(!facing)}
      />
      {room}
      <ChapterNav
        text={text}
        chapter={chapter.order}
        hrefOf={(order) => paths.ownText(lang, text.id, { chapter: order })}
      />
      <TextSearch
        dialog={search}
        text={text}
        open={searching}
        onClose={() => setSearching(false)}
        onHit={goTo}
      />
    </>
  );
}

/** Segments whose English the browser's translator has made. */
function machineTranslated({ beads, en }: StoredChapter): ReadonlySet<SegmentId> {
  const made = beads.filter((bead) => en.slice(...bead.en).some(({ origin }) => origin === 'machine'));
  return new Set(made.map(({ id }) => id));
}

function addTerm(
  term: NewTerm,
  glossary: GlossaryData,
  ownTerms: readonly OwnTerm[],
  exists: string,
  noWord: string,
): string | null {
  const headword = term.headword.trim();
  if (!canBeFound(headword)) return noWord;
  const known = [...glossary.terms, ...ownTerms].some(
    (other) => other.headword.toLowerCase() === headword.toLowerCase(),
  );
  if (known) return exists;
  const id = `own-${crypto.randomUUID()}`;
  void saveOwnTerm({
    id,
    headword,
    english: term.english.trim(),
    note: term.note.trim(),
    addedAt: Date.now(),
  });
  return null;
}
