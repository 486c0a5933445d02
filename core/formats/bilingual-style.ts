/** How an exported text looks: inline in a page, a file in a book. Colours are left to the reader’s own. */
export const BILINGUAL_STYLE = `body { font-family: Georgia, 'Times New Roman', serif; line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.5em 0 0.3em; }
table.bilingual { border-collapse: collapse; width: 100%; table-layout: fixed; }
table.bilingual td { vertical-align: top; width: 50%; padding: 0.2em 0.8em 0.2em 0; }
table.bilingual tbody.paragraph tr:last-child td { padding-bottom: 1em; }
tbody.heading td { font-weight: bold; padding-top: 1em; }
.note { font-size: 0.85em; }
div.paragraph { margin: 0 0 1.2em; }
div.segment p { margin: 0 0 0.1em; }
div.segment [lang='en'], .translation { opacity: 0.75; font-style: italic; }
div.segment { margin: 0 0 0.5em; }
.source { margin-top: 3em; font-size: 0.85em; }
`;
