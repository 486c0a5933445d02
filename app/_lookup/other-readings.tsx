'use client';

import { useTranslation } from 'react-i18next';
import type { PossibleWord } from './group-readings';
import styles from './other-readings.module.css';
import { kindOf } from './word-kind';

interface Props {
  words: readonly PossibleWord[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** The other words that a form may belong to, each a press or an arrow key away. */
export function OtherReadings({ words, chosen, onChoose }: Props) {
  const { t } = useTranslation('lookup');
  if (words.length < 2) return null;
  return (
    <div className={styles.others}>
      <h3 className={styles.title}>
        {t('otherReadings')}{' '}
        <span aria-hidden="true" className={styles.keys}>
          ↑ ↓
        </span>
      </h3>
      <ul>
        {words.map((word, index) => {
          const { headword, glosses, features } = word.reading;
          if (index === chosen) return null;
          return (
            <li key={`${headword} ${word.reading.pos} ${word.reading.gender}`}>
              <button type="button" onClick={() => onChoose(index)}>
                <span lang="fr" className={styles.word}>
                  {headword.replaceAll("'", '’')}
                </span>{' '}
                <span className={styles.kind}>{t(`grammar.${kindOf(word.reading, features)}.label`)}</span>{' '}
                <span lang="en" className={styles.gloss}>
                  {glosses[0]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
