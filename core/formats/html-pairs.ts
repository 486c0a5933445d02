import { escapeMarkup, type TextPair } from './tmx-write';

const STYLE = `body{margin:2rem auto;max-width:70rem;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;color-scheme:light dark}
table{border-collapse:collapse;width:100%}td{width:50%;vertical-align:top;padding:.3rem 1rem .3rem 0}tr{border-top:1px solid #8884}`;

/**
 * Writes segments as one HTML page, French and English side by side, that opens anywhere: no script, nothing fetched.
 * @param title shown as the heading
 * @example writeHtmlPairs([{ fr: 'Bonjour.', en: 'Hello.' }], 'Salut')
 */
export function writeHtmlPairs(pairs: readonly TextPair[], title: string): string {
  const rows = pairs.map(
    ({ fr, en }) =>
      `<tr><td lang="fr">${escapeMarkup(fr ?? '')}</td><td lang="en">${escapeMarkup(en ?? '')}</td></tr>\n`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<table>
<thead><tr><th scope="col">Français</th><th scope="col" lang="en">English</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</body>
</html>
`;
}
