import { cleanLine } from './clean-text';
import { primaryLanguage } from './page-details';

interface FrontMatter {
  readonly title: string | null;
  readonly creator: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly licence: string | null;
}

const FIELD = /^([A-Za-z_-]{1,40}):[ \t]*(.{0,1000})$/;

/**
 * Reads the simple fields (`name: value`) of a Markdown file’s front matter. What is nested or unknown is passed over:
 * this is no YAML reader, and has none of its traps.
 */
export function readFrontMatter(text: string): { details: FrontMatter; body: string } {
  const fields = new Map<string, string>();
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  if (end !== -1) {
    for (const line of text.slice(4, end).split('\n')) {
      const match = FIELD.exec(line);
      const value = cleanLine(match?.[2]?.replace(/^(["'])(.*)\1$/, '$2'));
      if (match?.[1] !== undefined && value !== null) fields.set(match[1].toLowerCase(), value);
    }
  }
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  return {
    details: {
      title: first('title', 'titre'),
      creator: first('author', 'auteur', 'creator'),
      source: first('source', 'publisher', 'url'),
      language: primaryLanguage(first('language', 'lang', 'langue')),
      licence: first('licence', 'license', 'rights'),
    },
    body:
      end === -1
        ? text
        : text.slice(text.indexOf('\n', end + 1) === -1 ? text.length : text.indexOf('\n', end + 1)),
  };
}
