import { tokensOf } from '@/core/text/tokens';
import { straighten } from './fold';

/** What an elided or contracted word counts as when expressions are compared: d' and du as de, l' and les as le. */
const PLAIN: Readonly<Record<string, string>> = {
  "d'": 'de',
  du: 'de',
  des: 'de',
  au: 'à',
  aux: 'à',
  "l'": 'le',
  la: 'le',
  les: 'le',
  "qu'": 'que',
  "j'": 'je',
  "n'": 'ne',
  "c'": 'ce',
  "s'": 'se',
  "m'": 'se',
  "t'": 'se',
  me: 'se',
  te: 'se',
  nous: 'se',
  vous: 'se',
  "jusqu'": 'jusque',
  "lorsqu'": 'lorsque',
  "puisqu'": 'puisque',
  mon: 'son',
  ma: 'son',
  mes: 'son',
  ton: 'son',
  ta: 'son',
  tes: 'son',
  sa: 'son',
  ses: 'son',
  notre: 'son',
  nos: 'son',
  votre: 'son',
  vos: 'son',
  leur: 'son',
  leurs: 'son',
};

/** Lower case, straight apostrophe, elision undone. */
export function plainWord(word: string): string {
  const lower = straighten(word).toLowerCase();
  return PLAIN[lower] ?? lower;
}

/** The words of an expression as they are compared: `tout d'un coup` → tout, de, un, coup. */
export function expressionWords(expression: string): string[] {
  return tokensOf(expression)
    .filter((token) => token.kind === 'word')
    .map((token) => plainWord(token.text));
}

/** A headword of several words that is no pronominal verb. */
export function isExpression(headword: string): boolean {
  return headword.includes(' ') && !/^(?:se |s')\S+$/.test(headword);
}
