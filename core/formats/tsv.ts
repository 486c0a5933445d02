import { type BilingualText, type Paragraph, type SegmentId, segmentsOf } from '@/core/text/bilingual-text';
import { detectLanguage } from '@/core/text/detect-language';
import { cleanLine, cleanText, collapseSpaces } from './clean-text';
import { decodeText } from './decode-text';
import { refuse } from './format-fault';
import { MAX_TEXT_BYTES } from './limits';
import type { AlignedResult, ParseWarning } from './parsed-document';

const HEADER = ['id', 'fr', 'en'] as const;

/**
 * Writes a text as tab-separated values for a spreadsheet or flash cards: id, French, English, the title first. Tabs and
 * line breaks inside a segment become spaces.
 */
export function writeTsv(text: BilingualText): string {
  const rows = [...segmentsOf(text)].map(({ id, fr, en }) => [id, fr, en ?? '']);
  return [HEADER, ...rows].map((row) => `${row.map((cell) => collapseSpaces(cell)).join('\t')}\n`).join('');
}

/**
 * Reads tab-separated values with French and English: our own, or any file whose first line names the columns (`fr`,
 * `en`), or else its first two columns, the side of each told by its words.
 * @returns refusal `no-language-pair` where the columns cannot be told apart
 */
export function parseTsv(bytes: Uint8Array): AlignedResult {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const lines = cleanText(decoded.text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return refuse({ code: 'empty' });
  const rows = lines.map((line) => line.split('\t').slice(0, 20).map(collapseSpaces));
  const columns = findColumns(rows);
  if (columns === null) return refuse({ code: 'no-language-pair', found: [] });
  const body = columns.hasHeader ? rows.slice(1) : rows;
  const pairs = body.map((row) => ({
    id: columns.id === null ? '' : (row[columns.id] ?? ''),
    fr: row[columns.fr] ?? '',
    en: row[columns.en] || null,
  }));
  const titleRow = pairs.find(({ id }) => id === 'title');
  const kept = pairs.filter((pair) => pair !== titleRow && (pair.fr !== '' || pair.en !== null));
  if (kept.length === 0) return refuse({ code: 'no-text' });
  const skipped = pairs.length - kept.length - (titleRow === undefined ? 0 : 1);
  const warnings: ParseWarning[] = skipped > 0 ? [{ code: 'skipped-rows', count: skipped }] : [];
  return {
    ok: true,
    document: {
      format: 'tsv',
      text: {
        slug: null,
        title: titleRow === undefined ? null : { fr: cleanLine(titleRow.fr) ?? '', en: titleRow.en },
        summary: null,
        source: null,
        licence: null,
        date: null,
        reports: null,
        level: null,
        topics: [],
        chapters: [{ id: '', title: null, paragraphs: toParagraphs(kept) }],
      },
      warnings: [...decoded.warnings, ...warnings],
    },
  };
}

interface Columns {
  readonly id: number | null;
  readonly fr: number;
  readonly en: number;
  readonly hasHeader: boolean;
}

function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  const names = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const find = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const [id, fr, en] = [find('id'), find('fr', 'french', 'français'), find('en', 'english', 'anglais')];
  if (fr !== -1 && en !== -1) return { id: id === -1 ? null : id, fr, en, hasHeader: true };
  const sample = (column: number) =>
    detectLanguage(
      rows
        .slice(0, 200)
        .map((row) => row[column] ?? '')
        .join('\n'),
    );
  const [first, second] = [sample(0), sample(1)];
  if (first === 'fr' && second !== 'fr') return { id: null, fr: 0, en: 1, hasHeader: false };
  return first === 'en' && second === 'fr' ? { id: null, fr: 1, en: 0, hasHeader: false } : null;
}

/** Rows with our ids (`p3s2`) come back in their paragraphs; any other row is a paragraph of its own. */
function toParagraphs(pairs: readonly { id: string; fr: string; en: string | null }[]): Paragraph[] {
  const groups: { key: string; rows: { fr: string; en: string | null }[] }[] = [];
  for (const [index, { id, fr, en }] of pairs.entries()) {
    const key = /^((?:c\d+\.)?p\d+)s\d+$/.exec(id)?.[1] ?? `row ${index}`;
    const group = groups[groups.length - 1];
    if (group?.key === key) group.rows.push({ fr, en });
    else groups.push({ key, rows: [{ fr, en }] });
  }
  return groups.map(({ rows }, p) => ({
    id: `p${p + 1}`,
    kind: 'prose',
    segments: rows.map((row, s) => ({ id: `p${p + 1}s${s + 1}` as SegmentId, ...row })),
  }));
}
