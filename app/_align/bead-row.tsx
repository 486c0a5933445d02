'use client';

import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredBead, StoredSentence } from '@/app/_storage/stored-text';
import type { Place, SideName } from './alignment-edits';
import styles from './bead-row.module.css';
import { EditSentence } from './edit-sentence';
import { cellId, isDoubtful } from './use-cursor';

interface Props {
  index: number;
  bead: StoredBead;
  fr: readonly StoredSentence[];
  en: readonly StoredSentence[];
  /** Where one stands, if it is in this bead. */
  place: Place | null;
  editing: boolean;
  onPlace: (place: Place) => void;
  onEdit: () => void;
  /** The new words, or null where nothing is to change. */
  onWords: (words: string | null) => void;
  onDrop: (from: Place, bead: number) => void;
}

/** What is dragged within the view: nothing that another page could mean. */
const DRAGGED = 'application/x-vis-a-vis-sentence';

/** A bead: its French, how they are linked, its English. */
export function BeadRow(props: Props) {
  const { index, bead, place, onDrop } = props;
  const { t } = useTranslation('own');
  const [over, setOver] = useState(false);
  const doubtful = isDoubtful(bead);
  const mark = doubtful ? t('align.doubt') : bead.fixed ? t('align.fixed') : null;

  function drop(event: DragEvent) {
    setOver(false);
    const data = event.dataTransfer.getData(DRAGGED);
    if (!data) return;
    event.preventDefault();
    onDrop(JSON.parse(data) as Place, index);
  }

  return (
    <li
      className={styles.row}
      data-current={place ? '' : undefined}
      data-doubtful={doubtful || undefined}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Cell {...props} side="fr" />
      <span className={styles.link} data-fixed={bead.fixed || undefined} title={mark ?? undefined}>
        <span className="visually-hidden">
          {t('align.pair', { number: index + 1 })}
          {mark ? `, ${mark}` : ''}
        </span>
        <span aria-hidden="true">{doubtful ? '?' : bead.fixed ? '✓' : ''}</span>
      </span>
      <Cell {...props} side="en" />
    </li>
  );
}

function Cell({
  index,
  bead,
  fr,
  en,
  side,
  place,
  editing,
  onPlace,
  onEdit,
  onWords,
}: Props & { side: SideName }) {
  const { t } = useTranslation('own');
  const [start, end] = bead[side];
  const sentences = (side === 'fr' ? fr : en).slice(start, end);
  const here = place?.side === side ? place : null;
  if (sentences.length === 0) {
    const empty = { bead: index, side, at: 0 };
    return (
      <div className={styles.cell}>
        <button
          type="button"
          id={cellId(empty)}
          className={styles.empty}
          tabIndex={here ? 0 : -1}
          aria-current={here ? true : undefined}
          onClick={() => onPlace(empty)}
        >
          {t('align.nothing')}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.cell} lang={side}>
      {sentences.map(({ text }, at) => {
        const own = { bead: index, side, at };
        const current = here?.at === at;
        // A sentence is known by its place in the chapter.
        const key = `${side}-${start + at}`;
        if (current && editing) return <EditSentence key={key} text={text} onWords={onWords} />;
        return (
          <button
            key={key}
            type="button"
            id={cellId(own)}
            className={styles.sentence}
            tabIndex={current ? 0 : -1}
            aria-current={current ? true : undefined}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(DRAGGED, JSON.stringify(own))}
            onClick={() => onPlace(own)}
            onDoubleClick={onEdit}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}
