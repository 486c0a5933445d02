/** What can be done in the alignment view, each with its key; the names are those of the strings. */
export const COMMANDS = [
  { name: 'nextDoubtful', key: 'D' },
  { name: 'merge', key: 'M' },
  { name: 'split', key: 'S' },
  { name: 'up', key: 'U' },
  { name: 'down', key: 'J' },
  { name: 'separate', key: 'X' },
  { name: 'edit', key: 'E' },
  { name: 'confirm', key: 'C' },
  { name: 'realign', key: 'R' },
  { name: 'undo', key: 'Z' },
  { name: 'redo', key: 'Y' },
] as const;

export type CommandName = (typeof COMMANDS)[number]['name'];

/** The command of a key, with Ctrl for undo and redo as everywhere; null where the key means nothing here. */
export function commandOf(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): CommandName | null {
  const key = event.key.toUpperCase();
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'Z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'Y' ? 'redo' : null;
  }
  if (event.key === 'F2') return 'edit';
  return COMMANDS.find((command) => command.key === key)?.name ?? null;
}
