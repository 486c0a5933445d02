import { readFileSync } from 'node:fs';

/** Lines of a file, without the empty one after the last line break. */
export function readLines(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
