/** Part of `npm run check`: holds content/ and locales/ to their rules; a line a fault, exit 1 where one is an error. */
import { openLexiconShelf } from '@/app/_catalog/lexicon-shelf';
import { loadContent } from '@/app/_catalog/load-content';
import { formatFault } from '@/core/text/content-fault';

const root = process.argv[2] ?? process.cwd();
const { texts, terms, faults } = loadContent(root, openLexiconShelf(process.cwd()));
for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
const errors = faults.filter((fault) => fault.severity === 'error').length;
process.stdout.write(
  `content: ${texts.length} texts, ${terms.length} terms, ${errors} errors, ${faults.length - errors} warnings\n`,
);
process.exitCode = errors > 0 ? 1 : 0;
