/**
 * The one shape of everything that is read here, bundled or imported: a French original and its English,
 * cut into segments that face each other. Chapters hold paragraphs, paragraphs hold segments.
 */
export interface BilingualText {
  /** Address part: lower-case ASCII letters, digits and hyphens. */
  readonly slug: string;
  readonly title: Bilingual;
  readonly summary: Bilingual | null;
  readonly source: TextSource;
  /** Name of the licence, or a sentence that says whose the text is. */
  readonly licence: string;
  /** Day of publication, ISO 8601 (`2025-07`, `2025-07-12`), where the source gives one; never guessed. */
  readonly date: string | null;
  /** What time the text tells of, ISO 8601, where that is known: `2025-07`. */
  readonly reports: string | null;
  /** Reading level as its editor judges it: `A1` … `C2`, null where nobody has. */
  readonly level: string | null;
  readonly topics: readonly string[];
  readonly chapters: readonly Chapter[];
}

/** The same words in both languages; `en` is null where nobody has translated them. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string | null;
}

export interface TextSource {
  readonly name: string;
  readonly url: string | null;
}

export interface Chapter {
  /** `c1`, `c2` … in books; the single chapter of an article has the empty id. */
  readonly id: string;
  readonly title: Bilingual | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** `p3`, in books prefixed by the chapter: `c2.p3`. */
  readonly id: string;
  readonly kind: 'prose' | 'heading' | 'verse' | 'note';
  readonly segments: readonly Segment[];
}

/** The unit of alignment: usually one French sentence and its English. */
export interface Segment extends Bilingual {
  readonly id: SegmentId;
}

/** `p3s2`: paragraph 3, segment 2, counted from 1; in books `c2.p3s2`. Stable: links and cards point at it. */
export type SegmentId = string & { readonly __brand: 'SegmentId' };

const SEGMENT_ID = /^(?:title|source|(?:c[1-9]\d*\.)?p[1-9]\d*s[1-9]\d*)$/;

/** The title is read, looked up and explained like any sentence; this is its segment's id. */
export const TITLE_ID = 'title' as SegmentId;

/** The line that names the source, at the end; its words can be terms too. */
export const SOURCE_ID = 'source' as SegmentId;

/**
 * Reads a segment id from the outside (an address, a file).
 * @returns the branded id, or null where the string is not one.
 * @example parseSegmentId('p3s2') // 'p3s2'
 */
export function parseSegmentId(value: string): SegmentId | null {
  return SEGMENT_ID.test(value) ? (value as SegmentId) : null;
}

/** The segments of a text in reading order, its title first. */
export function* segmentsOf(text: Pick<BilingualText, 'title' | 'chapters'>): Generator<Segment> {
  yield { id: TITLE_ID, ...text.title };
  for (const chapter of text.chapters) {
    for (const paragraph of chapter.paragraphs) yield* paragraph.segments;
  }
}
