import type { Bead } from './bead';
import type { DividedSides } from './clause-pass';
import { readDivided } from './clauses';
import { lemmatiseEnglish } from './lemmatise-english';
import { lemmatiseFrench } from './lemmatise-french';
import { ParagraphHints, type ParagraphStarts } from './paragraph-hints';
import { type DividedHints, runPasses } from './passes';
import { buildPriorLexicon } from './prior-lexicon';
import { cutAtFixed } from './stretches';
import type { TranslationTable } from './translation-table';
import { WEIGHTS, type Weights } from './weights';

export interface AlignOptions {
  /** What the dictionary knows; a table of no rows works too, from lengths, names, numbers and what is learnt. */
  readonly table: TranslationTable;
  /** Beads that must be in the alignment as they are; the rest is found around them. */
  readonly fixed?: readonly Bead[];
  readonly paragraphs?: ParagraphStarts;
  readonly weights?: Weights;
}

export interface AlignedBead extends Bead {
  /** How probable it is that the bead is right, 0 … 1; 1 for a fixed bead. */
  readonly confidence: number;
}

export type AlignResult =
  | { readonly ok: true; readonly beads: readonly AlignedBead[] }
  | { readonly ok: false; readonly reason: 'stopped' | 'fixed-beads-conflict' };

/**
 * Aligns a French text with its English translation. Every sentence of both sides is in exactly one bead, beads are in order.
 * Works in steps so that the caller may show progress, answer messages or give up between them.
 * @param source French sentences  @param target English sentences
 * @yields the share done, 0 … 1, never falling
 * @returns the beads, or why there are none
 */
export function* alignInSteps(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): Generator<number, AlignResult, void> {
  const cut = cutAtFixed(options.fixed ?? [], source.length, target.length);
  if (cut === null) return { ok: false, reason: 'fixed-beads-conflict' };
  const { french, verbs, english } = options.table;
  const sides = {
    source: readDivided(source, 'fr', (word) => lemmatiseFrench(word, { words: french, verbs })),
    target: readDivided(target, 'en', (word) => lemmatiseEnglish(word, english)),
  };
  yield 0.1;
  const hints = options.paragraphs ? makeHints(sides, options.paragraphs) : null;
  const prior = buildPriorLexicon(sides.source.sentences, sides.target.sentences, options.table);
  yield 0.15;
  const found = yield* runPasses(sides, cut, prior, hints, options.weights ?? WEIGHTS);
  return {
    ok: true,
    beads: found.map(({ source: french, target: english, confidence }) => ({
      source: french,
      target: english,
      confidence,
    })),
  };
}

function makeHints({ source, target }: DividedSides, starts: ParagraphStarts): DividedHints {
  const inClauses = {
    source: starts.source.map((sentence) => source.firsts[sentence] ?? 0),
    target: starts.target.map((sentence) => target.firsts[sentence] ?? 0),
  };
  return {
    sentences: new ParagraphHints(source.sentences.size, target.sentences.size, starts),
    clauses: new ParagraphHints(source.clauses.size, target.clauses.size, inClauses),
  };
}

/**
 * Runs {@link alignInSteps} to its end.
 * @param watch told of the share done (0 … 1); `shouldStop` is asked between steps
 * @example align(['Bonjour.'], ['Hello.'], { table: buildTranslationTable([]) })
 * // { ok: true, beads: [{ source: [0, 1], target: [0, 1], confidence: 0.9… }] }
 */
export function align(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
  watch: { onProgress?: (share: number) => void; shouldStop?: () => boolean } = {},
): AlignResult {
  const steps = alignInSteps(source, target, options);
  for (;;) {
    if (watch.shouldStop?.()) return { ok: false, reason: 'stopped' };
    const step = steps.next();
    if (step.done) return step.value;
    watch.onProgress?.(step.value);
  }
}
