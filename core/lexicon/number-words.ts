import type { NumberAnalysis } from './numbers';

const VALUES: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1000,
};

/**
 * The value of a number in French words joined by hyphens.
 * @returns null where a part is no number word
 * @example valueOfNumberWords('quatre-vingt-dix-neuf') // 99
 */
export function valueOfNumberWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let before: number | null = null;
  for (const part of words.toLowerCase().split('-')) {
    if (part === 'et') continue;
    const value = VALUES[part];
    // Parts go down (vingt-deux), but for quatre-vingt and what is counted in hundreds and thousands: quatre-quatre is a car.
    if (
      value === undefined ||
      (value < 100 && before !== null && value >= before && !(before === 4 && value === 20))
    )
      return null;
    before = value;
    if (value === 1000) {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else if (value === 100) group = Math.max(1, group) * 100;
    else if (value === 20 && group % 100 === 4) group += 76;
    else group += value;
  }
  return total + group;
}

/**
 * Numbers of several words: `quatre-vingt-dix-neuf`, `vingt-deuxième`.
 * @returns empty for one word, which the form data has
 */
export function analyseNumberWords(text: string): NumberAnalysis[] {
  const lemma = text.toLowerCase();
  if (!lemma.includes('-') || lemma.length > 60) return [];
  if (/ièmes?$/.test(lemma)) {
    const isNumber = valueOfNumberWords(cardinalOf(lemma)) !== null;
    return isNumber ? [{ lemma: lemma.replace(/s$/, ''), pos: 'ADJ', features: 'NumType=Ord' }] : [];
  }
  return valueOfNumberWords(lemma) === null ? [] : [{ lemma, pos: 'NUM', features: 'NumType=Card' }];
}

/** The cardinal of an ordinal’s last part: `deuxième` → `deux`, `cinquième` → `cinq`, `neuvième` → `neuf`. */
export function cardinalOf(ordinal: string): string {
  const stem = ordinal.replace(/ièmes?$/, '');
  const repaired = stem.replace(/cinqu$/, 'cinq').replace(/neuv$/, 'neuf');
  for (const whole of [repaired, `${repaired}e`]) {
    const last = whole.split('-').at(-1) ?? '';
    if (VALUES[last] !== undefined) return whole;
  }
  return repaired;
}

/** English ordinal in digits: 1st, 22nd, 113th. */
export function englishOrdinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** What a number says in English, in digits; empty where it is none that we read. */
export function numberGlosses(lemma: string): string[] {
  if (/ièmes?$/.test(lemma)) {
    const value = valueOfNumberWords(cardinalOf(lemma));
    return value === null ? [] : [englishOrdinal(value)];
  }
  const ordinal = /^(\d+)(?:ers?|ères?|res?|èmes?|es?|nde?s?)$/.exec(lemma);
  if (ordinal) return [englishOrdinal(Number(ordinal[1]))];
  const roman = /^([IVXLCDM]+)(?:e|er|re|ème)$/.exec(lemma);
  if (roman) return [englishOrdinal(romanValue(roman[1] ?? ''))];
  const value = lemma.includes('-') ? valueOfNumberWords(lemma) : null;
  return value === null ? [] : [String(value)];
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(text: string): number {
  return [...text].reduce((sum, digit, index) => {
    const value = ROMAN[digit] ?? 0;
    return sum + (value < (ROMAN[text[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
