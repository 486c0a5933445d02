import type { Analysis } from '@/core/lexicon/analysis';
import { formCost, isPastParticiple, PARTICIPIAL_ADJECTIVE } from '@/core/lexicon/form-costs';
import type { FormTable } from './assemble-forms';
import type { FormShares } from './read-frequencies';

/** `lemma⇥UPOS` → share of all words. */
export type LemmaShares = ReadonlyMap<string, number>;

const ROUNDS = 6;
/** Capitalised forms of the lists count for common words too, but for little: most of them are names. */
const CAPITAL_WEIGHT = 0.3;

/**
 * Shares out each form's frequency among its lemmas (expectation–maximisation, Dempster et al. 1977): a lemma gets of an
 * ambiguous form what its unambiguous forms make likely, times how usual that form is.
 */
export function weighLemmas(forms: FormTable, shares: FormShares): LemmaShares {
  const cells = collectCells(forms, shares);
  let weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, number>();
    for (const { share, candidates } of cells) {
      const scores = candidates.map(({ key, usual }) => (weights.get(key) ?? 1e-7) * usual);
      const total = scores.reduce((sum, score) => sum + score, 0);
      candidates.forEach(({ key }, index) => {
        next.set(key, (next.get(key) ?? 0) + (share * (scores[index] ?? 0)) / total);
      });
    }
    weights = next;
  }
  return evenTwins(weights);
}

/** An adjective and its noun (français, un Français) have the same forms: no count of forms can tell them apart. */
function evenTwins(weights: LemmaShares): Map<string, number> {
  const evened = new Map(weights);
  for (const [key, weight] of weights) {
    const [lemma = '', pos] = key.split('\t');
    if (pos !== 'ADJ') continue;
    const noun = `${lemma}\tNOUN`;
    const half = (weight + (weights.get(noun) ?? 0)) / 2;
    if (!weights.has(noun)) continue;
    evened.set(key, half).set(noun, half);
  }
  return evened;
}

interface Cell {
  readonly share: number;
  readonly candidates: readonly { readonly key: string; readonly usual: number }[];
}

function collectCells(forms: FormTable, shares: FormShares): Cell[] {
  const cells: Cell[] = [];
  for (const [form, formShare] of shares) {
    const lower = form.toLowerCase();
    const analyses = [...(forms.get(form) ?? forms.get(lower) ?? []), ...nameOf(form, forms)];
    const hasParticiple = analyses.some(({ tag }) => isPastParticiple(tag));
    const share = formShare * (form === lower || forms.has(form) ? 1 : CAPITAL_WEIGHT);
    const usuals = new Map<string, number>();
    for (const { lemma, tag } of analyses) {
      const key = `${lemma}\t${tag.pos}`;
      const asAdjective = hasParticiple && tag.pos === 'ADJ' ? PARTICIPIAL_ADJECTIVE : 0;
      const usual = tag.features.reduce(
        (sum, features) => sum + 2 ** (-(formCost(tag.pos, features) + asAdjective) / 8),
        0,
      );
      usuals.set(key, (usuals.get(key) ?? 0) + usual);
    }
    const candidates = [...usuals].map(([key, usual]) => ({ key, usual }));
    if (candidates.length > 0) cells.push({ share, candidates });
  }
  return cells;
}

/** Two of the lists are in lower case: their “paris” may be the town. */
function nameOf(form: string, forms: FormTable): readonly Analysis[] {
  if (form !== form.toLowerCase()) return [];
  const name = form.charAt(0).toUpperCase() + form.slice(1);
  return (forms.get(name) ?? []).filter(({ tag }) => tag.pos === 'PROPN');
}

/** Ranks lemmas by the sum of their parts of speech, 1 = most frequent. Names and symbols do not count. */
export function rankLemmas(weights: LemmaShares): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, weight] of weights) {
    const [lemma = '', pos] = key.split('\t');
    if (pos === 'PROPN' || weight < 1e-9) continue;
    sums.set(lemma, (sums.get(lemma) ?? 0) + weight);
  }
  const ranked = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.map(([lemma], index) => [lemma, index + 1]));
}
