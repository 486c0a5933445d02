'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { giveAnswer, undoRow } from '@/app/_storage/reviews';
import { readStudyState, refreshCard, type StudyState } from '@/app/_storage/study-state';
import type { WordKey } from '@/core/study/card';
import type { AnswerRow, Grade } from '@/core/study/review-row';
import { askItem, chooseQuestion, type Question, type Turn } from './choose-question';
import { now } from './clock';

/** Something to tell the learner that did not go as one would think. */
export type ReviewNote = 'failed' | 'elsewhere' | null;

export interface Review {
  /** `loading` until the cards are read; `unavailable` where nothing can be stored. */
  readonly status: 'loading' | 'ready' | 'unavailable';
  readonly state: StudyState | null;
  readonly turn: Turn | null;
  /** What was answered here and not undone, earliest first. */
  readonly given: readonly AnswerRow[];
  readonly note: ReviewNote;
  readonly answer: (grade: Grade) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Reads a card anew after it was changed; `again` asks it again, else what is next is asked. */
  readonly refresh: (id: WordKey, again: boolean) => Promise<void>;
}

/** A session of reviewing: asks, writes answers down, takes any number of them back. */
export function useReview(): Review {
  const [status, setStatus] = useState<Review['status']>('loading');
  const [state, setState] = useState<StudyState | null>(null);
  const [turn, setTurn] = useState<Turn | null>(null);
  const [given, setGiven] = useState<readonly AnswerRow[]>([]);
  const [note, setNote] = useState<ReviewNote>(null);
  /** A press that comes while another is still being written is not counted. */
  const isBusy = useRef(false);

  const load = useCallback(async () => {
    try {
      const read = await readStudyState();
      setState(read);
      setTurn(chooseQuestion(read, now()));
      setStatus('ready');
    } catch {
      // No database: a private window, a damaged profile.
      setStatus('unavailable');
    }
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  const refresh = useCallback(
    async (id: WordKey, again: boolean) => {
      if (!state) return;
      const next = await refreshCard(state, id);
      const chosen = chooseQuestion(next, now());
      const asked = again && turn?.question ? askItem(next, turn.question.item, now()) : null;
      setState(next);
      setTurn(asked ? { ...chosen, question: asked } : chosen);
    },
    [state, turn],
  );

  const once = useCallback(async (act: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await act().finally(() => {
      isBusy.current = false;
    });
  }, []);

  const answer = useCallback(
    (grade: Grade) =>
      once(async () => {
        const question = turn?.question;
        if (!question || !state) return;
        const saved = await giveAnswer(describeAnswer(question, grade));
        if (!saved.ok) {
          setNote('failed');
          return;
        }
        if (!saved.value.ok) {
          setNote('elsewhere');
          await load();
          return;
        }
        const { row } = saved.value;
        setNote(null);
        setGiven((before) => [...before, row]);
        await refresh(row.cardId, false);
      }),
    [once, turn, state, load, refresh],
  );

  const undo = useCallback(
    () =>
      once(async () => {
        const row = given.at(-1);
        if (!row || !state) return;
        const undone = await undoRow(row, now());
        if (!undone.ok) {
          setNote('failed');
          return;
        }
        const next = await refreshCard(state, row.cardId);
        const item = { cardId: row.cardId, direction: row.direction, phase: row.phase, dueAt: null };
        setNote(null);
        setState(next);
        setGiven((before) => before.slice(0, -1));
        setTurn({ ...chooseQuestion(next, now()), question: askItem(next, item, now()) });
      }),
    [once, given, state],
  );

  return { status, state, turn, given, note, answer, undo, refresh };
}

function describeAnswer({ item, memory, context, askedAt }: Question, grade: Grade) {
  const moment = now();
  return {
    id: crypto.randomUUID(),
    cardId: item.cardId,
    direction: item.direction,
    grade,
    ...moment,
    duration: Math.max(0, moment.at - askedAt),
    contextId: context?.id ?? null,
    askedAfter: memory?.lastRowId ?? null,
  };
}
