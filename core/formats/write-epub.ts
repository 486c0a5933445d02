import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BilingualText, Chapter } from '@/core/text/bilingual-text';
import { type BilingualLayout, chapterMarkup, headingMarkup } from './bilingual-markup';
import { BILINGUAL_STYLE } from './bilingual-style';
import { CONTAINER, navigationDocument, packageDocument } from './epub-documents';
import { escapeText } from './escape-xml';

export interface EpubOptions {
  readonly layout: BilingualLayout;
  /** `dcterms:modified`, which EPUB 3 demands. */
  readonly now: Date;
  /** An address or URN that tells this book from all others; made from the slug where it is left out. */
  readonly identifier?: string;
}

/** Zip keeps local times without a zone: one fixed moment, so that the same text gives the same bytes. */
const ZIP_TIME = new Date(2000, 0, 1);

/**
 * Writes a text as an EPUB 3 book, a file a chapter: side by side in tables, or interleaved. Same text and options, same
 * bytes.
 * @example writeEpub(text, { layout: 'interleaved', now: new Date() }) // bytes for a file `….epub`
 */
export function writeEpub(text: BilingualText, { layout, now, identifier }: EpubOptions): Uint8Array {
  const written = text.chapters.filter(({ title, paragraphs }) => title !== null || paragraphs.length > 0);
  const chapters = written.length > 0 ? written : [{ id: '', title: null, paragraphs: [] }];
  const pages = chapters.map((chapter, index) => ({ path: `chapter-${index + 1}.xhtml`, chapter }));
  const files: Zippable = {
    // First and unpacked, so that its type stands at a fixed place (OCF 3.3, § 4.2.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(
      packageDocument(
        text,
        pages.map(({ path }) => path),
        now,
        identifier ?? `urn:vis-a-vis:${text.slug || 'text'}`,
      ),
    ),
    'EPUB/nav.xhtml': strToU8(
      navigationDocument(
        text.title.fr,
        pages.map(({ path, chapter }) => ({ path, title: chapter.title?.fr ?? text.title.fr })),
      ),
    ),
    'EPUB/style.css': strToU8(BILINGUAL_STYLE),
  };
  for (const [index, { path, chapter }] of pages.entries()) {
    files[`EPUB/${path}`] = strToU8(chapterPage(text, chapter, layout, index === 0));
  }
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });
}

function chapterPage(
  text: BilingualText,
  chapter: Chapter,
  layout: BilingualLayout,
  isFirst: boolean,
): string {
  const title = chapter.title?.fr || text.title.fr || 'Vis-à-vis';
  const opening = isFirst ? `${headingMarkup(text.title, 1)}\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
<head>
<meta charset="utf-8"/>
<meta name="generator" content="vis-a-vis"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${opening}<section class="chapter">
${chapterMarkup(chapter, layout, isFirst ? 2 : 1)}</section>
</body>
</html>
`;
}
