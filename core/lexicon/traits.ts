import type { Trait } from './context-rules';
import { parseFeatures } from './features';
import type { Upos } from './reading';

/** What the context rules may say something about, of one reading. */
export function traitsOf(pos: Upos, features: string): Trait[] {
  const parsed = parseFeatures(features);
  const traits: Trait[] = [pos];
  if (pos === 'VERB' || pos === 'AUX') {
    if (parsed.VerbForm === 'Part') traits.push(parsed.Tense === 'Past' ? 'PastPart' : 'PresPart');
    else if (parsed.VerbForm === 'Inf') traits.push('Inf');
    else traits.push('Fin', parsed.Mood ?? 'Ind', `${parsed.Person}${parsed.Number}`);
  } else if (pos === 'NOUN' || pos === 'ADJ') {
    if (parsed.Gender) traits.push(parsed.Gender);
    if (parsed.Number) traits.push(parsed.Number);
  }
  return traits;
}
