'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './add-english.module.css';
import { useTranslator } from './use-translator';

interface Props {
  french: string;
  onSave: (english: string, origin: 'typed' | 'machine') => void;
}

/** The empty place opposite a French sentence: the learner's own English, or the browser's where it has a translator. */
export function AddEnglish({ french, onSave }: Props) {
  const { t } = useTranslation('own');
  const [draft, setDraft] = useState<string | null>(null);
  const [machine, setMachine] = useState<string | null>(null);
  const translator = useTranslator();

  async function translate() {
    const english = await translator.translate(french);
    if (english === null) return;
    setMachine(english);
    setDraft(english);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft?.trim()) onSave(draft, draft === machine ? 'machine' : 'typed');
  }

  if (draft === null) {
    return (
      <button type="button" className={styles.add} onClick={() => setDraft('')}>
        {t('reading.addEnglish')}
      </button>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because one has asked to write
        autoFocus
        lang="en"
        rows={3}
        value={draft}
        aria-label={t('reading.englishLabel', { french })}
        onChange={(event) => setDraft(event.target.value)}
      />
      <p className={styles.actions}>
        <button type="submit" disabled={!draft.trim()}>
          {t('reading.saveEnglish')}
        </button>
        <button type="button" onClick={() => setDraft(null)}>
          {t('reading.cancelEnglish')}
        </button>
        {translator.offered ? (
          <button type="button" onClick={translate} disabled={translator.state === 'busy'}>
            {translator.state === 'busy' ? t('reading.translating') : t('reading.translate')}
          </button>
        ) : null}
      </p>
      {translator.state === 'failed' ? <p role="alert">{t('reading.noTranslator')}</p> : null}
      {machine !== null && draft === machine ? <p>{t('reading.machine')}</p> : null}
    </form>
  );
}
