import { type Lexicon, type LexiconSource, openLexicon } from '@/core/lexicon/lexicon';

/** The lexicon's files as the app serves them; the service worker and the HTTP cache keep what was fetched once. */
const FOLDER = '/lexicon/';

let opening: Promise<Lexicon> | null = null;

const source: LexiconSource = {
  async read(name) {
    const response = await fetch(`${FOLDER}${name}`);
    if (!response.ok)
      throw new Error(`${FOLDER}${name} answered ${response.status}; run npm run build:lexicon`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

/**
 * The one lexicon of the page, opened when first asked for; it holds the decoded shards last used.
 * @throws where the index cannot be fetched; the next call tries again
 */
export function browserLexicon(): Promise<Lexicon> {
  opening ??= openLexicon(source).catch((reason: unknown) => {
    opening = null;
    throw reason;
  });
  return opening;
}
