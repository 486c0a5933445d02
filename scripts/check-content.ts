/** Part of `npm run check`: holds content/ and locales/ to their rules; a line a fault, exit 1 where one is an error. */
import { openLexiconShelf } from '@/app/_catalog/lexicon-shelf';
import { loadContent } from '@/app/_catalog/load-content';
import { type ContentFault, formatFault } from '@/core/text/content-fault';
import { checkLexiconContent } from './lexicon/check';

const { texts, terms, faults } = loadContent(process.cwd(), openLexiconShelf(process.cwd()));
const rows = (await checkLexiconContent()).map((fault): ContentFault => ({ ...fault, severity: 'error' }));
const all = [...faults, ...rows];
for (const fault of all) process.stderr.write(`${formatFault(fault)}\n`);
const errors = all.filter((fault) => fault.severity === 'error').length;
process.stdout.write(
  `content: ${texts.length} texts, ${terms.length} terms, ${errors} errors, ${all.length - errors} warnings\n`,
);
process.exitCode = errors > 0 ? 1 : 0;
