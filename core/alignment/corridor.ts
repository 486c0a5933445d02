import { type Anchor, findAnchors } from './anchors';
import { type Band, makeBand, makeFullBand, nodeColumns } from './band';
import type { Corpus } from './corpus';
import type { SparseMatrix } from './sparse-matrix';

/** Grids of no more nodes than this are looked at whole. */
const SMALL_GRID = 150_000;
/** Sentences on either side of the corridor. */
const MARGIN = 8;
/** The corridor passes so many anchors before and after a row, so that one wrong anchor leads nobody astray. */
const LOOK = 2;
/** Nodes that a corridor may have in all: bounds memory where nothing anchors the texts to each other. */
const MAX_NODES = 6_000_000;

/**
 * The corridor of the first pass: between anchors a rectangle, so that a chapter missing on one side is crossed at right angles.
 * @param source the sentences at hand; words and counts are the whole text's
 */
export function findCorridor(source: Corpus, target: Corpus, lexicon: SparseMatrix): Band {
  const n = source.size;
  const m = target.size;
  if ((n + 1) * (m + 1) <= SMALL_GRID) return makeFullBand(n, m);
  const start: Anchor = { source: 0, target: 0, weight: 0 };
  const end: Anchor = { source: n, target: m, weight: 0 };
  const anchors = [start, ...findAnchors(source, target, lexicon), end];
  const low = new Int32Array(n + 1);
  const high = new Int32Array(n + 1);
  const widest = Math.max(100, Math.min(1500, Math.floor(MAX_NODES / (n + 1))));
  let next = 0;
  for (let i = 0; i <= n; i++) {
    while (next < anchors.length - 1 && (anchors[next] as Anchor).source <= i) next += 1;
    const from = anchors[Math.max(0, next - LOOK)] as Anchor;
    const to = anchors[Math.min(anchors.length - 1, next + LOOK - 1)] as Anchor;
    low[i] = from.target - MARGIN;
    high[i] = to.target + MARGIN;
    if (to.target - from.target <= widest) continue;
    // Nothing to hold on to: keep to the diagonal between the anchors.
    const share = (i - from.source) / Math.max(1, to.source - from.source);
    const middle = from.target + share * (to.target - from.target);
    low[i] = Math.max(low[i] as number, Math.round(middle - widest / 2));
    high[i] = Math.min(high[i] as number, Math.round(middle + widest / 2));
  }
  return makeBand(n, m, low, high);
}

/** Least probability of a node that the next pass still looks at. */
const LIKELY = 1e-3;

/**
 * The narrow band of the next pass: around every node that the last found at all probable.
 * @param margin sentences added on either side
 */
export function narrowBand(band: Band, shapes: number, posteriors: Float32Array, margin: number): Band {
  const low = new Int32Array(band.sourceSize + 1);
  const high = new Int32Array(band.sourceSize + 1);
  let lastLow = 0;
  let lastHigh = 0;
  for (let i = 0; i <= band.sourceSize; i++) {
    let first = -1;
    let last = -1;
    for (const [j, node] of nodeColumns(band, i)) {
      let probability = 0;
      for (let k = 0; k < shapes; k++) probability += posteriors[node * shapes + k] as number;
      if (probability < LIKELY) continue;
      if (first < 0) first = j;
      last = j;
    }
    if (first >= 0) {
      lastLow = first;
      lastHigh = last;
    }
    low[i] = lastLow - margin;
    high[i] = lastHigh + margin;
  }
  return makeBand(band.sourceSize, band.targetSize, low, high);
}
