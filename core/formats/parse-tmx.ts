import type { Bilingual, Chapter, Paragraph, Segment, SegmentId } from '@/core/text/bilingual-text';
import { decodeText } from './decode-text';
import { refuse } from './format-fault';
import { MAX_FILE_BYTES } from './limits';
import { childElements, descendants, findFirst, textOf } from './markup-query';
import { type MarkupElement, parseMarkup } from './markup-tree';
import type { AlignedResult, BilingualDraft, ParseWarning } from './parsed-document';
import { TEXT_PROPERTIES, TMX_TOOL, UNIT_PROPERTIES } from './tmx-properties';
import { readProperties, readUnit, type TmxUnit } from './tmx-units';
import { removeXmlProlog } from './xml-prolog';

/**
 * Reads a translation memory, TMX 1.1 to 1.4b, of any tool. One that {@link writeTmx} wrote gives back its text, ids,
 * paragraphs and all; of another, every unit with French or English becomes a paragraph, in order.
 * @returns refusals: `entity-declaration`, `truncated`, `no-language-pair` where no unit has French or none has English
 */
export function parseTmx(bytes: Uint8Array): AlignedResult {
  if (bytes.length >= MAX_FILE_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  const decoded = decodeText(bytes);
  return decoded.ok ? parseTmxText(decoded.text, decoded.warnings) : decoded;
}

/** The same for a string. */
export function parseTmxText(source: string, warnings: readonly ParseWarning[] = []): AlignedResult {
  if (source.trim() === '') return refuse({ code: 'empty' });
  const prolog = removeXmlProlog(source);
  if (!prolog.ok) return prolog;
  const tree = parseMarkup(prolog.body, 'xml');
  if (!tree.ok) return tree;
  const [root] = childElements(tree.root, 'tmx');
  if (root === undefined) return refuse({ code: 'not-this-format', format: 'tmx' });
  if (tree.unclosed !== null) return refuse({ code: 'truncated', element: tree.unclosed });
  const header = findFirst(root, 'header');
  const isOurs = header?.attributes.creationtool === TMX_TOOL;
  const found = new Set<string>();
  const units = [...descendants(root, 'tu')].map((element) => readUnit(element, isOurs, found));
  const isPair = units.some(({ fr }) => fr !== null) && (isOurs || units.some(({ en }) => en !== null));
  if (!isPair)
    return refuse(units.length === 0 ? { code: 'no-text' } : { code: 'no-language-pair', found: [...found] });
  const text = isOurs && header !== null ? restoreText(header, units) : paragraphPerUnit(units);
  return { ok: true, document: { format: 'tmx', text, warnings } };
}

function paragraphPerUnit(units: readonly TmxUnit[]): BilingualDraft {
  const paragraphs: Paragraph[] = [];
  for (const { fr, en } of units) {
    if (fr === null && en === null) continue;
    const id = `p${paragraphs.length + 1}`;
    paragraphs.push({ id, kind: 'prose', segments: [{ id: `${id}s1` as SegmentId, fr: fr ?? '', en }] });
  }
  return {
    slug: null,
    title: null,
    summary: null,
    source: null,
    licence: null,
    date: null,
    reports: null,
    level: null,
    topics: [],
    chapters: [{ id: '', title: null, paragraphs }],
  };
}

function restoreText(header: MarkupElement, units: readonly TmxUnit[]): BilingualDraft {
  const properties = readProperties(header);
  const get = (type: string) => properties.get(type) ?? null;
  const sourceName = get(TEXT_PROPERTIES.sourceName);
  const headerTitle = get(TEXT_PROPERTIES.title);
  const withRole = (role: string) => units.find((unit) => unit.properties.get(UNIT_PROPERTIES.role) === role);
  return {
    slug: get(TEXT_PROPERTIES.slug),
    title: bilingual(withRole('title')) ?? (headerTitle === null ? null : { fr: headerTitle, en: null }),
    summary: bilingual(withRole('summary')),
    source: sourceName === null ? null : { name: sourceName, url: get(TEXT_PROPERTIES.sourceUrl) },
    licence: get(TEXT_PROPERTIES.licence),
    date: get(TEXT_PROPERTIES.date),
    reports: get(TEXT_PROPERTIES.reports),
    level: get(TEXT_PROPERTIES.level),
    topics: childElements(header, 'prop')
      .filter((property) => property.attributes.type === TEXT_PROPERTIES.topic)
      .map(textOf),
    chapters: restoreChapters(units),
  };
}

function restoreChapters(units: readonly TmxUnit[]): Chapter[] {
  const chapters: {
    id: string;
    title: Bilingual | null;
    paragraphs: { id: string; kind: Paragraph['kind']; segments: Segment[] }[];
  }[] = [];
  for (const unit of units) {
    const role = unit.properties.get(UNIT_PROPERTIES.role);
    if (role === 'title' || role === 'summary') continue;
    const chapterId = unit.properties.get(UNIT_PROPERTIES.chapter) ?? '';
    let chapter = chapters[chapters.length - 1];
    if (chapter === undefined || chapter.id !== chapterId) {
      chapter = { id: chapterId, title: null, paragraphs: [] };
      chapters.push(chapter);
    }
    if (role === 'chapter-title') {
      chapter.title = bilingual(unit);
      continue;
    }
    const fallback = `p${chapter.paragraphs.length + 1}`;
    const paragraphId = unit.properties.get(UNIT_PROPERTIES.paragraph) ?? fallback;
    let paragraph = chapter.paragraphs[chapter.paragraphs.length - 1];
    if (paragraph === undefined || paragraph.id !== paragraphId) {
      paragraph = {
        id: paragraphId,
        kind: readKind(unit.properties.get(UNIT_PROPERTIES.kind)),
        segments: [],
      };
      chapter.paragraphs.push(paragraph);
    }
    const id = unit.id ?? `${paragraphId}s${paragraph.segments.length + 1}`;
    paragraph.segments.push({ id: id as SegmentId, fr: unit.fr ?? '', en: unit.en });
  }
  return chapters;
}

function bilingual(unit: TmxUnit | undefined): Bilingual | null {
  return unit === undefined ? null : { fr: unit.fr ?? '', en: unit.en };
}

function readKind(value: string | undefined): Paragraph['kind'] {
  return value === 'heading' || value === 'verse' || value === 'note' ? value : 'prose';
}
