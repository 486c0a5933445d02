/** Spellings that make eSpeak switch to its English voice inside French words. */
const RESPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/th/g, 't'],
  [/enthou/g, 'entou'],
];

/** The spelling that is spoken for a word. */
export function respell(word: string): string {
  return RESPELLINGS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), word);
}

const VOWEL = '[aeiouyøœəɛɔɑ]';

/** From eSpeak’s notation to the one of French dictionaries. */
const NOTATION: readonly (readonly [pattern: RegExp, ipa: string])[] = [
  [/[ˈˌ\-‿]/g, ''],
  [/r/g, 'ʁ'],
  [/jj+/g, 'j'],
  // Glides: huit, rien, but not after consonant and liquid (client, cruel).
  [new RegExp(`(?<![pbtdkɡfv][ʁl])y(?=${VOWEL})`, 'gu'), 'ɥ'],
  [/y(?=i)/g, 'ɥ'],
  [/(?<![pbtdkɡfv][ʁl])i(?=ɛ̃$)/gu, 'j'],
  // b is voiceless before s and t: absent, obtenir.
  [/b(?=[st])/g, 'p'],
  [/\s+/g, ' '],
];

/**
 * Tidies what eSpeak says of a word.
 * @returns null where it spoke English: no pronunciation is better than a wrong one
 * @example cleanPronunciation('agneau', 'anjˈo') // 'aɲo'
 */
export function cleanPronunciation(word: string, raw: string): string | null {
  if (raw === '' || raw.includes('(')) return null;
  const text = NOTATION.reduce(
    (ipa, [pattern, replacement]) => ipa.replace(pattern, replacement),
    raw,
  ).trim();
  return /gn/.test(word) && !/ni[aeéo]/.test(word) ? text.replace(/nj/g, 'ɲ') : text;
}
