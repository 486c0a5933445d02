import { deflateSync } from 'fflate';
import type { Analysis } from './analysis';
import { formatTag } from './analysis';
import { compareCodeUnits, foldForm } from './fold';
import type { Meaning, Sound } from './shard-layout';
import { SHARD_HEADER_BYTES, SHARD_VERSION } from './shard-layout';

export interface FormEntry {
  readonly form: string;
  readonly analyses: readonly Analysis[];
}

export interface ShardContent {
  /** In the order of {@link compareForms}. */
  readonly forms: readonly FormEntry[];
  readonly meanings: readonly Meaning[];
  readonly sounds: readonly Sound[];
}

/** Squeezes bytes into raw DEFLATE; the build may bring a stronger one than the default. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Filing order: by folded key, then by code units. */
export function compareForms(a: string, b: string): number {
  return compareCodeUnits(foldForm(a), foldForm(b)) || compareCodeUnits(a, b);
}

/**
 * Writes a shard (layout in shard-layout.ts).
 * @param tagIds number of each tag, as the index lists them
 * @throws where a tag has no number, or a form has more patterns than two bytes count
 */
export function encodeShard(
  content: ShardContent,
  tagIds: ReadonlyMap<string, number>,
  deflate: Deflate = (bytes) => deflateSync(bytes, { level: 9 }),
): Uint8Array {
  const sections = [
    deflate(encodeForms(content.forms, tagIds)),
    deflate(encodeLines(content.meanings.map(formatMeaning))),
    deflate(encodeLines(content.sounds.map(formatSound))),
  ];
  const bytes = new Uint8Array(SHARD_HEADER_BYTES + sections.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  bytes[0] = SHARD_VERSION;
  let at = SHARD_HEADER_BYTES;
  sections.forEach((section, index) => {
    view.setUint32(1 + 4 * index, section.length, true);
    bytes.set(section, at);
    at += section.length;
  });
  return bytes;
}

function encodeForms(forms: readonly FormEntry[], tagIds: ReadonlyMap<string, number>): Uint8Array {
  const texts = forms.map((entry) => formatPattern(entry, tagIds));
  const patterns = rankByUse(texts);
  if (patterns.size > 0xffff) throw new Error(`${patterns.size} patterns in one shard; two bytes count them`);
  const prefixes = new Uint8Array(forms.length);
  const numbers = new Uint8Array(2 * forms.length);
  const suffixes: string[] = [];
  let before = '';
  forms.forEach(({ form }, index) => {
    const shared = Math.min(255, sharedLength(before, form));
    prefixes[index] = shared;
    suffixes.push(form.slice(shared));
    const number = patterns.get(texts[index] ?? '') ?? 0;
    numbers[index] = number & 0xff;
    numbers[forms.length + index] = number >> 8;
    before = form;
  });
  return joinColumns([encodeLines([...patterns.keys()]), prefixes, numbers, encodeLines(suffixes)]);
}

/** The most used patterns come first: their numbers then have a zero high byte, which packs to nothing. */
function rankByUse(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  const ranked = [...uses].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]));
  return new Map(ranked.map(([text], index) => [text, index]));
}

function formatPattern({ form, analyses }: FormEntry, tagIds: ReadonlyMap<string, number>): string {
  return analyses
    .map(({ lemma, headword, tag }) => {
      const id = tagIds.get(formatTag(tag));
      if (id === undefined) throw new Error(`${form}: the index has no tag “${formatTag(tag)}”`);
      const head = headword === lemma ? '' : `,${formatChange(form, headword)}`;
      return `${formatChange(form, lemma)},${id}${head}`;
    })
    .join(';');
}

function formatChange(form: string, target: string): string {
  const shared = sharedLength(form, target);
  return `${form.length - shared},${target.slice(shared)}`;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function joinColumns(columns: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(4 * columns.length + columns.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 4 * columns.length;
  columns.forEach((column, index) => {
    view.setUint32(4 * index, column.length, true);
    bytes.set(column, at);
    at += column.length;
  });
  return bytes;
}

function encodeLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

/** A row of content/lexicon. */
export function formatMeaning(meaning: Meaning): string {
  const columns = [
    meaning.lemma,
    meaning.pos,
    meaning.gender ?? '',
    meaning.glosses.join('; '),
    meaning.note ?? '',
  ];
  return [...columns, ...(meaning.derived ? ['='] : [])].join('\t');
}

function formatSound(sound: Sound): string {
  return [sound.lemma, sound.pos, sound.rank ?? '', sound.weight, sound.ipa ?? '', sound.elsewhere.join(' ')]
    .join('\t')
    .replace(/\t$/, '');
}
