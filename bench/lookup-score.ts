import { parseFeatures } from '@/core/lexicon/features';
import type { Reading } from '@/core/lexicon/reading';

/** One clicked word with what a treebank says it is. */
export interface Click {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly feats: readonly Readonly<Record<string, string>>[];
  readonly kind: 'content' | 'function' | 'propn' | 'num' | 'contraction';
}

/** Counts of one run, with the misses for whoever tunes the rules. */
export class LookupScore {
  readonly #hits = new Map<string, { hit: number; of: number }>();
  readonly misses = new Map<string, Map<string, number>>();

  add(click: Click, readings: readonly Reading[]): void {
    const gold = click.lemma.join('+');
    const lemmas = [...new Set(readings.map((reading) => reading.lemma))];
    const first = readings[0];
    if (click.kind === 'content') {
      this.#count('recall', lemmas.includes(gold), click);
      this.#average('lemmas', lemmas.length);
      this.#count('content words with a meaning', (first?.glosses.length ?? 0) > 0, click);
    }
    this.#count('all clicks explained', first !== undefined && isExplained(first), click);
    if (click.kind === 'contraction') this.#count('contractions', lemmas.includes(gold), click);
    this.#count('first lemma', first?.lemma === gold, click);
    if (click.kind === 'content') this.#count('first lemma, content', first?.lemma === gold, click);
    this.#count(
      'first lemma+pos',
      first?.lemma === gold &&
        first.pos === click.upos.join('+').replace('ADP+DET', 'ADP').replace('ADP+PRON', 'ADP'),
      click,
    );
    this.#scoreGender(click, readings);
    this.#scoreVerb(click, readings);
  }

  #scoreGender(click: Click, readings: readonly Reading[]): void {
    const gender = click.feats[0]?.Gender;
    if (click.upos[0] !== 'NOUN' || click.kind !== 'content' || gender === undefined) return;
    const genders = new Set(
      readings
        .filter((reading) => reading.pos === 'NOUN' && reading.lemma === click.lemma[0])
        .flatMap((reading) =>
          reading.gender === 'mf' ? ['Masc', 'Fem'] : [parseFeatures(reading.features).Gender],
        ),
    );
    this.#count('gender', genders.size === 1 && genders.has(gender), click);
    this.#average(
      'gender wrong',
      genders.size > 0 && !genders.has(gender) && !genders.has(undefined) ? 1 : 0,
    );
    if (genders.size > 0 && !genders.has(gender)) this.#miss('gender wrong', click);
  }

  #scoreVerb(click: Click, readings: readonly Reading[]): void {
    const gold = click.feats[0];
    if (gold?.VerbForm === undefined || !['VERB', 'AUX'].includes(click.upos[0] ?? '')) return;
    const verbs = readings.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
    const forms = new Set(verbs.map(({ features }) => verbKey(parseFeatures(features))));
    this.#count(
      'verb form',
      [...forms].some((form) => agrees(form, gold)),
      click,
    );
    this.#average('verb forms', forms.size);
  }

  #count(name: string, hit: boolean, click: Click): void {
    this.#average(name, hit ? 1 : 0);
    if (!hit) this.#miss(name, click);
  }

  #miss(name: string, click: Click): void {
    const misses = this.misses.get(name) ?? new Map<string, number>();
    const key = `${click.form}→${click.lemma.join('+')}/${click.upos.join('+')}`;
    misses.set(key, (misses.get(key) ?? 0) + 1);
    this.misses.set(name, misses);
  }

  #average(name: string, value: number): void {
    const cell = this.#hits.get(name) ?? { hit: 0, of: 0 };
    this.#hits.set(name, { hit: cell.hit + value, of: cell.of + 1 });
  }

  summary(): string {
    return [...this.#hits]
      .map(([name, { hit, of }]) =>
        name === 'lemmas' || name === 'verb forms'
          ? `${(hit / of).toFixed(2)} ${name}`
          : `${name} ${((100 * hit) / of).toFixed(2)}%`,
      )
      .join(', ');
  }
}

/** A meaning; or, for digits and names, the reading itself: 1789 is a number, Dupont a name. */
function isExplained(first: Reading): boolean {
  return first.glosses.length > 0 || first.pos === 'NUM' || first.pos === 'PROPN';
}

const VERB_NAMES = ['VerbForm', 'Mood', 'Tense', 'Person', 'Number'] as const;

function verbKey(features: Readonly<Record<string, string>>): string {
  return VERB_NAMES.map((name) => features[name] ?? '').join(' ');
}

/** Gold may say less than we do (participles without a tense): only what it says is compared. */
function agrees(form: string, gold: Readonly<Record<string, string>>): boolean {
  const values = form.split(' ');
  return VERB_NAMES.every(
    (name, index) => gold[name] === undefined || values[index] === '' || gold[name] === values[index],
  );
}
