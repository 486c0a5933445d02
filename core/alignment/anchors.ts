import type { Corpus } from './corpus';
import type { SparseMatrix } from './sparse-matrix';

/** A pair of sentences that rare words say belong together, and how strongly. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A word is rare if no more of its uses are in the text; a long text, or one that repeats itself, has few words rarer. */
const RARE = 32;
/** Pairs of words with more pairs of places than this say too little of where. */
const MAX_PLACES = 400;
/** Anchor candidates kept for one source sentence. */
const MAX_PER_SENTENCE = 12;
/** Part of its weight that a candidate loses at the far end of the text: decides between repeated passages. */
const DISTANCE_COST = 0.2;
/** Neighbours on one side that an anchor's place is compared with. */
const NEIGHBOURS = 4;

/**
 * Pairs of sentences that share rare words, thinned to the heaviest chain that runs forward in both texts, without those that stand
 * apart from their neighbours.
 */
export function findAnchors(source: Corpus, target: Corpus, lexicon: SparseMatrix): Anchor[] {
  return dropOutliers(chainAnchors(proposeAnchors(source, target, lexicon), target.size));
}

function proposeAnchors(source: Corpus, target: Corpus, lexicon: SparseMatrix): Anchor[] {
  const places = indexRareWords(target);
  const weights = new Float64Array(target.size);
  const proposed: Anchor[] = [];
  for (let i = 0; i < source.size; i++) {
    const touched: number[] = [];
    for (let q = source.starts[i] as number; q < (source.starts[i + 1] as number); q++) {
      const word = source.words[q] as number;
      const uses = source.counts[word] as number;
      if (uses > RARE) continue;
      for (
        let entry = lexicon.starts[word] as number;
        entry < (lexicon.starts[word + 1] as number);
        entry++
      ) {
        const column = lexicon.columns[entry] as number;
        const found = places[column];
        if (found === undefined || uses * found.length > MAX_PLACES) continue;
        const trust = Math.sqrt((lexicon.forward[entry] as number) * (lexicon.backward[entry] as number));
        const weight = trust / (uses * found.length);
        for (const j of found) {
          if (weights[j] === 0) touched.push(j);
          weights[j] = (weights[j] as number) + weight;
        }
      }
    }
    const best = touched.map((j) => ({
      source: i,
      target: j,
      weight: (weights[j] as number) * (1 - DISTANCE_COST * Math.abs(i / source.size - j / target.size)),
    }));
    best.sort((a, b) => b.weight - a.weight);
    // Descending targets: the chain must not take two anchors of one source sentence.
    proposed.push(...best.slice(0, MAX_PER_SENTENCE).sort((a, b) => b.target - a.target));
    for (const j of touched) weights[j] = 0;
  }
  return proposed;
}

/** For each rare word of a side, the sentences it is in (twice where it is in one twice). */
function indexRareWords(corpus: Corpus): (number[] | undefined)[] {
  const places: (number[] | undefined)[] = new Array(corpus.vocabulary.length);
  for (let i = 0; i < corpus.size; i++) {
    for (let p = corpus.starts[i] as number; p < (corpus.starts[i + 1] as number); p++) {
      const word = corpus.words[p] as number;
      if ((corpus.counts[word] as number) > RARE) continue;
      const found = places[word];
      if (found === undefined) places[word] = [i];
      else found.push(i);
    }
  }
  return places;
}

/** Heaviest strictly rising chain: a Fenwick tree over target places holds the best chain that ends before each. */
function chainAnchors(proposed: readonly Anchor[], targetSize: number): Anchor[] {
  const tree = new Int32Array(targetSize + 1).fill(-1);
  const totals = new Float64Array(proposed.length);
  const previous = new Int32Array(proposed.length).fill(-1);
  const better = (a: number, b: number) =>
    b < 0 || (a >= 0 && (totals[a] as number) >= (totals[b] as number)) ? a : b;
  let last = -1;
  proposed.forEach((anchor, number) => {
    let best = -1;
    for (let at = anchor.target; at > 0; at -= at & -at) best = better(best, tree[at] as number);
    previous[number] = best;
    totals[number] = anchor.weight + (best < 0 ? 0 : (totals[best] as number));
    for (let at = anchor.target + 1; at <= targetSize; at += at & -at)
      tree[at] = better(tree[at] as number, number);
    last = better(last, number);
  });
  const chain: Anchor[] = [];
  for (let number = last; number >= 0; number = previous[number] as number)
    chain.push(proposed[number] as Anchor);
  return chain.reverse();
}

/**
 * Takes out anchors whose place agrees with neither those before nor those after them. Before or after is
 * enough, so that the anchors at the edge of a dropped chapter stay.
 */
function dropOutliers(chain: readonly Anchor[]): Anchor[] {
  return chain.filter((anchor, at) => {
    const before = chain.slice(Math.max(0, at - NEIGHBOURS), at);
    const after = chain.slice(at + 1, at + 1 + NEIGHBOURS);
    return agrees(anchor, before) || agrees(anchor, after);
  });
}

function agrees(anchor: Anchor, neighbours: readonly Anchor[]): boolean {
  if (neighbours.length === 0) return false;
  const agreeing = neighbours.filter((other) => {
    const sourceGap = Math.abs(anchor.source - other.source);
    const targetGap = Math.abs(anchor.target - other.target);
    return Math.abs(sourceGap - targetGap) <= 4 + 0.5 * Math.min(sourceGap, targetGap);
  });
  return agreeing.length * 2 >= neighbours.length;
}
