import type { WordContext } from './context';
import { isFunctionWord, isOfClass } from './word-classes';

type Condition = (context: WordContext) => boolean;

const always: Condition = () => true;
const previous =
  (...words: string[]): Condition =>
  ({ before }) =>
    words.includes(before[0] ?? '');
const next =
  (...words: string[]): Condition =>
  ({ after }) =>
    words.includes(after[0] ?? '');
const afterDeterminer: Condition = ({ before }) =>
  isOfClass(before[0], 'determiner') || isOfClass(before[0], 'article');
const beforeDeterminer: Condition = ({ after }) =>
  isOfClass(after[0], 'determiner') || isOfClass(after[0], 'article');
/** Between a determiner and a small word, or the end: la nouvelle est … */
const closesNounPhrase: Condition = (context) =>
  afterDeterminer(context) && (context.after[0] === undefined || isFunctionWord(context.after[0]));
const afterSubject: Condition = ({ subject }) => subject !== undefined;
/** A pronoun's place: after a subject or clitic, or before an infinitive (pour le faire). */
const beforeVerb: Condition = ({ before, after }) =>
  isOfClass(before[0], 'subject') ||
  isOfClass(before[0], 'onlyClitic') ||
  isOfClass(before[0], 'relative') ||
  isOfClass(before[0], 'subjectOrObject') ||
  ((isOfClass(before[0], 'beforeInfinitive') || isOfClass(before[0], 'modal')) &&
    /.(?:er|ir|oir|dre|tre|ire)$/.test(after[0] ?? ''));
const negated: Condition = ({ before }) => before.slice(0, 6).some((word) => isOfClass(word, 'negation'));

/** Cost taken off `lemma/UPOS` of a form where the condition holds; 8 is a factor of two. */
export interface HomographHint {
  readonly reading: string;
  readonly gain: number;
  readonly when: Condition;
}

const hint = (reading: string, gain: number, when: Condition = always): HomographHint => ({
  reading,
  gain,
  when,
});

/**
 * Common forms with several common readings, judged one by one: what the word is most often, and by what it is told.
 * Everything here is general French; frequencies and context-rules.ts decide the rest.
 */
export const HOMOGRAPHS: Readonly<Record<string, readonly HomographHint[]>> = {
  est: [hint('être/AUX', 80), hint('est/NOUN', 90, previous("l'", 'nord', 'sud', "d'"))],
  a: [hint('avoir/AUX', 60), hint('à/ADP', 70)],
  pas: [hint('pas/ADV', 40), hint('pas/NOUN', 60, afterDeterminer)],
  livre: [hint('livre/NOUN', 20)],
  fait: [
    hint('faire/VERB', 20),
    hint('fait/NOUN', 20, afterDeterminer),
    hint('fait/NOUN', 90, previous('en', 'au', 'à', 'ce', 'du')),
    hint('fait/ADJ', -40),
  ],
  porte: [hint('porte/NOUN', 10, afterDeterminer), hint('porter/VERB', 20, afterSubject)],
  soit: [
    hint('être/AUX', 10),
    hint('soit/CCONJ', 30, next('un', 'une', 'le', 'la', "l'", 'en', 'environ', 'par')),
  ],
  suis: [hint('être/AUX', 60), hint('suivre/VERB', 40, next('le', 'la', 'les', '-moi', 'un', 'une'))],
  fils: [hint('fils/NOUN', 40)],
  été: [
    hint('être/AUX', 40),
    hint('été/NOUN', 70, afterDeterminer),
    hint('été/NOUN', 160, previous('en', 'cet')),
    hint('été/NOUN', 60, previous("d'", "l'")),
  ],
  vers: [hint('vers/ADP', 60), hint('vers/NOUN', 60, afterDeterminer)],
  entre: [hint('entre/ADP', 60), hint('entrer/VERB', 90, afterSubject)],
  sous: [hint('sous/ADP', 60), hint('sou/NOUN', 70, afterDeterminer)],
  car: [hint('car/CCONJ', 50), hint('car/NOUN', 80, afterDeterminer)],
  or: [hint('or/CCONJ', 30), hint('or/NOUN', 110, previous("l'", "d'", 'en', 'cet'))],
  son: [hint('son/DET', 60), hint('son/NOUN', 90, afterDeterminer)],
  ton: [hint('son/DET', 50), hint('ton/NOUN', 90, afterDeterminer)],
  mon: [hint('son/DET', 50)],
  tout: [
    hint('tout/ADJ', 130, beforeDeterminer),
    hint('tout/NOUN', -20),
    hint('tout/ADV', 10, next('à', 'de', 'en', 'aussi', 'au', 'simplement')),
  ],
  tous: [hint('tout/ADJ', 130, beforeDeterminer)],
  toute: [hint('tout/ADJ', 130, beforeDeterminer)],
  toutes: [hint('tout/ADJ', 130, beforeDeterminer)],
  comment: [hint('comment/ADV', 40)],
  pourquoi: [hint('pourquoi/ADV', 40)],
  combien: [hint('combien/ADV', 40)],
  moins: [hint('moins/ADV', 40)],
  pouvoir: [hint('pouvoir/VERB', 10)],
  même: [hint('même/ADJ', 20, afterDeterminer), hint('même/ADV', 14)],
  plus: [hint('plus/ADV', 60), hint('plaire/VERB', -40)],
  part: [hint('part/NOUN', 30), hint('partir/VERB', 40, afterSubject)],
  nouvelle: [hint('nouveau/ADJ', 10), hint('nouvelle/NOUN', 50, closesNounPhrase)],
  nouvelles: [hint('nouveau/ADJ', 6)],
  si: [hint('si/SCONJ', 40), hint('si/ADV', 20, next('bien', 'peu', 'grand', 'longtemps'))],
  "s'": [hint('soi/PRON', 30), hint('si/SCONJ', 90, next('il', 'ils')), hint('si/SCONJ', -10)],
  en: [
    hint('en/ADP', 30),
    hint(
      'en/PRON',
      70,
      ({ before }) =>
        isOfClass(before[0], 'subject') ||
        isOfClass(before[0], 'onlyClitic') ||
        before[0] === 'nous' ||
        before[0] === 'vous',
    ),
    hint('en/PRON', 40, ({ after }) => isOfClass(after[0], 'avoir') || isOfClass(after[0], 'etre')),
  ],
  y: [hint('y/PRON', 60)],
  que: [hint('que/SCONJ', 24), hint('que/PRON', 40, previous('ce', 'celui', 'celle', 'ceux', 'celles'))],
  "qu'": [
    hint('que/SCONJ', 24),
    hint('que/PRON', 40, previous('ce', 'celui', 'celle', 'ceux', 'celles')),
    hint('que/PRON', 60, next('est', '-ce')),
  ],
  qui: [hint('qui/PRON', 40)],
  ce: [
    hint('ce/DET', 8),
    hint(
      'ce/PRON',
      70,
      ({ after }) =>
        ['qui', 'que', "qu'", 'dont', 'à', 'sont', 'soit', 'fut', 'sera', 'serait'].includes(
          after[0] ?? '',
        ) || isOfClass(after[0], 'etre'),
    ),
  ],
  "c'": [hint('ce/PRON', 60)],
  le: [hint('le/DET', 30), hint('lui/PRON', 70, beforeVerb)],
  la: [hint('le/DET', 30), hint('lui/PRON', 70, beforeVerb)],
  les: [hint('le/DET', 30), hint('eux/PRON', 70, beforeVerb)],
  "l'": [
    hint('le/DET', 30),
    hint('lui/PRON', 70, beforeVerb),
    hint('lui/PRON', 60, ({ after }) => isOfClass(after[0], 'avoir')),
  ],
  leur: [
    hint('son/DET', 20),
    hint(
      'eux/PRON',
      60,
      ({ before }) =>
        isOfClass(before[0], 'subject') || isOfClass(before[0], 'negation') || before[0] === 'qui',
    ),
  ],
  lui: [hint('lui/PRON', 60)],
  un: [hint('un/DET', 40), hint('un/PRON', 60, next('de', 'des', "d'")), hint('un/PRON', 60, previous("l'"))],
  une: [
    hint('un/DET', 40),
    hint('un/PRON', 60, next('de', 'des', "d'")),
    hint('un/PRON', 60, previous("l'")),
  ],
  du: [hint('de+le/ADP', 60)],
  des: [
    hint('de+le/ADP', 30),
    hint(
      'un/DET',
      50,
      ({ before, known }) =>
        known &&
        (before.length === 0 ||
          isOfClass(before[0], 'etre') ||
          isOfClass(before[0], 'avoir') ||
          isOfClass(before[0], 'preposition') ||
          isOfClass(before[0], 'coordination') ||
          isOfClass(before[0], 'que') ||
          /(?:er|ir|ant|ait|ent)$/.test(before[0] ?? '')),
    ),
  ],
  de: [
    hint('de/ADP', 60),
    hint('un/DET', 40, ({ before }) => before[0] === 'pas' && before[1] !== undefined),
  ],
  "d'": [hint('de/ADP', 60), hint('un/DET', 40, ({ before }) => before[0] === 'pas')],
  où: [hint('où/PRON', 40)],
  ou: [hint('ou/CCONJ', 60)],
  et: [hint('et/CCONJ', 60)],
  comme: [hint('comme/ADP', 10), hint('comme/SCONJ', 30, ({ after }) => isOfClass(after[0], 'subject'))],
  après: [hint('après/ADP', 40)],
  avant: [hint('avant/ADP', 40)],
  devant: [hint('devant/ADP', 40)],
  derrière: [hint('derrière/ADP', 20)],
  contre: [hint('contre/ADP', 40)],
  pendant: [hint('pendant/ADP', 50)],
  durant: [hint('durant/ADP', 50)],
  sauf: [hint('sauf/ADP', 20)],
  bien: [hint('bien/ADV', 30), hint('bien/NOUN', 40, afterDeterminer)],
  bon: [hint('bon/ADJ', 20), hint('bon/NOUN', -20)],
  mal: [hint('mal/NOUN', 20, afterDeterminer)],
  personne: [
    hint('personne/NOUN', 60),
    hint('personne/PRON', 60, negated),
    hint('personne/NOUN', 60, afterDeterminer),
  ],
  rien: [hint('rien/PRON', 50)],
  aussi: [hint('aussi/ADV', 40)],
  encore: [hint('encore/ADV', 40)],
  ainsi: [hint('ainsi/ADV', 40)],
  alors: [hint('alors/ADV', 40)],
  donc: [hint('donc/ADV', 40)],
  point: [hint('point/NOUN', 60), hint('point/ADV', 40, negated)],
  longue: [hint('long/ADJ', 30)],
  longues: [hint('long/ADJ', 30)],
  jamais: [hint('jamais/ADV', 40)],
  puis: [hint('puis/CCONJ', 40), hint('pouvoir/VERB', 90, afterSubject)],
  sur: [hint('sur/ADP', 70)],
  dans: [hint('dans/ADP', 70)],
  par: [hint('par/ADP', 70)],
  pour: [hint('pour/ADP', 70)],
  avec: [hint('avec/ADP', 70)],
  sans: [hint('sans/ADP', 70)],
  sera: [hint('être/AUX', 40)],
  sont: [hint('être/AUX', 60)],
  sommes: [hint('être/AUX', 30), hint('somme/NOUN', 40, afterDeterminer)],
  es: [hint('être/AUX', 40)],
  ai: [hint('avoir/AUX', 60)],
  as: [hint('avoir/AUX', 40)],
  ont: [hint('avoir/AUX', 60)],
  eu: [hint('avoir/VERB', 40)],
  ait: [hint('avoir/AUX', 20)],
  fut: [hint('être/AUX', 40)],
  avions: [hint('avoir/AUX', -10), hint('avion/NOUN', 20)],
  vient: [hint('venir/VERB', 30)],
  peu: [hint('peu/ADV', 40)],
  lors: [hint('lors/ADV', 30)],
  là: [hint('là/ADV', 40)],
  non: [hint('non/ADV', 20)],
  oui: [hint('oui/INTJ', 20)],
  autres: [hint('autre/ADJ', 110)],
  autre: [hint('autre/ADJ', 110)],
  certains: [hint('certain/DET', 20)],
  certaines: [hint('certain/DET', 20)],
  deux: [hint('deux/NUM', 40)],
  ans: [hint('an/NOUN', 40)],
  mois: [hint('mois/NOUN', 40)],
  fois: [hint('fois/NOUN', 40)],
  cours: [hint('cours/NOUN', 30), hint('courir/VERB', 60, afterSubject)],
  lit: [hint('lire/VERB', 60, afterSubject)],
  dit: [hint('dire/VERB', 30)],
  dits: [hint('dire/VERB', 20)],
  vu: [hint('voir/VERB', 30)],
  mort: [hint('mort/NOUN', 20, afterDeterminer)],
  mis: [hint('mettre/VERB', 40)],
  pris: [hint('prendre/VERB', 40)],
  lieu: [hint('lieu/NOUN', 40)],
  place: [hint('place/NOUN', 20)],
  partie: [hint('partie/NOUN', 30)],
  suite: [hint('suite/NOUN', 30)],
  marche: [hint('marche/NOUN', 10)],
  reste: [hint('rester/VERB', 20, afterSubject)],
  politique: [hint('politique/NOUN', 20, afterDeterminer)],
  jeune: [hint('jeune/ADJ', 20)],
  petit: [hint('petit/ADJ', 20)],
  grand: [hint('grand/ADJ', 20)],
  quelque: [hint('quelque/DET', 30)],
  quelques: [hint('quelque/DET', 40)],
  quand: [hint('quand/SCONJ', 20)],
  voici: [hint('voici/ADP', 10)],
  tel: [hint('tel/ADJ', 20)],
};
