import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildTranslationTable,
  type GlossRow,
  type TranslationTable,
} from '@/core/alignment/translation-table';

/**
 * The aligner's table from the dictionary in `content/lexicon` (`lemma⇥UPOS⇥gender⇥glosses⇥note`).
 * @param folder where the `.tsv` files are
 */
export function loadTranslationTable(folder: string): TranslationTable {
  return buildTranslationTable(readGlossRows(folder));
}

function readGlossRows(folder: string): GlossRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [lemma, pos, , glosses] = line.split('\t');
        return lemma && glosses ? [{ lemma, glosses, isVerb: pos === 'VERB' || pos === 'AUX' }] : [];
      }),
  );
}
