'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '@/core/text/bilingual-text';
import styles from './own-texts.module.css';

interface Props {
  title: Bilingual;
  onSave: (title: Bilingual) => void;
  onCancel: () => void;
}

/** Both titles, to be written anew in their place. */
export function RenameText({ title, onSave, onCancel }: Props) {
  const { t } = useTranslation('own');
  const [fr, setFr] = useState(title.fr);
  const [en, setEn] = useState(title.en ?? '');

  function submit(event: FormEvent) {
    event.preventDefault();
    onSave({ fr: fr.trim() || title.fr, en: en.trim() || null });
  }

  return (
    <form
      className={styles.rename}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because one has asked to write
        autoFocus
        lang="fr"
        required
        maxLength={300}
        value={fr}
        aria-label={t('import.titleFr')}
        onChange={(event) => setFr(event.target.value)}
      />
      <input
        lang="en"
        maxLength={300}
        value={en}
        aria-label={t('import.titleEn')}
        onChange={(event) => setEn(event.target.value)}
      />
      <p>
        <button type="submit">{t('list.save')}</button>
        <button type="button" onClick={onCancel}>
          {t('list.cancel')}
        </button>
      </p>
    </form>
  );
}
