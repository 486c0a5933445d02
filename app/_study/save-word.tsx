'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveWordMet, undoSave, type WordSaved } from '@/app/_storage/cards';
import { setMark } from '@/app/_storage/marks';
import { readPreferences } from '@/app/_storage/preferences';
import { useWordState } from '@/app/_storage/use-words';
import { keyOf } from '@/core/study/card';
import type { SavedPlace, SavedWord } from '@/core/study/save-word';
import { now } from './clock';
import styles from './save-word.module.css';
import { KnownIcon, SaveIcon } from './study-icons';

interface Props {
  word: SavedWord;
  /** Where it was met; null away from a text. */
  place: SavedPlace | null;
}

/** Saves a word in one press, says what is known of it, and takes both back. Keys: A, C, I while its card is open. */
export function SaveWord({ word, place }: Props) {
  const { t } = useTranslation('study');
  const key = keyOf(word.subject);
  const state = useWordState(key);
  const [done, setDone] = useState<{ of: string; saved: WordSaved } | null>(null);
  const [failed, setFailed] = useState(false);
  const undo = done?.of === placeId(key, place) ? done.saved : null;
  const card = state?.card ?? null;
  const isHere = card !== null && hasContext(card.contexts, place);
  const status = state?.status ?? 'new';

  async function save() {
    const saved = await saveWordMet(word, place, now().at);
    setFailed(!saved.ok);
    if (saved.ok) setDone({ of: placeId(key, place), saved: saved.value });
  }

  async function takeBack() {
    if (!undo) return;
    const undone = await undoSave(undo, now().at);
    setFailed(!undone.ok);
    if (undone.ok) setDone(null);
  }

  async function toggle(to: 'known' | 'ignored') {
    const marked = await setMark(key, status === to ? 'new' : to, now().at);
    setFailed(!marked.ok);
  }

  const canSave = !isHere || status === 'ignored';
  useCardKeys({
    a: () => void (undo ? takeBack() : canSave && save()),
    c: () => void toggle('known'),
    i: () => void toggle('ignored'),
  });

  if (state === undefined) return <div className={styles.actions} />;
  if (state === null) return <p className={styles.note}>{t('save.unavailable')}</p>;
  return (
    <div className={styles.actions}>
      {isHere ? (
        <span className={styles.saved}>
          <SaveIcon filled /> {t('save.done')}
        </span>
      ) : (
        <button type="button" className={styles.save} title={t('save.hint')} onClick={() => void save()}>
          <SaveIcon /> {card ? t('save.context') : t('save.word')}
        </button>
      )}
      {undo ? (
        <button
          type="button"
          className={styles.quiet}
          title={t('save.undoHint')}
          onClick={() => void takeBack()}
        >
          {t('save.undo')}
        </button>
      ) : null}
      <span className={styles.marks}>
        <button
          type="button"
          className={styles.quiet}
          aria-pressed={status === 'known'}
          title={t('mark.knownHint')}
          onClick={() => void toggle('known')}
        >
          <KnownIcon /> {t('mark.known')}
        </button>
        <button
          type="button"
          className={styles.quiet}
          aria-pressed={status === 'ignored'}
          title={t('mark.ignoredHint')}
          onClick={() => void toggle('ignored')}
        >
          {t('mark.ignored')}
        </button>
      </span>
      <p className={failed ? styles.note : 'visually-hidden'} role="status">
        {failed ? t('save.failed') : undo ? t('save.announce', { word: word.headword }) : ''}
      </p>
    </div>
  );
}

function placeId(key: string, place: SavedPlace | null): string {
  return place ? `${key} ${place.text.id}#${place.segmentId}#${place.start}` : key;
}

function hasContext(contexts: readonly { id: string; removedAt: number | null }[], place: SavedPlace | null) {
  if (place === null) return true;
  const id = `${place.text.id}#${place.segmentId}#${place.start}`;
  return contexts.some((context) => context.id === id && context.removedAt === null);
}

/** Letters that act while the card is on the page; silent where one types and where shortcuts are switched off. */
function useCardKeys(commands: Record<string, () => void>): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (readPreferences().shortcuts === 'off' || document.querySelector('dialog[open]')) return;
      if ((event.target as Element).closest('input:not([type=radio]), textarea, select')) return;
      const command = latest.current[event.key.toLowerCase()];
      if (!command) return;
      event.preventDefault();
      command();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
