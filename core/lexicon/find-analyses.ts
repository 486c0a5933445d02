import { ABBREVIATIONS } from './abbreviations';
import type { Analysis, FormTag } from './analysis';
import { foldForm, plainHyphens, straighten } from './fold';
import type { Shelf } from './lexicon';
import { analyseNumberWords } from './number-words';
import { analyseNumber } from './numbers';
import { findParts } from './word-parts';

/** How a clicked text was found. */
export type FoundBy =
  /** As it stands, or but for case, ligature and accents of capitals. */
  | 'form'
  /** Digits, ordinals, Roman numerals, abbreviations. */
  | 'rule'
  /** From its parts: a prefix and a word, a compound's words, a word with its pronoun. */
  | 'parts'
  /** By its ending alone: nobody has entered it. */
  | 'guess'
  /** Not at all; the reading is the text itself. */
  | 'none';

export interface Found {
  readonly by: FoundBy;
  readonly analyses: readonly Analysis[];
  /** The form in whose shard the entries lie, where it is not the text: il of -t-il. */
  readonly home?: string;
  /** Where a prefix was taken off: the prefix without its hyphen and the lemma of the rest. */
  readonly prefixed?: { readonly prefix: string; readonly lemma: string };
}

/** No French word is as long; what is longer is not taken apart. */
const LONGEST_WORD = 100;
const UNKNOWN: FormTag = { pos: 'X', features: [''] };
const FEATURES: Readonly<Record<string, string>> = { m: 'Gender=Masc', f: 'Gender=Fem' };

/** Everything the clicked text may be, unranked. */
export function findAnalyses(shelf: Shelf, surface: string): Found {
  const text = plainHyphens(straighten(surface.normalize('NFC'))).trim();
  if (text.length > LONGEST_WORD)
    return { by: 'none', analyses: [{ lemma: text, headword: text, tag: UNKNOWN }] };
  const byRule = analysesByRule(text);
  // Digits are numbers and nothing else; CD and MI are Roman numerals and words.
  if (byRule.length > 0 && /\d|\p{Ll}/u.test(text) && ABBREVIATIONS[text] === undefined)
    return { by: 'rule', analyses: byRule };
  const known = [...byRule, ...analysesByForm(shelf, text)];
  if (known.length > 0) return { by: byRule.length > 0 ? 'rule' : 'form', analyses: known };
  return findParts(text, (part) => analysesByForm(shelf, part));
}

function analysesByRule(text: string): Analysis[] {
  const numbers = [...analyseNumber(text), ...analyseNumberWords(text)].map(({ lemma, pos, features }) => ({
    lemma,
    headword: lemma,
    tag: { pos, features: [features] },
  }));
  const abbreviation = ABBREVIATIONS[text];
  if (abbreviation === undefined) return numbers;
  const [word, pos, gender] = abbreviation;
  const tag = { pos, features: [FEATURES[gender] ?? ''] };
  return [{ lemma: text, headword: word, tag }, { lemma: word, headword: word, tag }, ...numbers];
}

/** The text as a form, as it stands and in lower case, then with what capitals leave out (ETAT, Ecole, A, OEUVRE). */
export function analysesByForm(shelf: Shelf, text: string): Analysis[] {
  const shard = shelf.shardFor(text);
  if (shard === null) return [];
  const lower = text.toLowerCase();
  const forms = new Set([text]);
  const folded = foldForm(text);
  const like = shard.formsLike(folded);
  if (text !== lower) {
    forms.add(lower);
    for (const form of like) if (mayStandFor(text, form)) forms.add(form);
  }
  const exact = [...forms].flatMap((form) => shard.analysesOf(form));
  if (exact.length > 0) return mergeAnalyses(exact);
  const ligatures = like.filter((form) => spellLigatures(form.toLowerCase()) === spellLigatures(lower));
  // Without accents a form is still the likely one: “etat” is état. Names need their capital.
  const near = ligatures.length > 0 ? ligatures : like.filter((form) => form === form.toLowerCase());
  return mergeAnalyses(near.flatMap((form) => shard.analysesOf(form)));
}

/** Capitals drop accents: all of them in ETAT, the first letter's in Ecole; none where the text has its own (À is never “a”). */
function mayStandFor(text: string, form: string): boolean {
  const letters = [...spellLigatures(text)];
  const others = [...spellLigatures(form)];
  const inCapitals = text === text.toUpperCase();
  return letters.every((letter, index) => {
    const other = others[index] ?? '';
    if (letter.toLowerCase() === other) return true;
    return (inCapitals || index === 0) && foldForm(other) === letter.toLowerCase();
  });
}

function spellLigatures(text: string): string {
  return text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('Œ', 'OE').replaceAll('Æ', 'AE');
}

function mergeAnalyses(analyses: readonly Analysis[]): Analysis[] {
  const seen = new Set<string>();
  return analyses.filter(({ lemma, tag }) => {
    const key = `${lemma}\t${tag.pos}\t${tag.features.join(';')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
