'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LookupAnnouncer } from './lookup-announcer';
import { LookupFailure } from './lookup-failure';
import type { LookupProps } from './lookup-props';
import { useAnswer } from './use-answer';
import { useCardPlace } from './use-card-place';
import { useDragSelection } from './use-drag-selection';
import { usePossibleWords } from './use-possible-words';
import { useWordClicks } from './use-word-clicks';
import { useWordHighlight } from './use-word-highlight';
import { useWordKeys } from './use-word-keys';
import { WordAnswer } from './word-answer';
import { WordCard } from './word-card';
import styles from './word-card.module.css';
import { type WordPlace, wordsAt } from './word-place';

interface Instead {
  readonly place: WordPlace;
  readonly word: string;
}

/** The word cursor and the card at the word: what `WordLookupLoader` loads. */
export function WordLookup({ missed, ...props }: LookupProps & { missed: readonly Event[] }) {
  const { lookup, rangeIn, termsAt, onTerm, onSegment, segment, actions } = props;
  const { place, card: state } = lookup;
  const { t } = useTranslation('lookup');
  const [asked, setAsked] = useState<Instead | null>(null);
  const instead = asked && asked.place === place ? asked.word : null;
  const { answer, retry } = useAnswer(state === 'closed' ? null : place, instead);
  const found = answer?.status === 'ready' ? answer.found : null;
  const { words, word, chosen, choose, turn } = usePossibleWords(found);
  const anchor = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const headingId = useId();

  useWordHighlight(place, rangeIn, lookup.card !== 'closed');
  useDragSelection();
  useWordClicks(lookup, rangeIn, missed);
  useWordKeys({ lookup, rangeIn, segment, onSegment, turn, missed });
  useCardPlace(answer, anchor, card, rangeIn);

  const isShown = answer !== null;
  useEffect(() => {
    if (isShown && state === 'entered') card.current?.focus({ preventScroll: true });
  }, [isShown, state]);

  function close() {
    lookup.close();
    if (place) document.getElementById(place.segment)?.focus({ preventScroll: true });
  }

  function askInstead(other: string) {
    if (place) setAsked({ place, word: other });
    card.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <div ref={anchor} className={styles.anchor}>
        {answer ? (
          <WordCard
            card={card}
            label={wordsAt(answer.place)}
            headingId={found ? headingId : null}
            onClose={close}
          >
            {answer.status === 'waiting' ? (
              <p className={styles.waiting}>{t('looking', { word: wordsAt(answer.place) })}</p>
            ) : null}
            {answer.status === 'failed' ? <LookupFailure onRetry={retry} /> : null}
            {found ? (
              <WordAnswer
                found={found}
                place={answer.place}
                isInText={instead === null}
                words={words}
                chosen={chosen}
                headingId={headingId}
                terms={instead === null ? termsAt(answer.place.segment, answer.place) : []}
                onChoose={choose}
                onWord={askInstead}
                onTerm={onTerm}
                actions={word ? actions?.(word.reading, answer.place) : null}
              />
            ) : null}
          </WordCard>
        ) : null}
      </div>
      <LookupAnnouncer
        found={found}
        word={word}
        pointed={place && state === 'closed' ? wordsAt(place) : ''}
      />
    </>
  );
}
