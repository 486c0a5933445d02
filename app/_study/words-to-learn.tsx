'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordKey } from '@/core/study/card';
import type { TextWord } from '@/core/study/text-coverage';
import type { FoundWord } from './find-text-words';
import styles from './text-words.module.css';

interface Props {
  offered: readonly TextWord[];
  words: readonly FoundWord[];
  onSave: (keys: readonly WordKey[]) => Promise<void>;
}

/** The words that help most with a text; all or some become cards at once. */
export function WordsToLearn({ offered, words, onSave }: Props) {
  const { t } = useTranslation('study');
  const [left, setLeft] = useState<ReadonlySet<WordKey>>(new Set());
  const chosen = offered.filter(({ key }) => !left.has(key)).map(({ key }) => key);

  function toggle(key: WordKey) {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  }

  return (
    <section className={styles.learn}>
      <h3>{t('text.learnFirst')}</h3>
      <p className={styles.soft}>{t('text.learnHint')}</p>
      <ul>
        {offered.map(({ key, lemma, count }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
              <span lang="fr" className={styles.lemma}>
                {lemma}
              </span>
              <span lang="en" className={styles.gloss}>
                {words.find((word) => word.key === key)?.reading.glosses[0] ?? ''}
              </span>
              <span className={styles.times}>{t('text.times', { count })}</span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.save}
        disabled={chosen.length === 0}
        onClick={() => void onSave(chosen)}
      >
        {t('text.save', { count: chosen.length })}
      </button>
    </section>
  );
}
