import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, splitSentences } from './split-sentences';

/** Sentences are divided by ‖. */
const FRENCH = [
  'Un écran de 15" coûte cher.‖« Non. »‖Il dit : "Oui."‖Il part.‖(…) Elle rit.',
  '« Où vas-tu ? » demanda-t-il.‖Elle rit.',
  'Ah ! quel bonheur !‖Ah !‖Quel bonheur.',
  'M. Dupont et Mme Reed sont là.‖Mgr. Xavier et le Dr. Martin aussi.',
  'Il est né en 44 av. J.-C. dans la ville.‖Il est mort en 12 apr. J.-C.‖Il dort.',
  'L’art. 3 du code, p. 12, dit non.‖Voir chap. IV, n° 5, et p. ex. Dupont 1990, pp. 3-4.‖Fin.',
  'Selon J. K. Rowling et J.-M. Le Clézio, c’est vrai.‖La vitamine C.‖Elle est utile.',
  'Il coûte 3.5 millions, ou 1.250,75.‖C’était en 1990.‖12 personnes sont mortes.',
  'PARIS (AFP) - Le président, M. E. Macron, est là.‖« Je viens », a-t-il dit.‖« C’est bien. »‖Il part.',
  '— Viens !‖— Non.‖— Pourquoi ?‖— Parce que.',
  '« Qui est là ? »‖Paul se retourna.‖« Moi ! » s’écria Jean.',
  'Il hésita… puis partit.‖Enfin…‖Il revint.',
  'Est-ce vrai (oui !) ou faux (non ?) ?‖Oui.‖(Il rit.)‖Elle part.',
  'Le PIB a crû de 2,5 %.‖50 % des gens le savent, selon l’INSEE.‖Bien.',
  'Louis XIV.‖Il régna.‖La société Yahoo! a fermé.',
  'Des pommes, des poires, etc.‖Il mange.‖Des pommes, etc. et des poires.',
  'Il a dit "Non."‖Puis "Oui !" et c\'est tout.‖"Bien."‖Fin.',
  'À 10 h. 30, il arrive.‖Il pèse 3 kg.‖Marie aussi.',
  'Non !...‖Si !‖Quoi ?!‖Rien.',
  'Visitez www.exemple.fr ou écrivez à a.b@c.fr.‖Merci.',
];

const ENGLISH = [
  '"Where are you going?" John asked.‖"Home," said Mr. Smith.‖He left at 5 p.m.‖Then he slept.',
  'The U.S. President met George W. Bush in Washington, D.C.‖He left.‖It is 3.5 in. long.',
  '“What!” cried Mr. Bennet.‖“You?”‖“Yes.”',
  'See Fig. 3 and vol. 2, e.g. this.‖No. 5 is good.‖No.‖He said no.‖I said no.‖It works.',
  'Mrs. J. R. Reed (no. 4 St. James) came.‖Oh! how nice.‖Oh!‖How nice.',
  'It was I.‖He knew.',
];

const join = (marked: string) => marked.replaceAll('‖', ' ');

describe('splitSentences', () => {
  it.each(FRENCH)('French: %s', (marked) => {
    expect(splitSentences(join(marked), 'fr')).toEqual(marked.split('‖'));
  });

  it.each(ENGLISH)('English: %s', (marked) => {
    expect(splitSentences(join(marked), 'en')).toEqual(marked.split('‖'));
  });

  it('ends a sentence after a heading and before a dialogue dash, not at a wrapped line', () => {
    const text = 'CHAPITRE PREMIER\nIl était une fois\nun roi.\n— Bonjour, dit-il\n— Salut.';
    expect(splitSentences(text, 'fr')).toEqual([
      'CHAPITRE PREMIER',
      'Il était une fois\nun roi.',
      '— Bonjour, dit-il',
      '— Salut.',
    ]);
  });

  it('keeps verse together until its full stop', () => {
    const verse = 'Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu’il m’en souvienne';
    expect(splitSentences(verse, 'fr')).toEqual([verse]);
  });
});

describe('findSentences', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'M.',
          'Il',
          'dit',
          '. ',
          '…',
          ' ? ',
          '!',
          '»',
          '« ',
          '"',
          ' ',
          '\n',
          '\u202f',
          '— ',
          '3.5',
          'J.-C.',
          '(',
          ')',
          'A.',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it.each(['fr', 'en'] as const)('covers all but white space, in order (%s)', (language) => {
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const { start, end } of findSentences(sample, language)) {
          expect(sample.slice(at, start)).toMatch(/^[\s\u200b\u0085]*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(sample.slice(at)).toMatch(/^[\s\u200b\u0085]*$/);
      }),
    );
  });
});
