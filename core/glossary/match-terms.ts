import type { CompiledTerm } from './compile-terms';
import type { Span, TermId, TermMatch } from './term';
import { keysOf, type Language, patternKeysOf, splitWords, type Word } from './words';

interface IndexedPattern {
  readonly term: TermId;
  readonly words: readonly ReadonlySet<string>[];
  readonly gaps: readonly number[];
  readonly except: ReadonlySet<string>;
}

/** Patterns by every key of their first word: what `matchTerms` looks in. Built once for a glossary. */
export interface TermIndex {
  readonly language: Language;
  readonly byFirstKey: ReadonlyMap<string, readonly IndexedPattern[]>;
}

/** An adjective fits inside a phrase (ministre *russe* des Affaires étrangères); more words part it in two. */
const LONGEST_GAP_INSIDE_A_SPAN = 1;

/** Prepares compiled terms for one side of a text. */
export function indexTerms(terms: readonly CompiledTerm[], language: Language): TermIndex {
  const byFirstKey = new Map<string, IndexedPattern[]>();
  for (const term of terms) {
    const except = new Set(language === 'fr' ? term.except.map((word) => word.toLowerCase()) : []);
    for (const { words, gaps } of term[language]) {
      const entry = {
        term: term.id,
        gaps,
        except,
        words: words.map((forms) => keysOfForms(forms, language)),
      };
      for (const key of entry.words[0] ?? []) byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), entry]);
    }
  }
  return { language, byFirstKey };
}

function keysOfForms(forms: readonly string[], language: Language): Set<string> {
  return new Set(forms.flatMap((form) => [...patternKeysOf(form, language)]));
}

/**
 * Finds the terms in one side of a segment: the longest match wins, shorter ones inside it are kept as `inner`.
 * @param only the terms to look for, where not all are meant: in an English segment, those that its French has.
 * @returns matches in order of appearance, an outer one before what it covers.
 * @example matchTerms("l'opération militaire spéciale russe", index)
 */
export function matchTerms(text: string, index: TermIndex, only?: ReadonlySet<TermId>): TermMatch[] {
  const words = splitWords(text, index.language);
  const keys = words.map((word) => keysOf(word.text, index.language));
  const candidates: { term: TermId; spans: Span[] }[] = [];
  words.forEach((_, at) => {
    const tried = new Set<IndexedPattern>();
    for (const key of keys[at] ?? []) {
      for (const pattern of index.byFirstKey.get(key) ?? []) {
        if (tried.has(pattern) || only?.has(pattern.term) === false) continue;
        tried.add(pattern);
        const places = matchFrom(pattern, at, keys);
        if (places) candidates.push({ term: pattern.term, spans: spansOf(places, words) });
      }
    }
  });
  return chooseLongest(candidates);
}

/** The places of the pattern's words in the text when its first stands at `at`; null where it does not match. */
function matchFrom(
  pattern: IndexedPattern,
  at: number,
  keys: readonly ReadonlySet<string>[],
): number[] | null {
  const places = [at];
  for (let i = 1; i < pattern.words.length; i++) {
    const wanted = pattern.words[i];
    const previous = places[i - 1] ?? at;
    const last = Math.min(previous + 1 + (pattern.gaps[i] ?? 0), keys.length - 1);
    let found = -1;
    for (let place = previous + 1; place <= last && found < 0; place++) {
      const here = keys[place];
      if (here && wanted && meet(wanted, here)) found = place;
      else if (here && meet(pattern.except, here)) return null;
    }
    if (found < 0) return null;
    places.push(found);
  }
  return places;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of b) if (a.has(key)) return true;
  return false;
}

function spansOf(places: readonly number[], words: readonly Word[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const word = words[place];
    const open = spans.at(-1);
    if (!word) continue;
    if (open && place - previous - 1 <= LONGEST_GAP_INSIDE_A_SPAN) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    previous = place;
  }
  return spans;
}

/** Longest first; what overlaps an earlier choice is inner; the same term twice over the same words is one match. */
function chooseLongest(candidates: readonly { term: TermId; spans: Span[] }[]): TermMatch[] {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const bySize = [...candidates].sort(
    (a, b) => length(b.spans) - length(a.spans) || startOf(a.spans) - startOf(b.spans),
  );
  const chosen: TermMatch[] = [];
  for (const { term, spans } of bySize) {
    if (chosen.some((match) => match.term === term && overlap(match.spans, spans))) continue;
    const inner = chosen.some((match) => !match.inner && overlap(match.spans, spans));
    chosen.push({ term, spans, inner });
  }
  return chosen.sort(
    (a, b) =>
      startOf(a.spans) - startOf(b.spans) ||
      Number(a.inner) - Number(b.inner) ||
      length(b.spans) - length(a.spans),
  );
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}
