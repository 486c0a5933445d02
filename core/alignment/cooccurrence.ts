import type { Corpus } from './corpus';
import type { WeighedBead } from './decode';
import { type SparseMatrix, SparseMatrixBuilder } from './sparse-matrix';

/** Translations kept for a word, besides those of the prior lexicon. */
const MAX_CANDIDATES = 30;
/** A pair must meet in so many beads to be learnt: one meeting only repeats how that bead was aligned. */
const MIN_MEETINGS = 2;

/**
 * Pairs of words that meet in the same beads oftener than chance would have it, together with those of the prior lexicon.
 * Entries hold the prior's values, or a first guess from the Dice coefficient for new pairs.
 */
export function gatherCandidates(
  source: Corpus,
  target: Corpus,
  prior: SparseMatrix,
  beads: readonly WeighedBead[],
): SparseMatrix {
  const beadsOfWord = indexWords(source, beads);
  const targetBeads = countBeads(target, beads);
  const meetings = new Int32Array(target.vocabulary.length);
  const lastBead = new Int32Array(target.vocabulary.length).fill(-1);
  const builder = new SparseMatrixBuilder(source.vocabulary.length);
  for (let word = 0; word < source.vocabulary.length; word++) {
    const from = beadsOfWord.starts[word] as number;
    const end = beadsOfWord.starts[word + 1] as number;
    const met: number[] = [];
    if (end - from >= MIN_MEETINGS) {
      for (let at = from; at < end; at++) {
        const number = beadsOfWord.beads[at] as number;
        const bead = beads[number] as WeighedBead;
        const last = target.starts[bead.target[1]] as number;
        for (let p = target.starts[bead.target[0]] as number; p < last; p++) {
          const other = target.words[p] as number;
          if (lastBead[other] === number) continue;
          lastBead[other] = number;
          if (meetings[other] === 0) met.push(other);
          meetings[other] = (meetings[other] as number) + 1;
        }
      }
    }
    addRow(builder, prior, word, met, meetings, end - from, targetBeads, beads.length);
    for (const other of met) {
      meetings[other] = 0;
      lastBead[other] = -1;
    }
  }
  return builder.finish();
}

function addRow(
  builder: SparseMatrixBuilder,
  prior: SparseMatrix,
  word: number,
  met: readonly number[],
  meetings: Int32Array,
  wordBeads: number,
  targetBeads: Int32Array,
  total: number,
): void {
  const known = new Set<number>();
  for (let entry = prior.starts[word] as number; entry < (prior.starts[word + 1] as number); entry++) {
    const column = prior.columns[entry] as number;
    known.add(column);
    builder.add(column, prior.forward[entry] as number, prior.backward[entry] as number);
  }
  const fresh: { other: number; dice: number }[] = [];
  for (const other of met) {
    const together = meetings[other] as number;
    if (together < MIN_MEETINGS || known.has(other)) continue;
    const otherBeads = targetBeads[other] as number;
    if (together * total < 2 * wordBeads * otherBeads) continue;
    fresh.push({ other, dice: (2 * (together - 1)) / (wordBeads + otherBeads) });
  }
  fresh.sort((a, b) => b.dice - a.dice);
  for (const { other, dice } of fresh.slice(0, MAX_CANDIDATES)) builder.add(other, dice / 2, dice / 2);
  builder.endRow();
}

/** For each source word the beads it is in, each once. */
function indexWords(
  source: Corpus,
  beads: readonly WeighedBead[],
): { starts: Int32Array; beads: Int32Array } {
  const starts = new Int32Array(source.vocabulary.length + 1);
  const counts = countBeads(source, beads, 'source');
  for (let word = 0; word < counts.length; word++)
    starts[word + 1] = (starts[word] as number) + (counts[word] as number);
  const next = starts.slice();
  const index = new Int32Array(starts[counts.length] as number);
  const last = new Int32Array(source.vocabulary.length).fill(-1);
  beads.forEach((bead, number) => {
    const end = source.starts[bead.source[1]] as number;
    for (let p = source.starts[bead.source[0]] as number; p < end; p++) {
      const word = source.words[p] as number;
      if (last[word] === number) continue;
      last[word] = number;
      index[next[word] as number] = number;
      next[word] = (next[word] as number) + 1;
    }
  });
  return { starts, beads: index };
}

function countBeads(
  corpus: Corpus,
  beads: readonly WeighedBead[],
  side: 'source' | 'target' = 'target',
): Int32Array {
  const counts = new Int32Array(corpus.vocabulary.length);
  const last = new Int32Array(corpus.vocabulary.length).fill(-1);
  beads.forEach((bead, number) => {
    const [from, to] = bead[side];
    const end = corpus.starts[to] as number;
    for (let p = corpus.starts[from] as number; p < end; p++) {
      const word = corpus.words[p] as number;
      if (last[word] === number) continue;
      last[word] = number;
      counts[word] = (counts[word] as number) + 1;
    }
  });
  return counts;
}
