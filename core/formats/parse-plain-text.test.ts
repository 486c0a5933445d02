import { describe, expect, it } from 'vitest';
import { chapterHeadingLevel } from './chapter-headings';
import { parsePastedText } from './parse-plain-text';

function chaptersOf(text: string) {
  const result = parsePastedText(text);
  return result.ok ? result.document.chapters : result.reason;
}

describe('parsePastedText', () => {
  it('finds paragraphs, joins wrapped lines, drops the marks of emphasis', () => {
    const wrapped =
      'Un paragraphe dont les lignes ont été coupées à la largeur\nd’une page, comme dans les _vieux_ fichiers.';
    expect(chaptersOf(`${wrapped}\n\nUn autre.`)).toEqual([
      {
        heading: null,
        blocks: [
          { kind: 'prose', text: wrapped.replace('\n', ' ').replaceAll('_', '') },
          { kind: 'prose', text: 'Un autre.' },
        ],
      },
    ]);
  });

  it('keeps the lines of verse', () => {
    const verse = 'Les sanglots longs\nDes violons\nDe l’automne';
    expect(chaptersOf(verse)).toEqual([{ heading: null, blocks: [{ kind: 'verse', text: verse }] }]);
  });

  it('divides a book at its chapters, and takes its table of contents for what it is', () => {
    const book = 'CHAPITRE I\n\nCHAPITRE II\n\nCHAPITRE I\n\nUn.\n\nCHAPITRE II\n\nDeux.';
    expect(chaptersOf(book)).toEqual([
      { heading: 'CHAPITRE I', blocks: [{ kind: 'prose', text: 'Un.' }] },
      { heading: 'CHAPITRE II', blocks: [{ kind: 'prose', text: 'Deux.' }] },
    ]);
  });

  it('takes off the frame of Project Gutenberg and reads it', () => {
    const file = [
      'The Project Gutenberg EBook of Candide\n\nTitle: Candide\n\nAuthor: Voltaire\n\nLanguage: French\n',
      '*** START OF THE PROJECT GUTENBERG EBOOK CANDIDE ***\n\nIl y avait.\n',
      '*** END OF THE PROJECT GUTENBERG EBOOK CANDIDE ***\n\nLicense terms.',
    ].join('\n');
    expect(parsePastedText(file)).toMatchObject({
      document: {
        title: 'Candide',
        creator: 'Voltaire',
        language: 'fr',
        source: 'Project Gutenberg',
        chapters: [{ heading: null, blocks: [{ kind: 'prose', text: 'Il y avait.' }] }],
      },
    });
  });
});

describe('chapterHeadingLevel', () => {
  it.each([
    ['CHAPITRE PREMIER', 2],
    ['Chapitre 12. Où l’on voit', 2],
    ['Chapter the Third', 2],
    ['PREMIÈRE PARTIE', 1],
    ['Livre II', 1],
    ['Part One', 1],
    ['XIV.', 2],
    ['Épilogue', 2],
    ['LE RETOUR DU ROI', 3],
    ['Il dort.', null],
    ['Chapitre clos, il partit.', null],
    ['OUI !', null],
    ['Livres et cahiers', null],
  ])('%s: %s', (line, level) => {
    expect(chapterHeadingLevel(line)).toBe(level);
  });
});
