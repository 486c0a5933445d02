import type { ReviewRow } from './review-row';

/**
 * The ids of rows that no longer count: an undo cancels the row it names, unless it has been undone itself.
 * @param rows in the order of the log, of one card or of all; an undo that names no earlier row of its card does nothing
 */
export function findUndoneRows(rows: readonly ReviewRow[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const undos = rows.filter((row) => row.kind === 'undo');
  if (undos.length === 0) return undone;
  const targets = new Set(undos.map(({ of }) => of));
  const places = new Map<string, { place: number; cardId: string }>();
  for (const [place, { id, cardId }] of rows.entries()) {
    if (targets.has(id)) places.set(id, { place, cardId });
  }
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = rows[place];
    if (row?.kind !== 'undo' || undone.has(row.id)) continue;
    const target = places.get(row.of);
    if (target && target.place < place && target.cardId === row.cardId) undone.add(row.of);
  }
  return undone;
}

/**
 * The last row that an undo would cancel: the last that counts and is not an undo.
 * @param rows in the order of the log
 * @returns null where nothing is left to undo
 */
export function findLastUndoable(rows: readonly ReviewRow[]): ReviewRow | null {
  const undone = findUndoneRows(rows);
  return rows.findLast((row) => row.kind !== 'undo' && !undone.has(row.id)) ?? null;
}
