/**
 * A heading for comparison: no case, accents, spaces or punctuation.
 * @example foldHeading('Chapitre I. — Été') // 'chapitreiete'
 */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
