'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteStoredCard, editStoredCard } from '@/app/_storage/cards';
import { handleCard } from '@/app/_storage/reviews';
import type { Card, WordKey } from '@/core/study/card';
import { CardEditor } from './card-editor';
import { now } from './clock';
import styles from './review.module.css';

interface Props {
  card: Card;
  /** Called after each change; `again`: the card is still to be asked. */
  onDone: (id: WordKey, again: boolean) => Promise<void>;
  onDeleted: (card: Card) => void;
}

/** What else one may do with a card: edit, set aside, begin anew, delete. */
export function CardTools({ card, onDone, onDeleted }: Props) {
  const { t } = useTranslation('review');
  const dialog = useRef<HTMLDialogElement>(null);
  const [isEditing, setEditing] = useState(false);
  return (
    <div className={styles.tools}>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setEditing(true);
          requestAnimationFrame(() => dialog.current?.showModal());
        }}
      >
        {t('tool.edit')}
      </button>
      <button
        type="button"
        title={t('tool.suspendHint')}
        onClick={async () => {
          await handleCard('suspend', card.id, null, now());
          await onDone(card.id, false);
        }}
      >
        {t('tool.suspend')}
      </button>
      <button
        type="button"
        title={t('tool.resetHint')}
        onClick={async () => {
          await handleCard('reset', card.id, null, now());
          await onDone(card.id, false);
        }}
      >
        {t('tool.reset')}
      </button>
      <button
        type="button"
        onClick={async () => {
          await deleteStoredCard(card.id, now().at);
          onDeleted(card);
          await onDone(card.id, false);
        }}
      >
        {t('tool.delete')}
      </button>
      {isEditing ? (
        <CardEditor
          dialog={dialog}
          card={card}
          onClose={() => setEditing(false)}
          onSave={async (edit) => {
            await editStoredCard(card.id, edit, now().at);
            await onDone(card.id, true);
          }}
        />
      ) : null}
    </div>
  );
}
