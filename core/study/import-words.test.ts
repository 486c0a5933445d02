import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml } from './anki/escape-html';
import { writeAnkiTsv } from './anki/write-anki-tsv';
import { type Card, lemmaKey } from './card';
import { guessColumns, readImportedWords } from './import-words';
import { makeAnkiNote } from './make-anki-note';
import { parseWordTable } from './parse-word-table';

it.each([
  ['tabs', 'le chat\tthe cat\n', [['le chat', 'the cat']]],
  [
    'commas and quotes',
    'chat,"cat, feline"\nchien,"a ""dog"""\r\n',
    [
      ['chat', 'cat, feline'],
      ['chien', 'a "dog"'],
    ],
  ],
  [
    'semicolons',
    'chat;cat\nchien;dog, hound\n',
    [
      ['chat', 'cat'],
      ['chien', 'dog, hound'],
    ],
  ],
  ['bars', 'chat|cat\n', [['chat', 'cat']]],
  ['a line break in quotes', '"un\ndeux"\tx\n', [['un\ndeux', 'x']]],
  [
    'empty cells and lines',
    '\n\tx\na\t\n\n',
    [
      ['', 'x'],
      ['a', ''],
    ],
  ],
  ['one column', 'chat\nchien', [['chat'], ['chien']]],
  ['a byte order mark', '\uFEFFchat\tcat', [['chat', 'cat']]],
  ['a quote within a cell', 'dit "oui"\tyes', [['dit "oui"', 'yes']]],
  ['an open quote', '"chat\tcat', [['chat\tcat']]],
  ['nothing', '', []],
  [
    'Anki’s headers',
    '#separator:Semicolon\n#html:true\n#columns:Front;Back\n<b>chat</b>;cat',
    [['chat', 'cat']],
  ],
])('parts %s', (_, text, rows) => {
  expect(parseWordTable(text).rows).toEqual(rows);
});

it.each([
  ['names in English', 'word\tmeaning\tsentence\n', ['word', 'meaning', 'sentence'], true],
  ['names in French', 'Mot;Traduction;Genre\nchat;cat;m', ['word', 'meaning', 'gender'], true],
  ['no names, French first', 'le chat\tthe cat\nun chien\tthe dog', ['word', 'meaning'], false],
  ['no names, English first', 'the cat\tle chat\nthe dog\tle chien', ['meaning', 'word'], false],
  ['only words', 'chat\nchien', ['word'], false],
  [
    'words and sentences',
    'chat\tcat\tLe chat dort dans la cuisine.\tThe cat is sleeping in the kitchen.',
    ['word', 'meaning', 'sentence', 'sentence-english'],
    false,
  ],
  ['an unknown column', 'word\tmeaning\tdeck\nchat\tcat\tA', ['word', 'meaning', 'ignored'], true],
])('guesses columns from %s', (_, text, roles, hasHeader) => {
  expect(guessColumns(parseWordTable(text))).toEqual({ roles, hasHeader });
});

it('puts meanings of a repeated word together and leaves out rows without one', () => {
  const table = parseWordTable('mot\ttraduction\tgenre\nlivre\tbook; volume\tm.\nlivre\tpound\t\n\tlost\t');
  expect(readImportedWords(table, guessColumns(table))).toEqual([
    {
      word: 'livre',
      meanings: ['book', 'volume', 'pound'],
      sentence: null,
      sentenceEnglish: null,
      ipa: null,
      gender: 'm',
      note: '',
    },
  ]);
});

it('reads back the words of our own export', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((value) => `x${value.replace(/[;\s\p{Cc}<&{[]+/gu, '')}`);
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), text, (words, meaning) => {
      const notes = words.map((word) =>
        makeAnkiNote(cardOf(word, meaning), null, { withSchedules: false, linkTo: () => null }),
      );
      const table = parseWordTable(writeAnkiTsv(notes, 'Deck'));
      const read = readImportedWords(table, guessColumns(table));
      expect(read.map(({ word, meanings }) => ({ word, meanings }))).toEqual(
        words.map((word) => ({ word, meanings: [meaning] })),
      );
    }),
  );
});

function cardOf(lemma: string, meaning: string, more: Partial<Card> = {}): Card {
  return {
    id: lemmaKey(lemma, 'NOUN'),
    subject: { kind: 'lemma', lemma, pos: 'NOUN' },
    headword: lemma,
    gender: 'f',
    senses: [meaning],
    ipa: 'ɛ̃',
    note: '',
    directions: ['recognise', 'produce', 'listen'],
    contexts: [],
    createdAt: 5,
    editedAt: 9,
    deletedAt: null,
    ...more,
  };
}

it('makes a note with its word marked and blanked', () => {
  const context = {
    id: 'c',
    text: { id: 't', title: 'Un « texte » & plus', own: false },
    segmentId: 'p1s1',
    fr: 'L’idée, <idée>, est là.',
    en: 'The idea is there.',
    form: 'idée',
    start: 2,
    addedAt: 7,
    removedAt: null,
  };
  const card = cardOf('idée', 'idea', { contexts: [context] });
  const note = makeAnkiNote(card, null, {
    withSchedules: true,
    linkTo: () => 'https://example.org/?a=1&b="2"',
  });
  expect(note).toEqual({
    guid: 'vis-a-vis:idée/NOUN',
    fields: {
      Lemma: 'idée',
      Article: 'une',
      Form: 'idée',
      Sentence: 'L’<b>idée</b>, &lt;<b>idée</b>&gt;, est là.',
      SentenceEnglish: 'The idea is there.',
      Meanings: 'idea',
      IPA: 'ɛ̃',
      Source: escapeHtml(context.text.title),
      Link: '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">↗</a>',
      Blanked: 'L’_____, &lt;_____&gt;, est là.',
    },
    tags: ['vis-à-vis'],
    createdAt: 5,
    modifiedAt: 9,
    cards: [
      { template: 'recognise', isSuspended: false, schedule: null },
      { template: 'produce', isSuspended: false, schedule: null },
    ],
  });
});
