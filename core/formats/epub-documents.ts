import type { BilingualText } from '@/core/text/bilingual-text';
import { escapeAttribute, escapeText } from './escape-xml';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A date as EPUB wants it: a year, month or day. */
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The package file (EPUB Packages 3.3): what the book is, its files, their order. */
export function packageDocument(
  text: BilingualText,
  pages: readonly string[],
  now: Date,
  identifier: string,
): string {
  const optional = [
    text.title.en ? `<dc:title id="title-en" xml:lang="en">${escapeText(text.title.en)}</dc:title>` : '',
    text.source.name.trim() ? `<dc:publisher>${escapeText(text.source.name)}</dc:publisher>` : '',
    text.source.url?.trim() ? `<dc:source>${escapeText(text.source.url)}</dc:source>` : '',
    text.licence.trim() ? `<dc:rights>${escapeText(text.licence)}</dc:rights>` : '',
    text.date !== null && DAY.test(text.date) ? `<dc:date>${text.date}</dc:date>` : '',
  ].filter(Boolean);
  const items = pages.map(
    (path, index) =>
      `<item id="chapter-${index + 1}" href="${escapeAttribute(path)}" media-type="application/xhtml+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="fr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="identifier">${escapeText(identifier)}</dc:identifier>
<dc:title id="title">${escapeText(text.title.fr.trim() || 'Vis-à-vis')}</dc:title>
<dc:language>fr</dc:language>
<dc:language>en</dc:language>
${optional.join('\n')}
<meta property="dcterms:modified">${now.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${pages.map((_, index) => `<itemref idref="chapter-${index + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The navigation document: a line for every chapter. */
export function navigationDocument(title: string, pages: readonly { path: string; title: string }[]): string {
  const named = (words: string, fallback: string) => escapeText(words.trim() || fallback);
  const lines = pages.map(
    (page, index) =>
      `<li><a href="${escapeAttribute(page.path)}">${named(page.title, String(index + 1))}</a></li>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">
<head><title>${named(title, 'Vis-à-vis')}</title></head>
<body>
<nav epub:type="toc" id="toc"><h1>${named(title, 'Vis-à-vis')}</h1>
<ol>
${lines.join('\n')}
</ol>
</nav>
</body>
</html>
`;
}
