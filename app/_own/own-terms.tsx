'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './own-terms.module.css';

export interface NewTerm {
  readonly headword: string;
  readonly english: string;
  readonly note: string;
}

interface Props {
  /** Id of the chosen term where it is the learner's own. */
  chosenOwn: string | null;
  /** @returns why the term cannot be added, null where it has been. */
  onAdd: (term: NewTerm) => string | null;
  onRemove: (id: string) => void;
}

const EMPTY: NewTerm = { headword: '', english: '', note: '' };

/** At the foot of the glossary of an own text: terms of one's own. What is selected in the French is the headword. */
export function OwnTerms({ chosenOwn, onAdd, onRemove }: Props) {
  const { t } = useTranslation('own');
  const dialog = useRef<HTMLDialogElement>(null);
  const [term, setTerm] = useState(EMPTY);
  const [fault, setFault] = useState<string | null>(null);

  function open() {
    setTerm({ ...EMPTY, headword: selectedFrench() });
    setFault(null);
    dialog.current?.showModal();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const problem = onAdd(term);
    setFault(problem);
    if (problem === null) dialog.current?.close();
  }

  return (
    <div className={styles.tools}>
      {chosenOwn ? (
        <button type="button" onClick={() => onRemove(chosenOwn)}>
          {t('terms.remove')}
        </button>
      ) : (
        <button type="button" aria-haspopup="dialog" onClick={open}>
          {t('terms.add')}
        </button>
      )}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="own-term-title"
        onKeyDown={(event) => event.stopPropagation()}
      >
        <form className={styles.form} onSubmit={submit}>
          <h2 id="own-term-title">{t('terms.title')}</h2>
          <label>
            <span>{t('terms.headword')}</span>
            <input
              lang="fr"
              required
              maxLength={120}
              value={term.headword}
              onChange={(event) => setTerm({ ...term, headword: event.target.value })}
            />
          </label>
          <label>
            <span>{t('terms.english')}</span>
            <input
              lang="en"
              required
              maxLength={200}
              value={term.english}
              onChange={(event) => setTerm({ ...term, english: event.target.value })}
            />
          </label>
          <label>
            <span>{t('terms.note')}</span>
            <textarea
              rows={3}
              maxLength={1000}
              value={term.note}
              onChange={(event) => setTerm({ ...term, note: event.target.value })}
            />
          </label>
          {fault ? <p role="alert">{fault}</p> : null}
          <p className={styles.actions}>
            <button type="submit" className={styles.primary}>
              {t('terms.save')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('terms.cancel')}
            </button>
          </p>
        </form>
      </dialog>
    </div>
  );
}

/** What is selected on a French side, if it is no longer than a term. */
function selectedFrench(): string {
  const selection = document.getSelection();
  const element = selection?.anchorNode?.parentElement;
  const words = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  return element?.closest('[data-side="fr"]') && words.length <= 60 ? words : '';
}
