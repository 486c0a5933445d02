import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written when a server build is complete; an export build removes it, since the two share .next/. */
export const BUILD_STAMP = '.next/vis-a-vis-built';

const INPUTS = [
  'app',
  'core',
  'content',
  'locales',
  'public',
  'scripts',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
];

/** Whether there is a server build that is newer than everything it is made from. */
export function isBuildFresh(): boolean {
  if (!existsSync(BUILD_STAMP)) return false;
  const built = statSync(BUILD_STAMP).mtimeMs;
  return INPUTS.every((input) => newestIn(input) <= built);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // Made by the build itself.
  if (path === join('public', 'lexicon') || path === join('public', 'sw.js')) return 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
