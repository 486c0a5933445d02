/** Limits that a learner can make something of: the first 2,000 words are a first year, 20,000 is where the lists end. */
export const BANDS = [1000, 2000, 5000, 10000, 20000] as const;

/**
 * The band in which a word lies.
 * @param rank 1 = most frequent
 * @returns the band's upper limit, null beyond the last
 */
export function bandOf(rank: number | null): number | null {
  return rank === null ? null : (BANDS.find((limit) => rank <= limit) ?? null);
}
