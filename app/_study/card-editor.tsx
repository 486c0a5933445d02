'use client';

import { type FormEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card, DIRECTIONS, type Direction } from '@/core/study/card';
import type { CardEdit } from '@/core/study/save-word';
import styles from './form.module.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  card: Card;
  onSave: (edit: CardEdit) => Promise<void>;
  onClose: () => void;
}

/** A card's word, meanings (the one meant first), remark, and what it is asked in. */
export function CardEditor({ dialog, card, onSave, onClose }: Props) {
  const { t } = useTranslation('review');
  const [headword, setHeadword] = useState(card.headword);
  const [senses, setSenses] = useState(card.senses.join('\n'));
  const [note, setNote] = useState(card.note);
  const [directions, setDirections] = useState<readonly Direction[]>(card.directions);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const lines = senses.split('\n').map((line) => line.trim());
    await onSave({
      headword: headword.trim() || card.headword,
      senses: lines.filter((line) => line !== ''),
      note: note.trim(),
      directions: DIRECTIONS.filter((direction) => directions.includes(direction)),
    });
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="card-editor-title" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <h2 id="card-editor-title">{t('edit.title')}</h2>
        <label className={styles.field}>
          <span>{t('edit.word')}</span>
          <input lang="fr" value={headword} onChange={(event) => setHeadword(event.target.value)} />
        </label>
        <label className={styles.field}>
          <span>{t('edit.senses')}</span>
          <textarea lang="en" rows={4} value={senses} onChange={(event) => setSenses(event.target.value)} />
        </label>
        <label className={styles.field}>
          <span>{t('edit.note')}</span>
          <textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <fieldset className={styles.checks}>
          <legend>{t('edit.directions')}</legend>
          {DIRECTIONS.map((direction) => (
            <label key={direction}>
              <input
                type="checkbox"
                checked={directions.includes(direction)}
                onChange={(event) =>
                  setDirections(
                    event.target.checked
                      ? [...directions, direction]
                      : directions.filter((other) => other !== direction),
                  )
                }
              />
              {t(`direction.${direction}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles.buttons}>
          <button type="submit" className={styles.main}>
            {t('edit.save')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('edit.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
