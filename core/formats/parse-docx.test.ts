import { describe, expect, it } from 'vitest';
import { makeArchive } from './make-archive';
import { parseDocx } from './parse-docx';

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('parseDocx', () => {
  it('reads paragraphs, headings by the names of their styles, notes where they belong', () => {
    const bytes = makeArchive({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document xmlns:w="w"><w:body>
        ${paragraph('Le titre', 'Titre')}${paragraph('Partie', 'Titre1')}
        <w:p><w:r><w:t>Un </w:t></w:r><w:del><w:r><w:delText>vieux </w:delText></w:r></w:del><w:r><w:t>mot</w:t><w:footnoteReference w:id="2"/></w:r><w:r><w:tab/><w:t>suivi.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
        <w:tbl><w:tr><w:tc>${paragraph('Cellule')}</w:tc></w:tr></w:tbl></w:body></w:document>`,
      'word/styles.xml':
        '<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style></w:styles>',
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${paragraph(' La note.')}</w:footnote></w:footnotes>`,
      'docProps/core.xml':
        '<cp:coreProperties><dc:creator>Une Autrice</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>',
    });
    expect(parseDocx(bytes)).toMatchObject({
      ok: true,
      document: {
        title: 'Le titre',
        creator: 'Une Autrice',
        language: 'fr',
        chapters: [
          {
            heading: null,
            blocks: [
              { kind: 'heading', level: 1, text: 'Partie' },
              { kind: 'prose', text: 'Un mot suivi.' },
              { kind: 'note', text: 'La note.' },
              { kind: 'prose', text: 'Cellule' },
            ],
          },
        ],
      },
    });
  });
});
