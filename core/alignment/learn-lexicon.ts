import { gatherCandidates } from './cooccurrence';
import type { Corpus } from './corpus';
import type { WeighedBead } from './decode';
import type { SparseMatrix } from './sparse-matrix';

const ROUNDS = 3;
/** What the prior lexicon counts for, in uses of the word. */
const PRIOR_TRUST = 6;
/** Taken off every count: a pair is not to vouch for the bead it was learnt from (absolute discounting, Ney 1994). */
const DISCOUNT = 0.5;
/** The empty word's share in explaining a word, relative to that word's frequency. */
const EMPTY_WORD = 1.4;

/**
 * Learns from beads how this translator renders words: IBM model 1 (Brown et al. 1993) in both directions by
 * expectation–maximisation, starting from and drawn towards the prior lexicon.
 * @param beads beads with both sides, weighed by their posterior
 */
export function learnLexicon(
  source: Corpus,
  target: Corpus,
  prior: SparseMatrix,
  beads: readonly WeighedBead[],
): SparseMatrix {
  const candidates = gatherCandidates(source, target, prior, beads);
  const priors = spreadPrior(candidates, prior);
  const size = candidates.columns.length;
  let forward = candidates.forward;
  let backward = candidates.backward;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = countLinks(source, target, { ...candidates, forward, backward }, beads);
    const nextForward = new Float32Array(size);
    const nextBackward = new Float32Array(size);
    for (let word = 0; word < source.vocabulary.length; word++) {
      for (
        let entry = candidates.starts[word] as number;
        entry < (candidates.starts[word + 1] as number);
        entry++
      ) {
        const column = candidates.columns[entry] as number;
        const f =
          Math.max(0, (counts.forward[entry] as number) - DISCOUNT) +
          PRIOR_TRUST * (priors.forward[entry] as number);
        const b =
          Math.max(0, (counts.backward[entry] as number) - DISCOUNT) +
          PRIOR_TRUST * (priors.backward[entry] as number);
        nextForward[entry] = f / (PRIOR_TRUST + (counts.sourceUses[word] as number));
        nextBackward[entry] = b / (PRIOR_TRUST + (counts.targetUses[column] as number));
      }
    }
    forward = nextForward;
    backward = nextBackward;
  }
  return { ...candidates, forward, backward };
}

/** The prior's values at the places of the candidates; a prior row always comes first in its candidate row. */
function spreadPrior(
  candidates: SparseMatrix,
  prior: SparseMatrix,
): Pick<SparseMatrix, 'forward' | 'backward'> {
  const forward = new Float32Array(candidates.columns.length);
  const backward = new Float32Array(candidates.columns.length);
  for (let word = 0; word + 1 < prior.starts.length; word++) {
    const from = prior.starts[word] as number;
    const at = candidates.starts[word] as number;
    forward.set(prior.forward.subarray(from, prior.starts[word + 1]), at);
    backward.set(prior.backward.subarray(from, prior.starts[word + 1]), at);
  }
  return { forward, backward };
}

interface LinkCounts {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  readonly sourceUses: Float32Array;
  readonly targetUses: Float32Array;
}

/** Expectation step: how often each pair is linked, in each direction, and how often each word could have been. */
function countLinks(
  source: Corpus,
  target: Corpus,
  lexicon: SparseMatrix,
  beads: readonly WeighedBead[],
): LinkCounts {
  const counts: LinkCounts = {
    forward: new Float32Array(lexicon.columns.length),
    backward: new Float32Array(lexicon.columns.length),
    sourceUses: new Float32Array(source.vocabulary.length),
    targetUses: new Float32Array(target.vocabulary.length),
  };
  const present = new Int32Array(target.vocabulary.length);
  const explained = new Float32Array(target.vocabulary.length);
  for (const bead of beads) {
    const sourceFrom = source.starts[bead.source[0]] as number;
    const sourceEnd = source.starts[bead.source[1]] as number;
    const targetFrom = target.starts[bead.target[0]] as number;
    const targetEnd = target.starts[bead.target[1]] as number;
    const weight = bead.posterior;
    for (let p = targetFrom; p < targetEnd; p++) {
      const word = target.words[p] as number;
      present[word] = (present[word] as number) + 1;
      counts.targetUses[word] = (counts.targetUses[word] as number) + weight;
      explained[word] =
        (EMPTY_WORD * ((target.counts[word] as number) * (sourceEnd - sourceFrom))) /
        (target.words.length + 1);
    }
    // First what explains each target word in all, then each source word's part in it, both directions at once.
    for (let q = sourceFrom; q < sourceEnd; q++) {
      const word = source.words[q] as number;
      counts.sourceUses[word] = (counts.sourceUses[word] as number) + weight;
      for (
        let entry = lexicon.starts[word] as number;
        entry < (lexicon.starts[word + 1] as number);
        entry++
      ) {
        const column = lexicon.columns[entry] as number;
        if ((present[column] as number) > 0)
          explained[column] = (explained[column] as number) + (lexicon.forward[entry] as number);
      }
    }
    for (let q = sourceFrom; q < sourceEnd; q++) {
      const word = source.words[q] as number;
      const rowEnd = lexicon.starts[word + 1] as number;
      let total =
        (EMPTY_WORD * ((source.counts[word] as number) * (targetEnd - targetFrom))) /
        (source.words.length + 1);
      for (let entry = lexicon.starts[word] as number; entry < rowEnd; entry++) {
        total += (present[lexicon.columns[entry] as number] as number) * (lexicon.backward[entry] as number);
      }
      for (let entry = lexicon.starts[word] as number; entry < rowEnd; entry++) {
        const column = lexicon.columns[entry] as number;
        const times = present[column] as number;
        if (times === 0) continue;
        const f = ((lexicon.forward[entry] as number) / (explained[column] as number)) * times;
        const b = ((lexicon.backward[entry] as number) * times) / total;
        counts.forward[entry] = (counts.forward[entry] as number) + weight * f;
        counts.backward[entry] = (counts.backward[entry] as number) + weight * b;
      }
    }
    for (let p = targetFrom; p < targetEnd; p++) present[target.words[p] as number] = 0;
  }
  return counts;
}
