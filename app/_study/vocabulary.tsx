'use client';

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readStudyState, type StudyState } from '@/app/_storage/study-state';
import { AnkiSection } from './anki-section';
import { BackupReminder } from './backup-reminder';
import { BackupSection } from './backup-section';
import { ImportSection } from './import-section';
import { SettingsSection } from './settings-section';
import styles from './vocabulary.module.css';
import { type FindWord, WordList } from './word-list';

/** The learner's words, how they are asked, and the ways out and in. */
export function Vocabulary({ findWord }: { findWord: FindWord }) {
  const { t } = useTranslation('vocabulary');
  const [state, setState] = useState<StudyState | null>(null);
  // Settings that a backup brought are shown afresh.
  const [restored, setRestored] = useState(0);
  const [isUnavailable, setUnavailable] = useState(false);
  const load = useCallback(() => readStudyState().then(setState, () => setUnavailable(true)), []);
  useEffect(() => {
    void load();
  }, [load]);
  if (isUnavailable) return <p>{t('unavailable')}</p>;
  if (!state) return <p className="visually-hidden">{t('loading')}</p>;
  return (
    <>
      <BackupReminder />
      <section className={styles.section} aria-labelledby="words-title">
        <h2 id="words-title">{t('list.title', { count: state.cards.size })}</h2>
        <WordList state={state} onChange={load} />
      </section>
      <section className={styles.section} aria-labelledby="settings-title">
        <h2 id="settings-title">{t('settings.title')}</h2>
        <SettingsSection key={restored} settings={state.settings} onSaved={load} />
      </section>
      <section id="backup" className={styles.section} aria-labelledby="backup-title">
        <h2 id="backup-title">{t('backup.title')}</h2>
        <BackupSection
          onRestored={async () => {
            await load();
            setRestored(restored + 1);
          }}
        />
      </section>
      <section className={styles.section} aria-labelledby="anki-title">
        <h2 id="anki-title">{t('anki.title')}</h2>
        <AnkiSection state={state} />
      </section>
      <section className={styles.section} aria-labelledby="import-title">
        <h2 id="import-title">{t('import.title')}</h2>
        <ImportSection findWord={findWord} onImported={load} />
      </section>
    </>
  );
}
