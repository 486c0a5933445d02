import type { Analysis } from './analysis';
import { formatFeatures, parseFeatures } from './features';
import type { Shard } from './shard-decode';

/**
 * Nouns whose gender decides the sense and that are met more often as feminines; the others come masculine first.
 * The context may turn it.
 * (Grevisse, Le bon usage, § 478: homographs of two genders.)
 */
const FEMININE_FIRST: ReadonlySet<string> = new Set(
  (
    'aide barbe cache carpe cartouche crème critique enseigne finale foudre garde laque manche manœuvre mémoire mode mort ' +
    'mousse œuvre ombre ordonnance page pendule période physique politique pub somme statuaire trompette vague vapeur voile'
  ).split(' '),
);

const NAMES = { m: 'Masc', f: 'Fem' } as const;

/** What the form data leaves open of a noun's gender, its entries decide: one reading a gender that has a sense of its own. */
export function completeGenders(analyses: readonly Analysis[], shard: Shard | null): Analysis[] {
  if (shard === null) return [...analyses];
  return analyses.flatMap((analysis): Analysis[] => {
    const { lemma, headword, tag } = analysis;
    if (tag.pos !== 'NOUN' || tag.features.some((features) => parseFeatures(features).Gender !== undefined)) {
      return [analysis];
    }
    const written = new Set(
      shard
        .meaningsOf(lemma)
        .filter((meaning) => meaning.pos === 'NOUN')
        .map((meaning) => meaning.gender),
    );
    if (written.size === 0 || written.has('mf') || written.has(null)) return [analysis];
    const genders = (['m', 'f'] as const).filter((gender) => written.has(gender));
    if (FEMININE_FIRST.has(lemma)) genders.reverse();
    return genders.map((gender) => ({
      lemma,
      headword,
      tag: {
        pos: tag.pos,
        features: tag.features.map((features) =>
          formatFeatures({ ...parseFeatures(features), Gender: NAMES[gender] }),
        ),
      },
    }));
  });
}
