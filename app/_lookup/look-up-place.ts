import { partsOf } from '@/core/lexicon/compound-parts';
import { type ExpressionLookup, lookupExpression } from '@/core/lexicon/lookup-expression';
import { lookupWord, type WordLookup, type WordQuery } from '@/core/lexicon/lookup-word';
import { nearestForms } from '@/core/lexicon/nearest-forms';
import { tokensOf } from '@/core/text/tokens';
import { browserLexicon } from './browser-lexicon';

/** What the lexicon says of a place in a text. */
export interface PlaceAnswer {
  /** The one word, or the whole selection. */
  readonly form: string;
  /** Null for several words of which no expression is known. */
  readonly lookup: WordLookup | null;
  readonly expression: ExpressionLookup | null;
  /** Words that can be looked up one by one: of a selection, of a compound. */
  readonly parts: readonly string[];
  /** Known words that an unknown one may be meant for. */
  readonly near: readonly string[];
}

/**
 * Looks up what stands at a place, its sentence around it. One word costs one file of the lexicon;
 * expressions are looked for in a selection, and else when {@link findExpression} is asked.
 * @throws where a file of the lexicon cannot be fetched
 */
export async function lookUpPlace(query: WordQuery): Promise<PlaceAnswer> {
  const lexicon = await browserLexicon();
  const form = query.text.slice(query.start, query.end);
  const words = tokensOf(form).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  if (words.length > 1) {
    const expression = await lookupExpression(query, lexicon);
    return { form, lookup: null, expression, parts: words, near: [] };
  }
  const lookup = await lookupWord(query, lexicon);
  const isUnknown = lookup.by === 'none' || lookup.by === 'guess';
  const parts = isUnknown || lookup.by === 'parts' ? partsOf(form).map(({ text }) => text) : [];
  const near = isUnknown ? await nearestForms(lexicon, form) : [];
  return { form, lookup, expression: null, parts, near };
}

/** The longest expression that holds a word: reads the files of the words around it as well. */
export async function findExpression(query: WordQuery): Promise<ExpressionLookup | null> {
  return lookupExpression(query, await browserLexicon());
}
