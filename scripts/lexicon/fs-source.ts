import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '@/core/lexicon/lexicon';
import { openShelf } from '@/core/lexicon/lexicon';
import { INDEX_NAME } from '@/core/lexicon/lexicon-index';

export const LEXICON_FOLDER = 'public/lexicon';

/** The lexicon on disk, at hand without waiting. */
export function openDiskShelf(folder = LEXICON_FOLDER): Shelf {
  return openShelf((name) => readFileSync(join(folder, name)));
}

export function isLexiconBuilt(folder = LEXICON_FOLDER): boolean {
  return existsSync(join(folder, INDEX_NAME));
}
