import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileTerms, type Inflect } from './compile-terms';
import { indexTerms, matchTerms } from './match-terms';
import type { Term, TermId } from './term';

function term(headword: string, rest: Partial<Omit<Term, 'id' | 'headword'>> = {}): Term {
  return { id: headword as TermId, headword, forms: [], english: [headword], except: [], ...rest };
}

/** What is found, written as it stands in the text; spans of one match joined by “ … ”, inner ones in brackets. */
function found(
  text: string,
  terms: readonly Term[],
  inflect?: Inflect,
  language: 'fr' | 'en' = 'fr',
): string[] {
  return matchTerms(text, indexTerms(compileTerms(terms, inflect), language)).map(({ spans, inner }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return inner ? `(${words})` : words;
  });
}

const OPERATION = 'opération militaire spéciale';

it.each([
  [
    'elision before it',
    OPERATION,
    "à l'opération militaire spéciale russe",
    ['opération militaire spéciale'],
  ],
  [
    'a curly apostrophe before it',
    OPERATION,
    'à l’opération militaire spéciale',
    ['opération militaire spéciale'],
  ],
  ['d’ before it', 'agence', "une dépêche d'agence", ['agence']],
  ['an elided word in the pattern', "Affaires d'État", 'ministre des Affaires d’État', ['Affaires d’État']],
  ['the pattern curly, the text straight', 'Affaires d’État', "Affaires d'État", ["Affaires d'État"]],
  ['le for l’', 'le dirigeant', "l'dirigeant", ["l'dirigeant"]],
  ['la for l’', 'prendre la île', "prendre l'île", ["prendre l'île"]],
  ['que for qu’', 'afin que', "afin qu'il", ["afin qu'"]],
  ['jusque for jusqu’', 'jusque là', 'jusqu’là', ['jusqu’là']],
  ['aux for à', 'prendre part à', 'prendre part aux combats', ['prendre part aux']],
  ['au for à', 'grâce à', 'grâce au soutien', ['grâce au']],
  ['auxquels for à', 'prendre part à', 'prendre part auxquels', ['prendre part auxquels']],
  ['du for de', 'lors de', 'lors du sommet', ['lors du']],
  ['des for de', 'lors de', 'lors des combats', ['lors des']],
  ['d’ for de', 'lors de', "lors d'une visite", ["lors d'"]],
  ['de is not a written du', 'Corée du Nord', 'Corée de Nord', []],
  ['à is not a written aux', 'participer aux combats', 'participer à combats', []],
  ['capitals', 'Corée du Nord', 'CORÉE DU NORD', ['CORÉE DU NORD']],
  ['capitals without accents', OPERATION, 'OPERATION MILITAIRE SPECIALE', ['OPERATION MILITAIRE SPECIALE']],
  ['capitals and elision', "Affaires d'État", "LES AFFAIRES D'ETAT", ["AFFAIRES D'ETAT"]],
  ['small letters want their accents', 'état', 'un etat', []],
  ['a capital at the beginning', 'selon les estimations', 'Selon les estimations', ['Selon les estimations']],
  ['small letters for a name', 'RPDC', 'la rpdc', ['rpdc']],
  ['hyphens part words', 'nord-coréen', 'les Nord coréen', ['Nord coréen']],
  ['œ written oe', 'manœuvre', 'une manoeuvre', ['manoeuvre']],
  ['oe written œ', 'manoeuvre', 'une manœuvre', ['manœuvre']],
  ['an accent written apart (NFD)', 'Corée', 'la Core\u0301e', ['Core\u0301e']],
  ['over a line end', 'Corée du Nord', 'Corée\u202fdu\nNord', ['Corée\u202fdu\nNord']],
  ['not inside another word', 'part', 'partir, départ, à part', ['part']],
  ['an unlisted plural without lemmas', 'agence', 'des agences', []],
  ['twice', 'RPDC', 'RPDC et RPDC', ['RPDC', 'RPDC']],
])('finds %s: %s in “%s”', (_, headword, text, expected) => {
  expect(found(text, [term(headword)])).toEqual(expected);
});

it.each([
  [OPERATION, ['opérations militaires spéciales'], 'des opérations militaires spéciales'],
  ['nord-coréen', ['nord-coréenne', 'nord-coréens', 'nord-coréennes'], 'troupes nord-coréennes'],
])('finds the listed forms of %s', (headword, forms, text) => {
  expect(found(text, [term(headword, { forms })])).toHaveLength(1);
});

it('finds the forms that the words of a pattern may take', () => {
  const forms: Readonly<Record<string, readonly string[]>> = {
    prendre: ['prend', 'pris', 'prises'],
    troupes: ['troupe', 'troupes'],
  };
  const inflect: Inflect = (words) => words.map((word) => forms[word] ?? []);
  expect(found('ont pris part à', [term('prendre part à')], inflect)).toEqual(['pris part à']);
  expect(found('la troupe', [term('troupes')], inflect)).toEqual(['troupe']);
  expect(found('la troupe', [term('troupes')])).toEqual([]);
});

it.each([
  ['ne … que', "La Russie ne l'a officiellement reconnu que fin avril.", ['ne … que']],
  ['ne … que', "Il n'aime que lui.", ["n'aime que"]],
  ['ne … que', 'Il ne dit pas que c’est vrai.', []],
  ['ne … que', 'Il ne voit jamais que lui.', []],
  ['ne … que', 'ne a b c d e que', ['ne … que']],
  ['ne … que', 'ne a b c d e f que', []],
  ['ministre …1 des Affaires', 'le ministre des Affaires', ['ministre des Affaires']],
  ['ministre …1 des Affaires', 'le ministre russe des Affaires', ['ministre russe des Affaires']],
  ['ministre …1 des Affaires', 'le ministre russe actuel des Affaires', []],
])('gap: “%s” in “%s”', (headword, text, expected) => {
  expect(found(text, [term(headword, { except: ['pas', 'jamais'] })])).toEqual(expected);
});

it('lets the exceptions of the French pattern alone in English', () => {
  const only = term('ne … que', { english: ['not … until'], except: ['point', 'si'] });
  expect(found('did not point it out until April', [only], undefined, 'en')).toEqual(['not … until']);
});

it('gives the longest match and keeps the shorter ones inside it', () => {
  const terms = [
    term('ministère'),
    term('Affaires étrangères'),
    term('ministère russe des Affaires étrangères'),
  ];
  expect(found('du ministère russe des Affaires étrangères', terms)).toEqual([
    'ministère russe des Affaires étrangères',
    '(ministère)',
    '(Affaires étrangères)',
  ]);
});

it('counts a term once where several of its forms stand on the same words', () => {
  expect(found('le ministre russe', [term('ministre', { forms: ['ministre russe'] })])).toEqual([
    'ministre russe',
  ]);
});

it.each([
  ['DPRK', 'troops of the DPRK', ['DPRK']],
  ['North Korean troop', 'North Korean troops’ participation', ['North Korean troops']],
  ['news agency', 'two news agencies', ['news agencies']],
  ['Russia', 'Russia’s war', ['Russia']],
  ['clash', 'after the clashes', ['clashes']],
  ['state', 'the foreign ministry stated', []],
])('finds the English “%s” in “%s”', (english, text, expected) => {
  expect(found(text, [term('x', { english: [english] })], undefined, 'en')).toEqual(expected);
});

const word = fc.constantFrom(
  'ne',
  "n'",
  'que',
  'qu’',
  'pas',
  'A',
  'à',
  'aux',
  'du',
  'de',
  "l'",
  'état',
  'ETAT',
  'RPDC',
  '.',
  '-',
);
const headword = fc
  .array(fc.constantFrom('ne', 'que', 'à', 'de', 'état', 'RPDC', '…', '…1'), { minLength: 1, maxLength: 4 })
  .filter((words) => !words[0]?.startsWith('…') && !words.at(-1)?.startsWith('…'))
  .map((words) => words.join(' '));

it('finds nothing outside the text, no empty or disordered spans, no outer matches over each other', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 25 }),
      fc.uniqueArray(headword, { maxLength: 6 }),
      (words, headwords) => {
        const text = words.join(' ');
        const matches = matchTerms(
          text,
          indexTerms(compileTerms(headwords.map((each) => term(each, { except: ['pas'] }))), 'fr'),
        );
        const outer: { start: number; end: number }[] = [];
        let before = 0;
        for (const { spans, inner } of matches) {
          expect(spans.length).toBeGreaterThan(0);
          expect(spans[0]?.start).toBeGreaterThanOrEqual(before);
          before = spans[0]?.start ?? 0;
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
            if (inner) continue;
            for (const other of outer) expect(span.start < other.end && other.start < span.end).toBe(false);
            outer.push(span);
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

it('finds a term wherever it is written into a text', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (left, right) => {
      const text = [...left, 'région', 'de', 'Koursk', ...right].join(' ');
      expect(found(text, [term('région de Koursk')])).toContain('région de Koursk');
    }),
  );
});
