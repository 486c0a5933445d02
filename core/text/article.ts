import { z } from 'zod';
import { type FrenchParagraph, readArticleBody } from './article-markdown';
import type { BilingualText, Paragraph } from './bilingual-text';
import { type ContentFault, isFault, type ReadSource, type SourceFile } from './content-fault';
import { hashSource } from './hash-source';
import { type LocatedData, parseData } from './parse-data';

const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a year, month or day as 2025, 2025-07 or 2025-07-12');
const words = z.string().trim().min(1, 'write something here');

const frontMatterSchema = z.strictObject({
  title: words,
  language: z.literal('fr', 'only French originals are read: write fr'),
  source: z.strictObject({ name: words, url: z.url('write a full address').nullable().default(null) }),
  date: day.nullable().default(null),
  reports: day.nullable().default(null),
  licence: words,
  level: z
    .enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], 'write one of A1, A2, B1, B2, C1, C2')
    .nullable()
    .default(null),
  topics: z.array(words).default([]),
  summary: words,
});

const translationSchema = z.strictObject({
  sourceHash: z.string(),
  title: words,
  summary: words,
  segments: z.record(z.string(), words),
});

type Translation = z.infer<typeof translationSchema>;

export interface ParsedArticle {
  /** Null where a fault keeps the article from being read at all. */
  readonly text: BilingualText | null;
  readonly faults: readonly ContentFault[];
}

/**
 * Reads one bundled article and its English, and holds them against each other.
 * @param translation null where `locales/en/articles/<slug>.json` does not exist.
 * @returns the text, and every fault with its file, line and way out.
 */
export function parseArticle(
  slug: string,
  original: ReadSource,
  translation: ReadSource | null,
): ParsedArticle {
  if (isFault(original)) return failed([original]);
  const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(original.text);
  if (!fence) {
    return failed([
      error(
        original.path,
        1,
        'no front matter; begin the file with --- and the fields of docs/adding-an-article.md',
      ),
    ]);
  }
  const front = parseData({ path: original.path, text: fence[1] ?? '' }, 'yaml', frontMatterSchema, 2);
  const firstLine = fence[0].split('\n').length;
  const paragraphs = readArticleBody(original.text.slice(fence[0].length), firstLine);
  const faults: ContentFault[] = front.ok ? [] : [...front.faults];
  if (paragraphs.length === 0) {
    const message = 'no text after the front matter; write a segment a line';
    return failed([...faults, error(original.path, firstLine, message)]);
  }

  if (!translation) {
    const path = `locales/en/articles/${slug}.json`;
    return failed([
      ...faults,
      error(path, null, `missing: ${original.path} has no English; translate it there`),
    ]);
  }
  if (isFault(translation)) return failed([...faults, translation]);
  const english = parseData(translation, 'json', translationSchema);
  if (!english.ok) return failed([...faults, ...english.faults]);
  faults.push(...compare(original, paragraphs, translation, english.data));
  if (!front.ok) return failed(faults);

  const { title, source, date, reports, licence, level, topics, summary } = front.data.value;
  const hash = hashSource([title, summary, ...paragraphs.flatMap((p) => p.segments.map((s) => s.fr))]);
  const { sourceHash } = english.data.value;
  if (sourceHash !== hash) {
    const message = `sourceHash is “${sourceHash}” but the French now hashes to “${hash}”; read the translation against ${original.path}, then write the new hash`;
    faults.push(error(translation.path, english.data.lineAt(['sourceHash']), message));
  }
  const text: BilingualText = {
    slug,
    title: { fr: title, en: english.data.value.title },
    summary: { fr: summary, en: english.data.value.summary },
    source,
    date,
    reports,
    licence,
    level,
    topics,
    chapters: [
      { id: '', title: null, paragraphs: paragraphs.map((p) => withEnglish(p, english.data.value)) },
    ],
  };
  return { text, faults };
}

function withEnglish(paragraph: FrenchParagraph, translation: Translation): Paragraph {
  const { id, kind, segments } = paragraph;
  return {
    id,
    kind,
    segments: segments.map((s) => ({ id: s.id, fr: s.fr, en: translation.segments[s.id] ?? null })),
  };
}

/** Segment ids of the two files against each other. */
function compare(
  original: SourceFile,
  paragraphs: readonly FrenchParagraph[],
  translation: SourceFile,
  english: LocatedData<Translation>,
): ContentFault[] {
  const french = new Map(paragraphs.flatMap((p) => p.segments.map((s) => [s.id as string, s] as const)));
  const missing = [...french.values()]
    .filter((segment) => !(segment.id in english.value.segments))
    .map((segment) => {
      const message = `no ${segment.id}; ${original.path} line ${segment.line} does: “${beginningOf(segment.fr)}”; translate it`;
      return error(translation.path, english.lineAt(['segments']), message);
    });
  const extra = Object.keys(english.value.segments)
    .filter((id) => !french.has(id))
    .map((id) =>
      error(
        translation.path,
        english.lineAt(['segments', id]),
        `${id} has no French in ${original.path}; remove it or restore the line`,
      ),
    );
  return [...missing, ...extra];
}

function beginningOf(line: string): string {
  return line.length <= 40 ? line : `${line.slice(0, 40).trimEnd()}…`;
}

function error(file: string, line: number | null, message: string): ContentFault {
  return { file, line, message, severity: 'error' };
}

function failed(faults: ContentFault[]): ParsedArticle {
  return { text: null, faults };
}
