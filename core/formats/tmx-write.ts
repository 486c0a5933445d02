/** One segment to be written: French and English, null where that side has nothing. */
export interface TextPair {
  readonly fr: string | null;
  readonly en: string | null;
}

/** Characters that XML 1.0 does not allow, even escaped (§ 2.2), lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML or HTML character data or a quoted attribute; characters that XML forbids are left out. */
export function escapeMarkup(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/**
 * Writes segments as a translation memory, TMX 1.4b (LISA OSCAR, 2005), French the source.
 * A segment without one side has one `<tuv>`; a segment without either is left out.
 * @param title put into the header as a property, null for none
 * @example writeTmx([{ fr: 'Bonjour.', en: 'Hello.' }], null)
 */
export function writeTmx(pairs: readonly TextPair[], title: string | null): string {
  const units = pairs.flatMap(({ fr, en }) => {
    const variants = [writeVariant('fr', fr), writeVariant('en', en)].filter(Boolean);
    return variants.length === 0 ? [] : [`    <tu>\n${variants.join('')}    </tu>\n`];
  });
  const property =
    title === null ? '/>' : `>\n    <prop type="title">${escapeMarkup(title)}</prop>\n  </header>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="vis-a-vis" creationtoolversion="1" segtype="sentence" o-tmf="vis-a-vis" adminlang="en" srclang="fr" datatype="plaintext"${property}
  <body>
${units.join('')}  </body>
</tmx>
`;
}

function writeVariant(language: 'fr' | 'en', text: string | null): string {
  return text === null || text === ''
    ? ''
    : `      <tuv xml:lang="${language}"><seg>${escapeMarkup(text)}</seg></tuv>\n`;
}
