import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder';

export const HUNSPELL_FOLDER = packageFolder('dictionary-fr');
const AFFIX_FILE = join(HUNSPELL_FOLDER, 'index.aff');
const WORD_FILE = join(HUNSPELL_FOLDER, 'index.dic');
export const HUNSPELL_FILES = [AFFIX_FILE, WORD_FILE];

/** A word of dictionary-fr with the name of its affix class (`F+`: a feminine that doubles a letter). */
export interface HunspellWord {
  readonly word: string;
  readonly affixClass: string;
}

/** One inflected form: how it came about says what it is. */
export interface HunspellForm {
  readonly form: string;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'p' | null;
}

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

export type AffixTable = ReadonlyMap<string, readonly SuffixRule[]>;

/** Affix classes of nouns and adjectives that change for the feminine (index.aff, v7.5). */
const FEMININE_CLASSES = /^(?:F.|W.|A\.)$/;

/** Reads the words; those with a classless entry (`L'D'Q'`: proper names, adverbs) have the class ''. */
export function readHunspellWords(): HunspellWord[] {
  return readFileSync(WORD_FILE, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      if (!/^[\p{L}][\p{L}'’-]*$/u.test(word)) return [];
      const affixClass = /^(?:[SXAIWF][.+scex]|[a-fi]\d)/.exec(flags)?.[0] ?? '';
      return [{ word: word.replaceAll('’', "'"), affixClass }];
    });
}

/** Reads the suffix rules by class. */
export function readAffixes(): AffixTable {
  const table = new Map<string, SuffixRule[]>();
  for (const line of readFileSync(AFFIX_FILE, 'utf8').split('\n')) {
    const [kind, name = '', strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || strip === undefined || add === undefined || condition === undefined) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`, 'u'),
    };
    const rules = table.get(name);
    if (rules) rules.push(rule);
    else table.set(name, [rule]);
  }
  return table;
}

/**
 * Inflects a noun or adjective by its affix class.
 * @example inflect({ word: 'nord-coréen', affixClass: 'F+' }, affixes) // nord-coréen, -s, -ne, -nes with gender and number
 */
export function inflect({ word, affixClass }: HunspellWord, affixes: AffixTable): HunspellForm[] {
  const rules = (affixes.get(affixClass) ?? []).filter(
    (rule) => word.endsWith(rule.strip) && rule.condition.test(word),
  );
  if (rules.length === 0) return [{ form: word, gender: null, number: null }];
  const forms = rules.map((rule) => word.slice(0, word.length - rule.strip.length) + rule.add);
  const inFeminine = FEMININE_CLASSES.test(affixClass) && affixClass !== 'A.';
  return [...new Set(forms)].map((form) => {
    const gender = !inFeminine ? null : isFeminine(word, form) ? 'f' : 'm';
    const plural = form !== word && /[sx]$/.test(form);
    const invariable = form === word && /[sxz]$/.test(word);
    return { form, gender, number: invariable ? null : plural ? 'p' : 's' };
  });
}

/** In the classes with a feminine, what ends in another way than word, word + s, -aux, -x is feminine. */
function isFeminine(word: string, form: string): boolean {
  if (form === word || form === `${word}s` || form === `${word}x`) return false;
  return !(/al$/.test(word) && form === `${word.slice(0, -1)}ux`);
}
