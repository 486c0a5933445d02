'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreStoredCard } from '@/app/_storage/cards';
import { readPreferences } from '@/app/_storage/preferences';
import type { Card as StoredCard } from '@/core/study/card';
import type { Grade } from '@/core/study/review-row';
import { Answer } from './answer';
import { Ask } from './ask';
import { BackupReminder } from './backup-reminder';
import { CardTools } from './card-tools';
import type { Question } from './choose-question';
import { now } from './clock';
import { GradeButtons } from './grade-buttons';
import styles from './review.module.css';
import { ReviewEnd } from './review-end';
import type { Speak } from './speak';
import { type Review, useReview } from './use-review';
import { useTypedAnswer } from './use-typed-answer';

/** Where words are reviewed: one question after another, until nothing is due. */
export function ReviewRoom({ speak }: { speak: Speak }) {
  const { t } = useTranslation('review');
  const review = useReview();
  const { status, state, turn, given, note } = review;
  const [deleted, setDeleted] = useState<StoredCard | null>(null);
  if (status === 'unavailable') return <p>{t('unavailable')}</p>;
  if (status === 'loading' || !turn || !state) return <p className="visually-hidden">{t('loading')}</p>;
  const left = turn.queue.items.length + turn.queue.waiting.length;
  return (
    <div className={styles.room}>
      <div className={styles.top}>
        <p role="status">{turn.question ? t('left', { count: left }) : ''}</p>
        <button type="button" disabled={given.length === 0} title={t('undoHint')} onClick={review.undo}>
          {t('undo')}
        </button>
      </div>
      {note ? (
        <p className={styles.warning} role="alert">
          {t(`note.${note}`)}
        </p>
      ) : null}
      {deleted ? (
        <p className={styles.warning} role="status">
          {t('deleted', { word: deleted.headword })}{' '}
          <button
            type="button"
            onClick={async () => {
              await restoreStoredCard(deleted.id, now().at);
              await review.refresh(deleted.id, true);
              setDeleted(null);
            }}
          >
            {t('bringBack')}
          </button>
        </p>
      ) : null}
      {turn.question ? (
        <Card
          key={`${turn.question.item.cardId} ${turn.question.item.direction} ${turn.question.askedAt}`}
          question={turn.question}
          review={review}
          speak={speak}
          onDeleted={setDeleted}
        />
      ) : (
        <>
          <ReviewEnd queue={turn.queue} given={given} cards={state.cards.size} />
          <BackupReminder />
        </>
      )}
      <UndoKey onUndo={review.undo} />
    </div>
  );
}

interface CardProps {
  question: Question;
  review: Review;
  speak: Speak;
  onDeleted: (card: StoredCard) => void;
}

function Card({ question, review, speak, onDeleted }: CardProps) {
  const { t } = useTranslation('review');
  const [isShown, setShown] = useState(false);
  const typed = useTypedAnswer();
  const { state } = review;
  const suggested = typed.verdict?.grade ?? 3;
  useGradeKeys(isShown, suggested, (grade) => void review.answer(grade));
  if (!state) return null;
  return (
    <section className={styles.card} aria-label={t('card')}>
      {isShown ? (
        <>
          <Answer question={question} verdict={typed.verdict} typed={typed.typed} speak={speak} />
          <div className={styles.foot}>
            <GradeButtons
              question={question}
              settings={state.settings}
              suggested={suggested}
              onGrade={(grade) => void review.answer(grade)}
            />
          </div>
        </>
      ) : (
        <Ask question={question} answer={typed} speak={speak} onShow={() => setShown(true)} />
      )}
      <CardTools card={question.card} onDone={review.refresh} onDeleted={onDeleted} />
    </section>
  );
}

/** 1 to 4 grade what is shown; space gives what is offered, wherever the focus is. */
function useGradeKeys(isShown: boolean, suggested: Grade, give: (grade: Grade) => void): void {
  const latest = useRef({ suggested, give });
  latest.current = { suggested, give };
  useEffect(() => {
    if (!isShown) return;
    function press(event: KeyboardEvent) {
      if (event.repeat || isElsewhere(event)) return;
      const grade = ([1, 2, 3, 4] as const).find((each) => String(each) === event.key);
      const isFree = !(event.target as Element).closest('button, a, summary');
      const wanted = grade ?? (event.key === ' ' && isFree ? latest.current.suggested : null);
      if (wanted === null) return;
      event.preventDefault();
      latest.current.give(wanted);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isShown]);
}

/** U, or what undoes everywhere. */
function UndoKey({ onUndo }: { onUndo: () => Promise<void> }) {
  const latest = useRef(onUndo);
  latest.current = onUndo;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const isField = (event.target as Element).closest('input, textarea') !== null;
      if (isField || (!isUndo && (event.key.toLowerCase() !== 'u' || isElsewhere(event)))) return;
      event.preventDefault();
      void latest.current();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (readPreferences().shortcuts === 'off' || document.querySelector('dialog[open]')) return true;
  return (event.target as Element).closest('input, textarea, select') !== null;
}
