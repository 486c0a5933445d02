/**
 * What a TMX that we write says beyond TMX 1.4b, as `<prop>` elements: of the text in the header, of a segment in its
 * unit. Other tools keep or ignore them.
 */
export const TMX_TOOL = 'vis-a-vis';

/** Header: one each, except `x-topic`. */
export const TEXT_PROPERTIES = {
  /** Only where it is known in one language; otherwise a unit holds it. */
  title: 'title',
  slug: 'x-slug',
  sourceName: 'x-source-name',
  sourceUrl: 'x-source-url',
  licence: 'x-licence',
  date: 'x-date',
  reports: 'x-reports',
  level: 'x-level',
  topic: 'x-topic',
} as const;

/** Unit: the ids of its chapter and paragraph, and what the paragraph is. */
export const UNIT_PROPERTIES = {
  /** `title`, `summary`, `chapter-title`; a segment has none. */
  role: 'x-role',
  chapter: 'x-chapter',
  paragraph: 'x-paragraph',
  kind: 'x-kind',
} as const;
