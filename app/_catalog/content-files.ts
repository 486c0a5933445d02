import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFault, decodeSource, type SourceFile } from '@/core/text/content-fault';

/** What stands in content/ and locales/ for the catalog to parse; files that are not UTF-8 are faults. */
export interface ContentFiles {
  readonly articles: readonly { slug: string; original: SourceFile; translation: SourceFile | null }[];
  readonly entries: readonly SourceFile[];
  readonly explanations: Readonly<Record<'en' | 'fr', SourceFile | null>>;
  readonly faults: readonly ContentFault[];
}

/**
 * Reads the files of a repository.
 * @param root the folder that holds content/ and locales/.
 */
export function readContentFiles(root: string): ContentFiles {
  const faults: ContentFault[] = [];
  const read = (path: string): SourceFile | null => {
    const full = join(root, path);
    if (!existsSync(full)) return null;
    const decoded = decodeSource(path, readFileSync(full));
    if ('text' in decoded) return decoded;
    faults.push(decoded);
    return null;
  };
  const readFolder = (folder: string, ending: string): SourceFile[] =>
    namesIn(join(root, folder), ending).flatMap((name) => read(`${folder}/${name}`) ?? []);

  const articles = readFolder('content/articles', '.md').map((original) => {
    const slug = original.path.replace(/^.*\/(.*)\.md$/, '$1');
    return { slug, original, translation: read(`locales/en/articles/${slug}.json`) };
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
    entries: readFolder('content/glossary', '.json'),
    explanations: { en: read('locales/en/glossary.json'), fr: read('locales/fr/glossary.json') },
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
