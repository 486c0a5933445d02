/** A shape of bead: so many source sentences to so many target sentences. */
export type Shape = readonly [source: number, target: number];

export interface BeadModel {
  readonly shapes: readonly Shape[];
  /** Natural logarithm of each shape's share of all beads. */
  readonly logPriors: Float64Array;
  readonly length: LengthModel;
}

/** How long a translation is, in letters, given its original. */
export interface LengthModel {
  /** Target letters for one source letter. */
  readonly ratio: number;
  /** Scale of the variance of the logarithm of that ratio (1: as in literary texts on average). */
  readonly spread: number;
  readonly source: GammaLaw;
  readonly target: GammaLaw;
}

/** Gamma distribution of the length of a sentence; `shape` adds up over sentences. */
export interface GammaLaw {
  readonly shape: number;
  readonly scale: number;
  /** Logarithm of the density's constant factor for sums of 0, 1, 2 … sentences. */
  readonly logFactors: Float64Array;
}

/** No bead has more sentences on a side. */
const MAX_SENTENCES = 4;

/** Shares of bead shapes in translated novels, before the text at hand has been looked at. */
const SHARES: readonly (readonly [Shape, number])[] = [
  [[1, 1], 0.74],
  [[1, 0], 0.025],
  [[0, 1], 0.025],
  [[1, 2], 0.07],
  [[2, 1], 0.09],
  [[2, 2], 0.009],
  [[1, 3], 0.009],
  [[3, 1], 0.011],
  [[2, 3], 0.003],
  [[3, 2], 0.0035],
  [[1, 4], 0.002],
  [[4, 1], 0.003],
  [[3, 3], 0.0015],
];
const SMALL_SHAPES = 5;

/** The shapes of the first pass: what nearly every bead is. */
export const FIRST_SHAPES: readonly Shape[] = SHARES.slice(0, SMALL_SHAPES).map(([shape]) => shape);
/** The shapes of the second pass. */
export const ALL_SHAPES: readonly Shape[] = SHARES.map(([shape]) => shape);

/**
 * Priors of shapes from how often they were seen in this text, drawn towards their usual shares.
 * @param seen expected number of beads of each shape that the last pass allowed; the others keep their usual share
 * @param trust how many beads the usual shares count for
 */
export function estimateLogPriors(shapes: readonly Shape[], seen: Float64Array, trust: number): Float64Array {
  const total = seen.reduce((sum, count) => sum + count, 0);
  const counts = shapes.map(
    (_, k) => (SHARES[k]?.[1] ?? 0) * (k < seen.length ? trust : trust + total) + (seen[k] ?? 0),
  );
  const sum = counts.reduce((all, count) => all + count, 0);
  return Float64Array.from(counts, (count) => Math.log(count / sum));
}

/** Variance of the logarithm of the length ratio of a bead whose source has `letters` letters. */
export function ratioVariance(letters: number, spread: number): number {
  return spread * (0.025 + 3 / letters);
}

/** Fits the length of sentences by moments; the shape kept between a spread-out and a narrow law. */
export function fitGamma(lengths: Float64Array): GammaLaw {
  const n = Math.max(1, lengths.length);
  const mean = lengths.reduce((sum, x) => sum + x, 0) / n || 1;
  const variance = lengths.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
  const shape = Math.min(4, Math.max(0.7, mean ** 2 / Math.max(variance, 1)));
  const scale = mean / shape;
  const logFactors = new Float64Array(MAX_SENTENCES + 1);
  for (let k = 1; k <= MAX_SENTENCES; k++) logFactors[k] = -shape * k * Math.log(scale) - logGamma(shape * k);
  return { shape, scale, logFactors };
}

/**
 * Evidence of the lengths that a bead is a translation: log P(target | source) / P(target), averaged with the other direction.
 * A bead of several sentences is compared with as many sentences met by chance, so that merging earns nothing by itself.
 */
export function scoreLengths(model: LengthModel, shape: Shape, source: number, target: number): number {
  const variance = ratioVariance((source + target / model.ratio) / 2, model.spread);
  const deviation = Math.log(target / (source * model.ratio));
  const normal = -0.5 * Math.log(2 * Math.PI * variance) - halfSquare(deviation, variance);
  // The densities of one side's length by itself; log(length) stands for the change of variable to the ratio.
  const logSource = Math.log(source);
  const logTarget = Math.log(target);
  const forward = normal - logTarget - logGammaDensity(model.target, shape[1], target, logTarget);
  const backward = normal - logSource - logGammaDensity(model.source, shape[0], source, logSource);
  return (forward + backward) / 2;
}

/** Half the squared deviation up to three deviations, linear beyond: a free translation is rare, not impossible. */
function halfSquare(deviation: number, variance: number): number {
  const z = Math.abs(deviation) / Math.sqrt(variance);
  return z < 3 ? 0.5 * z * z : 3 * z - 4.5;
}

function logGammaDensity(law: GammaLaw, sentences: number, letters: number, logLetters: number): number {
  return (
    (law.shape * sentences - 1) * logLetters - letters / law.scale + (law.logFactors[sentences] as number)
  );
}

/** Stirling's series, shifted by four for small arguments. */
function logGamma(x: number): number {
  const y = x + 4;
  const stirling =
    (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * y) - 1 / (360 * y ** 3);
  return stirling - Math.log(x * (x + 1) * (x + 2) * (x + 3));
}
