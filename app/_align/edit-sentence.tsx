'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './edit-sentence.module.css';

interface Props {
  text: string;
  onWords: (words: string | null) => void;
}

/** A sentence to be written anew in its place: Enter keeps it, Escape leaves it as it was. */
export function EditSentence({ text, onWords }: Props) {
  const { t } = useTranslation('own');
  const [words, setWords] = useState(text);
  return (
    <div className={styles.edit}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because one has asked to write
        autoFocus
        rows={Math.max(2, Math.ceil(text.length / 45))}
        value={words}
        aria-label={t('align.words')}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onWords(null);
          else if (event.key === 'Enter' && !event.shiftKey) onWords(words);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <p>
        <button type="button" onClick={() => onWords(words)}>
          {t('align.save')}
        </button>
        <button type="button" onClick={() => onWords(null)}>
          {t('align.cancel')}
        </button>
      </p>
    </div>
  );
}
