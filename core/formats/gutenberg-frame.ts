import { cleanLine } from './clean-text';

export interface UnframedText {
  readonly body: string;
  readonly title: string | null;
  readonly creator: string | null;
  readonly language: string | null;
  readonly isGutenberg: boolean;
}

const START = /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK.*$/im;
const END = /^(?:\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK|End of (?:the )?Project Gutenberg).*$/im;
const LANGUAGES: Readonly<Record<string, string>> = { french: 'fr', english: 'en' };

/**
 * Takes off the frame that Project Gutenberg sets around its plain texts, and reads title, author and language there.
 * Any other text comes back as it is.
 */
export function removeGutenbergFrame(text: string): UnframedText {
  const start = START.exec(text);
  if (start === null) return { body: text, title: null, creator: null, language: null, isGutenberg: false };
  const head = text.slice(0, start.index);
  const rest = text.slice(start.index + start[0].length);
  const end = END.exec(rest);
  const field = (name: string) => cleanLine(new RegExp(`^${name}: (.{1,300})$`, 'm').exec(head)?.[1]);
  return {
    body: end === null ? rest : rest.slice(0, end.index),
    title: field('Title'),
    creator: field('Author'),
    language: LANGUAGES[field('Language')?.toLowerCase() ?? ''] ?? null,
    isGutenberg: true,
  };
}
