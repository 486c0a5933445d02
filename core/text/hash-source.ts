/**
 * A short fingerprint of the French that was translated (FNV-1a over UTF-16 units, two 32-bit lanes): it tells that
 * a line has changed, nothing more; it is no protection against somebody who wants two texts to look the same.
 * @param lines title, summary and segments in reading order.
 * @returns 16 hexadecimal digits.
 */
export function hashSource(lines: readonly string[]): string {
  const text = lines.join('\n');
  const lane = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return lane(0x811c9dc5) + lane(0x1b873593);
}
