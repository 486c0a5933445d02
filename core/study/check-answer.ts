import { foldForm, plainHyphens, straighten } from '@/core/lexicon/fold';
import type { Gender } from '@/core/lexicon/reading';
import { nameTypo, type Typo } from './name-typo';
import type { Grade } from './review-row';
import { stripArticle } from './strip-article';

/** What was to be typed. */
export interface Expected {
  /** The form blanked in the sentence: `étaient`. */
  readonly form: string;
  /** Its dictionary form, and what else would be right in another place: `être`. */
  readonly lemma: string;
  /** Of a noun, to notice `le table`. */
  readonly gender: Gender | null;
}

/** How a typed answer compares; `grade` is what the review screen offers, the learner has the last word. */
export type Verdict =
  | { readonly kind: 'exact'; readonly grade: Grade }
  /** Right but for accents, cedillas, ligatures or hyphens; `at`: places in `form` to be shown. */
  | { readonly kind: 'accents'; readonly at: readonly number[]; readonly grade: Grade }
  /** The right word with an article of the other gender. */
  | { readonly kind: 'gender'; readonly grade: Grade }
  /** The right word in another form than the sentence asks for. */
  | { readonly kind: 'other-form'; readonly grade: Grade }
  | { readonly kind: 'typo'; readonly typo: Typo; readonly grade: Grade }
  | { readonly kind: 'wrong'; readonly grade: Grade }
  | { readonly kind: 'empty'; readonly grade: Grade };

/** In shorter words one letter makes another word: la, le. */
const SHORTEST_WITH_TYPO = 4;

/**
 * Checks a typed answer, kindly: case, apostrophes (’ or '), spaces and a leading article do not matter; wrong accents
 * and one slip of the keyboard are named and count as hard.
 * @param isOtherWord whether what was typed is a word of its own (`poison` for `poisson`): then it is no slip
 * @example checkAnswer('etaient', { form: 'étaient', lemma: 'être', gender: null }) // { kind: 'accents', at: [0], grade: 2 }
 */
export function checkAnswer(
  typed: string,
  expected: Expected,
  isOtherWord: (word: string) => boolean = () => false,
): Verdict {
  const answer = plainAnswer(typed);
  if (answer === '') return { kind: 'empty', grade: 1 };
  const form = plainAnswer(expected.form);
  const { word, gender } = stripArticle(answer);
  const bare = stripArticle(form).word;
  const given = answer === form ? form : word;
  const wanted = answer === form ? form : bare;

  if (given === wanted) {
    const isGenderWrong = gender !== null && answer !== form && contradicts(gender, expected.gender);
    return isGenderWrong ? { kind: 'gender', grade: 2 } : { kind: 'exact', grade: 3 };
  }
  const lemma = stripArticle(plainAnswer(expected.lemma)).word;
  if (given === lemma) return { kind: 'other-form', grade: 2 };
  if (withoutAccents(given) === withoutAccents(wanted)) {
    return { kind: 'accents', at: findAccentFaults(given, wanted, expected.form), grade: 2 };
  }
  if (withoutAccents(given) === withoutAccents(lemma)) return { kind: 'other-form', grade: 2 };
  const typo = nameTypo(given, wanted) ?? nameTypo(withoutAccents(given), withoutAccents(wanted));
  const isSlip = typo !== null && [...wanted].length >= SHORTEST_WITH_TYPO && !isOtherWord(given);
  return isSlip ? { kind: 'typo', typo, grade: 2 } : { kind: 'wrong', grade: 1 };
}

function contradicts(shown: Gender, known: Gender | null): boolean {
  return known !== null && known !== 'mf' && shown !== known;
}

/** Lower case, composed letters, straight apostrophes, plain hyphens, single spaces, no punctuation around it. */
function plainAnswer(text: string): string {
  return plainHyphens(straighten(text.normalize('NFC')))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/' /g, "'")
    .replace(/^[\s«»"“”.,;:!?…()]+|[\s«»"“”.,;:!?…()]+$/gu, '');
}

function withoutAccents(word: string): string {
  return foldForm(word).replace(/[- ]/g, '');
}

/** UTF-16 places in the form as it is shown, of the letters that were typed without their accent or with another. */
function findAccentFaults(given: string, wanted: string, form: string): number[] {
  const shown = form.toLowerCase().normalize('NFC');
  const from = shown.length - wanted.length;
  const faults: number[] = [];
  let at = 0;
  for (let place = 0; place < wanted.length; place += 1) {
    const letter = wanted[place] ?? '';
    const width = foldForm(letter).length;
    if (given[at] === letter) at += 1;
    else {
      faults.push(Math.max(0, from + place));
      at += /[\s-]/.test(letter) && given[at] !== ' ' && given[at] !== '-' ? 0 : Math.max(1, width);
    }
  }
  return faults;
}
