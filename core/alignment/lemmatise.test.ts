import { describe, expect, it } from 'vitest';
import { lemmatiseEnglish } from './lemmatise-english';
import { lemmatiseFrench } from './lemmatise-french';

const FRENCH = {
  words: new Set(
    'cheval heureux porte porter manger appeler essayer finir vendre relation venir faire acteur lent petit avare'.split(
      ' ',
    ),
  ),
  verbs: new Set('porter manger appeler essayer finir vendre venir faire'.split(' ')),
};

describe('lemmatiseFrench', () => {
  it.each([
    ['chevaux', ['cheval']],
    ['heureuses', ['heureux']],
    ['actrices', ['acteur']],
    ['petites', ['petit']],
    ['porte', ['porte', 'porter']],
    ['portaient', ['porter']],
    ['mangeait', ['manger']],
    ['appelle', ['appeler']],
    ['essaie', ['essayer']],
    ['finissons', ['finir']],
    ['vendait', ['vendre']],
    ['relations', ['relation']],
    ['viendrait', ['venir']],
    ['devinrent', ['devenir']],
    ['feront', ['faire']],
    ['yeux', ['oeil']],
    ['lentement', ['lent']],
    ['avait', ['avoir']],
    ['pour', ['pour']],
    ['knightley', ['knightley']],
  ])('%s is a form of %j', (form, lemmas) => {
    expect(lemmatiseFrench(form, FRENCH)).toEqual(lemmas);
  });
});

describe('lemmatiseEnglish', () => {
  const known = new Set('dog make stop carry leaf leave evening even king slow other'.split(' '));
  it.each([
    ['dogs', ['dog']],
    ['making', ['make']],
    ['stopped', ['stop']],
    ['carries', ['carry']],
    ['leaves', ['leaf']],
    ['went', ['go']],
    ['evenings', ['evening']],
    ['king', ['king']],
    ['slowly', ['slow']],
    ['other', ['other']],
    ['glass', ['glass']],
  ])('%s is a form of %j', (form, lemmas) => {
    expect(lemmatiseEnglish(form, known)).toEqual(lemmas);
  });
});
