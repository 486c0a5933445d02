/** `npm run build:lexicon`: makes public/lexicon from the packages and content/lexicon, if anything has changed. */
import { updateLexicon } from './lexicon/update-lexicon';

const started = performance.now();

await updateLexicon((line) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`lexicon: ${line} (${seconds} s)\n`);
});
