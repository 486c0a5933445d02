import type { Bilingual, BilingualText } from '@/core/text/bilingual-text';
import { escapeAttribute, escapeText } from './escape-xml';
import { TEXT_PROPERTIES, TMX_TOOL, UNIT_PROPERTIES } from './tmx-properties';

/** One segment to be written: French and English, null where that side has nothing. */
export interface TextPair {
  readonly fr: string | null;
  readonly en: string | null;
}

type Property = readonly [type: string, value: string];

/**
 * Writes segments as a translation memory, TMX 1.4b (LISA OSCAR, 2005), French the source.
 * A segment without one side has one `<tuv>`; a segment without either is left out.
 * @param title null for none
 * @example writeTmx([{ fr: 'Bonjour.', en: 'Hello.' }], null)
 */
export function writeTmx(pairs: readonly TextPair[], title: string | null): string {
  const written = pairs.map(({ fr, en }) => ({ fr: fr || null, en: en || null }));
  const units = written.flatMap((pair) =>
    pair.fr === null && pair.en === null ? [] : [writeUnit(null, pair, [])],
  );
  const properties = title === null ? [] : [writeProperty([TEXT_PROPERTIES.title, title])];
  return writeDocument('', properties, units);
}

/**
 * Writes a text as TMX 1.4b, one unit a segment, in reading order. Ids, paragraphs, chapters and what is known of the text
 * go along as properties, so that `parseTmx` gives back the same text. A paragraph without segments, and a chapter
 * without title and paragraphs, leave no trace.
 * @param now the moment of writing
 */
export function writeTextAsTmx(text: BilingualText, now: Date): string {
  const units = [writeUnit('title', text.title, [[UNIT_PROPERTIES.role, 'title']])];
  if (text.summary !== null)
    units.push(writeUnit('summary', text.summary, [[UNIT_PROPERTIES.role, 'summary']]));
  for (const chapter of text.chapters) {
    const inChapter = [UNIT_PROPERTIES.chapter, chapter.id] as const;
    if (chapter.title !== null) {
      units.push(
        writeUnit(`${chapter.id}.title`, chapter.title, [[UNIT_PROPERTIES.role, 'chapter-title'], inChapter]),
      );
    }
    for (const { id, kind, segments } of chapter.paragraphs) {
      const properties = [inChapter, [UNIT_PROPERTIES.paragraph, id], [UNIT_PROPERTIES.kind, kind]] as const;
      for (const segment of segments) units.push(writeUnit(segment.id, segment, properties));
    }
  }
  return writeDocument(` creationdate="${tmxDate(now)}"`, textProperties(text), units);
}

function writeDocument(attributes: string, properties: readonly string[], units: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header creationtool="${TMX_TOOL}" creationtoolversion="1" segtype="sentence" o-tmf="${TMX_TOOL}" adminlang="en" srclang="fr" datatype="plaintext"${attributes}>`,
    ...properties,
    '</header>',
    '<body>',
    ...units,
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

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
  return known.flatMap(([type, value]) => (value === null ? [] : [writeProperty([type, value])]));
}

function writeUnit(
  id: string | null,
  { fr, en }: TextPair | Bilingual,
  properties: readonly Property[],
): string {
  const attributes = id === null ? '' : ` tuid="${escapeAttribute(id)}"`;
  const variants = [writeVariant('fr', fr), writeVariant('en', en)].join('');
  return `<tu${attributes}>${properties.map(writeProperty).join('')}${variants}</tu>`;
}

function writeVariant(language: 'fr' | 'en', words: string | null): string {
  return words === null ? '' : `<tuv xml:lang="${language}"><seg>${escapeText(words)}</seg></tuv>`;
}

function writeProperty([type, value]: Property): string {
  return `<prop type="${type}">${escapeText(value)}</prop>`;
}

/** `20250712T140059Z` */
function tmxDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
