'use client';

import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './choose-step.module.css';
import { FaultMessage } from './fault-message';
import type { ImportFault, ImportInput } from './import-input';
import { ACCEPTED, useFiles } from './use-files';

interface Props {
  pasted: { readonly fr: string; readonly en: string };
  onPasted: (pasted: { fr: string; en: string }) => void;
  fault: ImportFault | null;
  onRead: (input: ImportInput) => void;
}

/** Two facing pages to paste into, and a place for files; a file may be dropped anywhere on the page. */
export function ChooseStep({ pasted, onPasted, fault, onRead }: Props) {
  const { t } = useTranslation('own');
  const picker = useRef<HTMLInputElement>(null);
  const { isOver, open } = useFiles(onRead);

  function submit(event: FormEvent) {
    event.preventDefault();
    onRead({ kind: 'paste', ...pasted });
  }

  return (
    <>
      {fault ? <FaultMessage fault={fault} /> : null}
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.pages}>
          <label className={styles.side}>
            <span>{t('import.french')}</span>
            <textarea
              lang="fr"
              value={pasted.fr}
              placeholder={t('import.frenchHint')}
              onChange={(event) => onPasted({ ...pasted, fr: event.target.value })}
              spellCheck={false}
            />
          </label>
          <label className={styles.side}>
            <span>{t('import.english')}</span>
            <textarea
              lang="en"
              value={pasted.en}
              placeholder={t('import.englishHint')}
              onChange={(event) => onPasted({ ...pasted, en: event.target.value })}
              spellCheck={false}
            />
          </label>
        </div>
        <button type="submit" className={styles.primary} disabled={!pasted.fr.trim() && !pasted.en.trim()}>
          {t('import.read')}
        </button>
      </form>
      <p className={styles.or}>
        <span>{t('import.or')}</span>
      </p>
      <div className={styles.files} data-over={isOver || undefined}>
        <button type="button" className={styles.open} onClick={() => picker.current?.click()}>
          {t('import.open')}
        </button>
        <p>{isOver ? t('import.dropNow') : t('import.drop')}</p>
        <p className={styles.formats}>{t('import.formats')}</p>
        <input
          ref={picker}
          type="file"
          multiple
          accept={ACCEPTED}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('import.open')}
          onChange={(event) => {
            void open(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
    </>
  );
}
