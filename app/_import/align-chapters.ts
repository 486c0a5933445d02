import type { StoredBead, StoredSentence } from '@/app/_storage/stored-text';
import { type AlignedBead, alignInSteps } from '@/core/alignment/align';
import type { Bead } from '@/core/alignment/bead';
import type { TranslationTable } from '@/core/alignment/translation-table';
import { type ChapterSide, paragraphStarts } from './chapter-side';
import { type ChapterPair, pairChapters } from './pair-chapters';

/** An id only where the file gave one. */
type Unnumbered = Omit<StoredBead, 'id'> & Partial<Pick<StoredBead, 'id'>>;

/** A chapter with both sides, ranges counted within it. */
export interface AlignedChapter {
  readonly fr: readonly StoredSentence[];
  readonly en: readonly StoredSentence[];
  readonly beads: readonly Unnumbered[];
}

/** Fewer pairs than this share of the shorter edition's chapters: the headings do not tell, the words must. */
const TRUSTED_SHARE = 0.6;

/**
 * Pairs the chapters of a text and its translation and aligns them, all paired chapters in one go, so that what the
 * aligner learns of the translator's words serves the whole book; headings of pairs are held together.
 * @yields the share done, 0 to 1
 */
export function* alignChapters(
  french: readonly ChapterSide[],
  english: readonly ChapterSide[],
  table: TranslationTable,
): Generator<number, AlignedChapter[], void> {
  const pairs = choosePairs(french, english);
  const both = pairs.filter((pair) => pair.fr !== null && pair.en !== null);
  const trusted = both.length > 0;
  const fr = trusted ? gather(both.map((pair) => french[pair.fr ?? 0])) : gather(french);
  const en = trusted ? gather(both.map((pair) => english[pair.en ?? 0])) : gather(english);
  const fixed = trusted ? fixHeadings(both, french, english, fr.starts, en.starts) : [];
  const result = yield* alignInSteps(
    fr.sentences.map(({ text }) => text),
    en.sentences.map(({ text }) => text),
    {
      table,
      fixed,
      paragraphs: { source: paragraphStarts(fr.sentences), target: paragraphStarts(en.sentences) },
    },
  );
  if (!result.ok) throw new Error(`alignment ended with “${result.reason}”, though its beads are our own`);
  const aligned = cutAtChapters(result.beads, fr, en);
  if (!trusted) return aligned;
  let at = 0;
  return pairs.map((pair) => {
    if (pair.fr !== null && pair.en !== null) return aligned[at++] ?? oneSided([], []);
    return oneSided(
      pair.fr === null ? [] : (french[pair.fr]?.sentences ?? []),
      pair.en === null ? [] : (english[pair.en]?.sentences ?? []),
    );
  });
}

/** A text without its translation: each sentence a bead of its own. */
export function oneSided(fr: readonly StoredSentence[], en: readonly StoredSentence[]): AlignedChapter {
  const alone = { confidence: 1, fixed: false };
  return {
    fr,
    en,
    beads: [
      ...fr.map((_, i): Unnumbered => ({ ...alone, fr: [i, i + 1], en: [0, 0] })),
      ...en.map((_, j): Unnumbered => ({ ...alone, fr: [fr.length, fr.length], en: [j, j + 1] })),
    ],
  };
}

/** None where chapters cannot be told apart on one side, or too few find a partner. */
function choosePairs(french: readonly ChapterSide[], english: readonly ChapterSide[]): ChapterPair[] {
  const fewest = Math.min(french.length, english.length);
  if (fewest < 2) return [];
  const pairs = pairChapters(french, english);
  const both = pairs.filter((pair) => pair.fr !== null && pair.en !== null);
  return both.length >= TRUSTED_SHARE * fewest ? pairs : [];
}

interface Gathered {
  readonly sentences: readonly StoredSentence[];
  /** Where each chapter begins among the sentences. */
  readonly starts: readonly number[];
}

/** Chapters as one run of sentences, paragraphs counted on. */
function gather(chapters: readonly (ChapterSide | undefined)[]): Gathered {
  const sentences: StoredSentence[] = [];
  const starts: number[] = [];
  let paragraphs = 0;
  for (const chapter of chapters) {
    starts.push(sentences.length);
    for (const sentence of chapter?.sentences ?? [])
      sentences.push({ ...sentence, paragraph: sentence.paragraph + paragraphs });
    paragraphs = (sentences.at(-1)?.paragraph ?? -1) + 1;
  }
  return { sentences, starts };
}

function fixHeadings(
  pairs: readonly ChapterPair[],
  french: readonly ChapterSide[],
  english: readonly ChapterSide[],
  frStarts: readonly number[],
  enStarts: readonly number[],
): Bead[] {
  return pairs.flatMap((pair, at): Bead[] => {
    const headed = french[pair.fr ?? 0]?.heading && english[pair.en ?? 0]?.heading;
    const i = frStarts[at] ?? 0;
    const j = enStarts[at] ?? 0;
    return headed ? [{ source: [i, i + 1], target: [j, j + 1] }] : [];
  });
}

/** A bead belongs to the chapter of its first French sentence; English alone to that which it follows. */
function cutAtChapters(beads: readonly AlignedBead[], fr: Gathered, en: Gathered): AlignedChapter[] {
  const groups = fr.starts.map((): AlignedBead[] => []);
  let chapter = 0;
  for (const bead of beads) {
    const [first, end] = bead.source;
    while (end > first && (fr.starts[chapter + 1] ?? Number.POSITIVE_INFINITY) <= first) chapter += 1;
    groups[chapter]?.push(bead);
  }
  return groups.map((group) => sliceChapter(group, fr.sentences, en.sentences));
}

function sliceChapter(
  beads: readonly AlignedBead[],
  french: readonly StoredSentence[],
  english: readonly StoredSentence[],
): AlignedChapter {
  const i = beads[0]?.source[0] ?? 0;
  const j = beads[0]?.target[0] ?? 0;
  return {
    fr: countAgain(french.slice(i, beads.at(-1)?.source[1] ?? i)),
    en: countAgain(english.slice(j, beads.at(-1)?.target[1] ?? j)),
    beads: beads.map(({ source, target, confidence }) => ({
      fr: [source[0] - i, source[1] - i],
      en: [target[0] - j, target[1] - j],
      confidence,
      fixed: false,
    })),
  };
}

function countAgain(sentences: readonly StoredSentence[]): StoredSentence[] {
  const first = sentences[0]?.paragraph ?? 0;
  return sentences.map((sentence) => ({ ...sentence, paragraph: sentence.paragraph - first }));
}
