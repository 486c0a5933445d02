const MEGABYTE = 1_000_000;

/** A file of this size or more is refused before it is looked into. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;
/** Text, Markdown, HTML, subtitles: some ten long novels. */
export const MAX_TEXT_BYTES = 20 * MEGABYTE;
/** One part of an archive (a chapter, the package file), unpacked. */
export const MAX_PART_BYTES = 20 * MEGABYTE;
/** All parts that are read of one archive, unpacked. */
export const MAX_EXPANDED_BYTES = 80 * MEGABYTE;
/** Text packs four to ten times; what packs better than this, beyond the first megabyte, was made to. */
export const MAX_EXPANSION_RATIO = 100;
export const RATIO_FREE_BYTES = MEGABYTE;
/** Entries of one archive: a book has hundreds. */
export const MAX_ARCHIVE_ENTRIES = 20_000;
/** Elements inside one another. Browsers stop at 512; an honest page has some thirty. */
export const MAX_DEPTH = 1_000;
/** Elements of one document, or of all chapters of a book: one for every word of a long novel. */
export const MAX_ELEMENTS = 1_000_000;
