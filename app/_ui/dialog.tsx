'use client';

import { type ReactNode, type RefObject, useId } from 'react';
import styles from './dialog.module.css';
import { CloseIcon } from './icons';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  closeLabel: string;
  /** `corner`: below the button at the end of the header; else in the middle. */
  place?: 'middle' | 'corner';
  onClose?: () => void;
  children: ReactNode;
}

/** A modal dialog: Escape, its button or a press beside it closes it; keys pressed in it stay in it. */
export function Dialog({ dialog, title, closeLabel, place = 'middle', onClose, children }: Props) {
  const id = useId();
  return (
    // The press beside the dialog is a convenience; the keyboard has Escape and the button.
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[place]}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.sheet}>
        <div className={styles.top}>
          <h2 id={id}>{title}</h2>
          <button type="button" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
            <CloseIcon />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
