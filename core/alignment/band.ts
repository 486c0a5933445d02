/**
 * The part of the alignment grid that is looked at. A node (i, j) stands before source sentence `i` and target
 * sentence `j`; row `i` has the nodes `low[i] … high[i]` (inclusive), and neither bound ever falls.
 */
export interface Band {
  readonly sourceSize: number;
  readonly targetSize: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Number of the first node of each row, and of all nodes at the end. */
  readonly offsets: Int32Array;
}

/**
 * Closes a corridor into a band: bounds clamped, made to rise, and wide enough that (0, 0) leads to the end.
 * @param low lowest target node wanted for each of the `sourceSize + 1` rows; `high` the highest
 */
export function makeBand(sourceSize: number, targetSize: number, low: Int32Array, high: Int32Array): Band {
  const lower = Int32Array.from(low, (j) => Math.max(0, Math.min(targetSize, j)));
  const upper = Int32Array.from(high, (j) => Math.max(0, Math.min(targetSize, j)));
  lower[0] = 0;
  upper[sourceSize] = targetSize;
  for (let i = 1; i <= sourceSize; i++) upper[i] = Math.max(upper[i] ?? 0, upper[i - 1] ?? 0);
  for (let i = sourceSize - 1; i >= 0; i--) lower[i] = Math.min(lower[i] ?? 0, lower[i + 1] ?? 0);
  for (let i = 1; i <= sourceSize; i++) {
    if ((lower[i] ?? 0) > (upper[i - 1] ?? 0)) lower[i] = upper[i - 1] ?? 0;
  }
  for (let i = sourceSize - 1; i >= 0; i--) lower[i] = Math.min(lower[i] ?? 0, lower[i + 1] ?? 0);
  const offsets = new Int32Array(sourceSize + 2);
  for (let i = 0; i <= sourceSize; i++)
    offsets[i + 1] = (offsets[i] ?? 0) + (upper[i] ?? 0) - (lower[i] ?? 0) + 1;
  return { sourceSize, targetSize, low: lower, high: upper, offsets };
}

/** The whole grid: for texts so short that nothing needs to be left out. */
export function makeFullBand(sourceSize: number, targetSize: number): Band {
  const low = new Int32Array(sourceSize + 1);
  return makeBand(
    sourceSize,
    targetSize,
    low,
    low.map(() => targetSize),
  );
}

/** How many nodes a band has. */
export function countNodes(band: Band): number {
  return band.offsets[band.sourceSize + 1] ?? 0;
}

/** The nodes of row `i`: target place and node number. */
export function* nodeColumns(band: Band, i: number): Generator<readonly [target: number, node: number]> {
  const low = band.low[i] ?? 0;
  const first = band.offsets[i] ?? 0;
  for (let j = low; j <= (band.high[i] ?? -1); j++) yield [j, first + j - low];
}
