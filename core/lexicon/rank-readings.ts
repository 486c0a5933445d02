import { ABBREVIATIONS } from './abbreviations';
import type { Analysis } from './analysis';
import type { WordContext } from './context';
import { CONTEXT_RULES } from './context-rules';
import { formCost, isPastParticiple, PARTICIPIAL_ADJECTIVE } from './form-costs';
import { HOMOGRAPHS } from './homographs';
import type { Upos } from './reading';
import type { Shard } from './shard-decode';
import { traitsOf } from './traits';

/** One reading with what it costs: the smaller, the likelier. 8 is a factor of two. */
export interface RankedReading {
  readonly lemma: string;
  readonly headword: string;
  readonly pos: Upos;
  readonly features: string;
  readonly cost: number;
}

/** Of a lemma that no list has: about one word in a billion. */
const UNLISTED = 240;
/** Function words: which of a form's readings comes first is the closed-class table's order, not the lemma's frequency. */
const CLOSED: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'DET', 'PRON', 'SCONJ']);
const CLOSED_FIRST = 50;
const CLOSED_STEP = 12;
/** Un grand, le premier: an adjective as a noun is rarer than the adjective. */
const NOMINALISED = 30;
/** Le, De, Des as names: only when nothing else fits. */
const NAME_LIKE_FUNCTION_WORD = 80;
/** A part of speech that the dictionary does not give the word. */
const NO_ENTRY = 28;
/** An abbreviation is what it is written as. */
const WRITTEN_SHORT = 30;
/** A name is likely where a capital stands inside a sentence, unlikely in lower case. */
const NAME_INSIDE = 90;
const NAME_IN_LOWER_CASE = 60;
/** Forms of one verb that are this much less likely than its best are left to the forms table. */
const FORM_WINDOW = 90;
/** Other lemmas this much less likely than the best are not worth a reader's time. */
const LEMMA_WINDOW = 180;

/**
 * Orders what a form may be: frequency of the lemma, usualness of the form, what the homograph table knows of it,
 * what the neighbouring words say.
 * @param form the form as the tables have it: lower case, straight apostrophe
 */
export function rankReadings(
  shard: Shard | null,
  surface: string,
  analyses: readonly Analysis[],
  context: WordContext,
): RankedReading[] {
  const form = surface.toLowerCase();
  const rules = CONTEXT_RULES.filter((rule) => rule.when(context));
  const hints = (HOMOGRAPHS[form] ?? []).filter((hint) => hint.when(context));
  const hasParticiple = analyses.some(({ tag }) => isPastParticiple(tag));
  const adjectives = new Set(analyses.filter(({ tag }) => tag.pos === 'ADJ').map(({ lemma }) => lemma));
  const isFunctionWord = analyses.some(({ tag }) => CLOSED.has(tag.pos));
  let closed = 0;
  const ranked = analyses.flatMap(({ lemma, headword, tag }) => {
    let weight = shard?.soundOf(lemma, tag.pos)?.weight ?? UNLISTED;
    if (ABBREVIATIONS[surface] !== undefined) weight = lemma === surface ? WRITTEN_SHORT : WRITTEN_SHORT + 30;
    else if (CLOSED.has(tag.pos)) {
      weight = CLOSED_FIRST + CLOSED_STEP * closed;
      closed += 1;
    } else if (tag.pos === 'NOUN' && adjectives.has(lemma)) weight += NOMINALISED;
    else if (hasParticiple && tag.pos === 'ADJ') weight += PARTICIPIAL_ADJECTIVE;
    if (!CLOSED.has(tag.pos) && lacksEntry(shard, headword, tag.pos)) weight += NO_ENTRY;
    if (tag.pos === 'PROPN' && isFunctionWord) weight += NAME_LIKE_FUNCTION_WORD;
    const hinted = hints
      .filter((hint) => hint.reading === `${lemma}/${tag.pos}`)
      .reduce((sum, hint) => sum + hint.gain, 0);
    return tag.features.map((features) => {
      const traits = traitsOf(tag.pos, features);
      const gained = rules.reduce(
        (sum, rule) => sum + traits.reduce((part, trait) => part + (rule.gains[trait] ?? 0), 0),
        0,
      );
      const cost =
        weight + formCost(tag.pos, features) - hinted - gained + nameCost(surface, tag.pos, context);
      return { lemma, headword, pos: tag.pos, features, cost };
    });
  });
  return prune(ranked.sort((a, b) => a.cost - b.cost));
}

/** Whoever wrote the entries left this part of speech out: chien is a noun, whatever the form data allows. */
function lacksEntry(shard: Shard | null, headword: string, pos: Upos): boolean {
  const entries = shard?.meaningsOf(headword) ?? [];
  return entries.length > 0 && !entries.some((entry) => entry.pos === pos);
}

function nameCost(surface: string, pos: Upos, context: WordContext): number {
  const isCapitalised = /^\p{Lu}/u.test(surface);
  if (pos === 'PROPN') return isCapitalised ? 0 : NAME_IN_LOWER_CASE;
  const isInside = context.known && !context.startsSentence && isCapitalised && surface.length > 1;
  return isInside && surface !== surface.toUpperCase() ? NAME_INSIDE : 0;
}

/** Drops what would only be noise: a verb's unlikely moods, very unlikely lemmas. Keeps the order. */
function prune(ranked: readonly RankedReading[]): RankedReading[] {
  const best = ranked[0]?.cost ?? 0;
  const bestOfLemma = new Map<string, number>();
  for (const reading of ranked) {
    const key = `${reading.lemma}\t${reading.pos}`;
    if (!bestOfLemma.has(key)) bestOfLemma.set(key, reading.cost);
  }
  return ranked.filter(({ lemma, pos, cost }) => {
    const own = bestOfLemma.get(`${lemma}\t${pos}`) ?? cost;
    return cost - own <= FORM_WINDOW && own - best <= LEMMA_WINDOW;
  });
}
