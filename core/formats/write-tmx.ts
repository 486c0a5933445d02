import type { Bilingual, BilingualText } from '@/core/text/bilingual-text';
import { escapeAttribute, escapeText } from './escape-xml';
import { TEXT_PROPERTIES, TMX_TOOL, UNIT_PROPERTIES } from './tmx-properties';

export interface TmxOptions {
  /** The moment of writing. */
  readonly now: Date;
  readonly version?: string;
}

/**
 * Writes a text as TMX 1.4b (LISA OSCAR, 2005), one unit a segment, in reading order. Ids, paragraphs, chapters and what is
 * known of the text go along as properties, so that {@link parseTmx} gives back the same text. A paragraph without
 * segments, and a chapter without title and paragraphs, leave no trace.
 */
export function writeTmx(text: BilingualText, { now, version = '1' }: TmxOptions): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header creationtool="${TMX_TOOL}" creationtoolversion="${escapeAttribute(version)}" segtype="sentence" o-tmf="${TMX_TOOL}" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${tmxDate(now)}">`,
    ...textProperties(text),
    '</header>',
    '<body>',
    unit('title', text.title, [[UNIT_PROPERTIES.role, 'title']]),
  ];
  if (text.summary !== null) lines.push(unit('summary', text.summary, [[UNIT_PROPERTIES.role, 'summary']]));
  for (const chapter of text.chapters) {
    const inChapter = [UNIT_PROPERTIES.chapter, chapter.id] as const;
    if (chapter.title !== null) {
      lines.push(
        unit(`${chapter.id}.title`, chapter.title, [[UNIT_PROPERTIES.role, 'chapter-title'], inChapter]),
      );
    }
    for (const { id, kind, segments } of chapter.paragraphs) {
      const properties = [inChapter, [UNIT_PROPERTIES.paragraph, id], [UNIT_PROPERTIES.kind, kind]] as const;
      for (const segment of segments) lines.push(unit(segment.id, segment, properties));
    }
  }
  lines.push('</body>', '</tmx>', '');
  return lines.join('\n');
}

type Property = readonly [type: string, value: string];

function textProperties({ slug, source, licence, date, reports, level, topics }: BilingualText): string[] {
  const known: readonly (readonly [string, string | null])[] = [
    [TEXT_PROPERTIES.slug, slug],
    [TEXT_PROPERTIES.sourceName, source.name],
    [TEXT_PROPERTIES.sourceUrl, source.url],
    [TEXT_PROPERTIES.licence, licence],
    [TEXT_PROPERTIES.date, date],
    [TEXT_PROPERTIES.reports, reports],
    [TEXT_PROPERTIES.level, level],
    ...topics.map((topic) => [TEXT_PROPERTIES.topic, topic] as const),
  ];
  return known.flatMap(([type, value]) => (value === null ? [] : [property([type, value])]));
}

function unit(id: string, { fr, en }: Bilingual, properties: readonly Property[]): string {
  const variants = [variant('fr', fr), ...(en === null ? [] : [variant('en', en)])];
  return `<tu tuid="${escapeAttribute(id)}">${properties.map(property).join('')}${variants.join('')}</tu>`;
}

function variant(language: 'fr' | 'en', words: string): string {
  return `<tuv xml:lang="${language}"><seg>${escapeText(words)}</seg></tuv>`;
}

function property([type, value]: Property): string {
  return `<prop type="${type}">${escapeText(value)}</prop>`;
}

/** `20250712T140059Z` */
function tmxDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
