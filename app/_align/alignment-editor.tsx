'use client';

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredChapter } from '@/app/_storage/stored-text';
import styles from './alignment-editor.module.css';
import { confirm, editWords, mergeNext, moveTo, type Place, separate, splitAfter } from './alignment-edits';
import { AlignmentToolbar } from './alignment-toolbar';
import { BeadRow } from './bead-row';
import { type CommandName, commandOf } from './commands';
import { realign } from './realign';
import { useAlignment } from './use-alignment';
import { isDoubtful, useCursor } from './use-cursor';

interface Props {
  opened: StoredChapter;
  /** Where the aligner's table is. */
  table: string;
  /** Stands beside the corrections: the way to other chapters and back to the text. */
  children: ReactNode;
}

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** Two columns of sentences with their links; every correction by key, by button or by drag. */
export function AlignmentEditor({ opened, table, children }: Props) {
  const { t } = useTranslation('own');
  const { chapter, change, undo, redo, canUndo, canRedo, saved, fault } = useAlignment(opened);
  const { place, goTo, move, toDoubtful } = useCursor(chapter);
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  function edit(next: ReturnType<typeof mergeNext>, cannot: string, to: Place = place) {
    setSaid(next ? '' : cannot);
    if (next) change(next);
    goTo(to);
  }

  function shift(by: 1 | -1) {
    const size = sizeOf(place);
    const edge = by < 0 ? place.at === 0 : place.at === size - 1;
    const target = place.bead + by;
    const next = edge ? moveTo(chapter, place, target) : null;
    const gone = next !== null && next.beads.length < chapter.beads.length;
    const arrived = by < 0 ? target : target - (gone ? 1 : 0);
    const at = next && by < 0 ? Number.POSITIVE_INFINITY : 0;
    edit(next, t(`align.cannot.${by < 0 ? 'up' : 'down'}`), next ? { ...place, bead: arrived, at } : place);
  }

  function sizeOf({ bead, side }: Place): number {
    const range = chapter.beads[bead]?.[side];
    return range ? range[1] - range[0] : 0;
  }

  async function alignAgain() {
    setBusy(true);
    const next = await realign(chapter, place.bead, table);
    setBusy(false);
    if (next) change(next);
    setSaid(next ? '' : t('unsaved.no-table'));
    goTo(place);
  }

  function run(name: CommandName) {
    if (busy) return;
    const commands: Record<CommandName, () => void> = {
      nextDoubtful: () => setSaid(toDoubtful() ? '' : t('align.noDoubt')),
      merge: () => edit(mergeNext(chapter, place.bead), t('align.cannot.merge')),
      split: () => edit(splitAfter(chapter, place), t('align.cannot.split')),
      up: () => shift(-1),
      down: () => shift(1),
      separate: () => edit(separate(chapter, place.bead), t('align.cannot.separate')),
      edit: () => sizeOf(place) > 0 && setEditing(true),
      confirm: () => edit(confirm(chapter, place.bead), ''),
      realign: () => void alignAgain(),
      undo,
      redo,
    };
    commands[name]();
  }

  function press(event: KeyboardEvent) {
    if (editing) return;
    const step = ARROWS[event.key as keyof typeof ARROWS];
    const command = commandOf(event);
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) move(step);
    else if (command) run(command);
    else return;
    event.preventDefault();
  }

  return (
    // The keys work wherever the focus is in the view: on a sentence or on a button of the toolbar.
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its buttons let through
    <div className={styles.editor} onKeyDown={press}>
      <AlignmentToolbar
        doubtful={chapter.beads.filter(isDoubtful).length}
        disabled={{ undo: !canUndo, redo: !canRedo }}
        busy={busy}
        onCommand={run}
      >
        {children}
      </AlignmentToolbar>
      <p className={styles.said} role="status">
        {said || (busy ? t('align.realigning') : saved === 'saved' ? t('align.saved') : '')}
      </p>
      {fault ? (
        <p className={styles.fault} role="alert">
          {t(`unsaved.${fault}`)}
        </p>
      ) : null}
      <ol className={styles.beads} aria-label={t('align.pairs')}>
        {chapter.beads.map((bead, index) => (
          <BeadRow
            key={bead.id}
            index={index}
            bead={bead}
            fr={chapter.fr}
            en={chapter.en}
            place={place.bead === index ? place : null}
            editing={editing && place.bead === index}
            onPlace={goTo}
            onEdit={() => setEditing(true)}
            onWords={(words) => {
              setEditing(false);
              if (words !== null) edit(editWords(chapter, place, words), '');
              else goTo(place);
            }}
            onDrop={(from, target) => {
              const next = moveTo(chapter, from, target);
              if (next) change(next);
            }}
          />
        ))}
      </ol>
    </div>
  );
}
