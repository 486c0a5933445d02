import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildTranslationTable,
  type GlossRow,
  serialiseTranslationTable,
} from '@/core/alignment/translation-table';

/** What the aligner knows of French and English words, from `content/lexicon`, as the text that a browser is sent. */
export function readTranslationTable(): string {
  const folder = join(process.cwd(), 'content/lexicon');
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  const rows = names.sort().flatMap((name) => readRows(join(folder, name)));
  return serialiseTranslationTable(buildTranslationTable(rows));
}

/** `lemma⇥UPOS⇥gender⇥glosses⇥note` */
function readRows(path: string): GlossRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [lemma, pos, , glosses] = line.split('\t');
      return lemma && glosses ? [{ lemma, glosses, isVerb: pos === 'VERB' || pos === 'AUX' }] : [];
    });
}
