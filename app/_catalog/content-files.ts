import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFault, decodeSource, type ReadSource } from '@/core/text/content-fault';

/** What stands in content/ and locales/ for the catalog to parse; null where there is no such file. */
export interface ContentFiles {
  readonly articles: readonly { slug: string; original: ReadSource; translation: ReadSource | null }[];
  readonly entries: readonly ReadSource[];
  readonly explanations: Readonly<Record<'en' | 'fr', ReadSource | null>>;
  /** Translations of articles that do not exist. */
  readonly faults: readonly ContentFault[];
}

/**
 * Reads the files of a repository.
 * @param root the folder that holds content/ and locales/.
 */
export function readContentFiles(root: string): ContentFiles {
  const faults: ContentFault[] = [];
  const read = (path: string): ReadSource => decodeSource(path, readFileSync(join(root, path)));
  const readIfThere = (path: string): ReadSource | null => (existsSync(join(root, path)) ? read(path) : null);

  const articles = namesIn(join(root, 'content/articles'), '.md').map((name) => {
    const slug = name.replace(/\.md$/, '');
    const translation = readIfThere(`locales/en/articles/${slug}.json`);
    return { slug, original: read(`content/articles/${name}`), translation };
  });
  const slugs = new Set(articles.map((article) => article.slug));
  for (const name of namesIn(join(root, 'locales/en/articles'), '.json')) {
    const slug = name.replace(/\.json$/, '');
    if (slugs.has(slug)) continue;
    const message = `translates no article; add content/articles/${slug}.md or remove the file`;
    faults.push({ file: `locales/en/articles/${name}`, line: null, message, severity: 'error' });
  }
  return {
    articles,
    entries: namesIn(join(root, 'content/glossary'), '.json').map((name) => read(`content/glossary/${name}`)),
    explanations: {
      en: readIfThere('locales/en/glossary.json'),
      fr: readIfThere('locales/fr/glossary.json'),
    },
    faults,
  };
}

function namesIn(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}
