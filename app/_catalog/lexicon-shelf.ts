import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openShelf, type Shelf } from '@/core/lexicon/lexicon';

/**
 * The whole lexicon from the disk, for matching at build time.
 * @param root the folder that holds public/.
 * @throws where the lexicon has not been built.
 */
export function openLexiconShelf(root: string): Shelf {
  const folder = join(root, 'public', 'lexicon');
  if (!existsSync(folder)) throw new Error('public/lexicon does not exist; run npm run build:lexicon');
  return openShelf((name) => readFileSync(join(folder, name)));
}
