import type { BilingualText, SegmentId } from '@/core/text/bilingual-text';
import { type BilingualLayout, chapterMarkup, headingMarkup } from './bilingual-markup';
import { BILINGUAL_STYLE } from './bilingual-style';
import { escapeText } from './escape-xml';
import type { TextPair } from './tmx-write';

const PAGE_STYLE = `body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; font-size: 1.1rem; }
:root { color-scheme: light dark; }
table.bilingual tr { border-top: 1px solid #8884; }
@media (max-width: 35rem) { table.bilingual td { display: block; width: auto; } }
`;
/** Even a browser that finds something to run or fetch in the text is told not to. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Writes segments as one HTML page, French and English side by side, that opens anywhere: no script, nothing fetched.
 * @param title shown as the heading
 * @example writeHtmlPairs([{ fr: 'Bonjour.', en: 'Hello.' }], 'Salut')
 */
export function writeHtmlPairs(pairs: readonly TextPair[], title: string): string {
  const segments = pairs.map(({ fr, en }, index) => ({
    id: `p1s${index + 1}` as SegmentId,
    fr: fr ?? '',
    en,
  }));
  const chapter = { id: '', title: null, paragraphs: [{ id: 'p1', kind: 'prose' as const, segments }] };
  return writePage(title, `<h1 lang="fr">${escapeText(title)}</h1>\n${chapterMarkup(chapter, 'table', 2)}`);
}

/** Writes a whole text as one such page: chapters with their titles, source and licence at the end. */
export function writeTextAsHtml(text: BilingualText, layout: BilingualLayout): string {
  const chapters = text.chapters.map(
    (chapter) => `<section class="chapter">\n${chapterMarkup(chapter, layout, 2)}</section>`,
  );
  const source = [text.source.name, text.source.url, text.licence].filter(Boolean).join(' · ');
  const body = `<header>${headingMarkup(text.title, 1)}</header>\n${chapters.join('\n')}\n<p class="source">${escapeText(source)}</p>\n`;
  return writePage(text.title.fr, body);
}

function writePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="vis-a-vis">
<title>${escapeText(title)}</title>
<style>
${BILINGUAL_STYLE}${PAGE_STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}
