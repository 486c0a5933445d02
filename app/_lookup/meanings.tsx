'use client';

import { useTranslation } from 'react-i18next';
import type { Reading } from '@/core/lexicon/reading';
import { Senses } from './senses';
import styles from './word-entry.module.css';

/** What a word means in English, sense by sense, and what a learner should know about it. */
export function Meanings({ reading }: { reading: Reading }) {
  const { t } = useTranslation('lookup');
  const { glosses, note, derived, pronominal, headword } = reading;
  const isEmpty = glosses.length === 0 && note === null && pronominal === null;
  return (
    <div className={styles.meanings}>
      {glosses.length > 0 ? <Senses glosses={glosses} headword={headword} label={t('meanings')} /> : null}
      {isEmpty ? <p className={styles.soft}>{t('noMeaning')}</p> : null}
      {pronominal ? (
        <div className={styles.pronominal}>
          <p lang="fr" className={styles.subhead}>
            {pronominal.headword.replaceAll("'", '’')}
          </p>
          <Senses glosses={pronominal.glosses} headword={pronominal.headword} label={pronominal.headword} />
          {pronominal.note ? (
            <p lang="en" className={styles.note}>
              {pronominal.note}
            </p>
          ) : null}
        </div>
      ) : null}
      {note ? (
        <p lang="en" className={styles.note}>
          {note}
        </p>
      ) : null}
      {derived ? <p className={styles.derived}>{t('derived')}</p> : null}
    </div>
  );
}
