/**
 * A number that follows from a text, for spreading and shuffling without chance (FNV-1a, 32 bits, with a final mix so
 * that texts that differ in their last letter part).
 * @param salt another salt, another order
 */
export function hashText(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
