import { foldLetters } from './fold-letters';
import { FUNCTION_WORDS } from './function-words';
import { lemmatiseEnglish } from './lemmatise-english';
import { isWord, sentenceWords } from './sentence-words';

/** The part of a dictionary entry that the aligner needs: `glosses` as written in content/lexicon. */
export interface GlossRow {
  readonly lemma: string;
  readonly isVerb: boolean;
  /** Senses separated by `;`, synonyms by `,`, explanations in parentheses. */
  readonly glosses: string;
}

/** What the aligner knows of how French words are translated. Letters folded. */
export interface TranslationTable {
  /** French dictionary form → English words with the share that the dictionary gives each; shares of a word add up to 1. */
  readonly french: ReadonlyMap<string, readonly Translation[]>;
  /** Those of the French words that are verbs. */
  readonly verbs: ReadonlySet<string>;
  /** All English words of the table: what English forms are brought back to. */
  readonly english: ReadonlySet<string>;
}

export interface Translation {
  readonly word: string;
  readonly share: number;
}

/** A word that explains a gloss (“bank (of a river)”) counts this much of one that is a gloss. */
const EXPLANATION = 0.15;
/** Words of glosses that stand for a complement: “to give sth to sb”. */
const PLACEHOLDERS = new Set('sth sb someone something oneself one etc eg esp'.split(' '));

/**
 * Makes the aligner's table from dictionary entries, to which it adds the words of the closed classes.
 * Earlier senses weigh more (1/√rank), the words of a gloss share its weight.
 * @example buildTranslationTable([{ lemma: 'chien', glosses: 'dog', isVerb: false }]).french.get('chien') // [{ word: 'dog', share: 1 }]
 */
export function buildTranslationTable(rows: Iterable<GlossRow>): TranslationTable {
  const table = new Map<string, Map<string, number>>();
  const verbs = new Set<string>();
  for (const { lemma, glosses, isVerb } of [...FUNCTION_WORDS, ...rows]) {
    const head = foldLetters(lemma).replace(/^(?:se |s')/, '');
    if (!/^[a-z']+$/.test(head)) continue;
    if (isVerb) verbs.add(head);
    const row = table.get(head) ?? new Map<string, number>();
    table.set(head, row);
    for (const [word, weight] of weighGlosses(glosses)) row.set(word, (row.get(word) ?? 0) + weight);
  }
  return normaliseRows(table, verbs);
}

function weighGlosses(glosses: string): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    const kept = words.filter((word) => !PLACEHOLDERS.has(word) && isWord(word));
    for (const word of kept) weights.set(word, (weights.get(word) ?? 0) + weight / kept.length);
  };
  glosses.split(';').forEach((sense, rank) => {
    const weight = 1 / Math.sqrt(rank + 1);
    for (const explanation of sense.match(/\([^)]*\)/g) ?? [])
      add(sentenceWords(explanation, 'en'), weight * EXPLANATION);
    for (const gloss of sense.replace(/\([^)]*\)/g, ' ').split(',')) {
      add(sentenceWords(gloss.replace(/^\s*to be /, ' '), 'en'), weight);
    }
  });
  return weights;
}

/** Shares that add up to 1, English words in their dictionary form. */
function normaliseRows(
  table: ReadonlyMap<string, ReadonlyMap<string, number>>,
  verbs: ReadonlySet<string>,
): TranslationTable {
  const written = new Set<string>();
  for (const row of table.values()) for (const word of row.keys()) written.add(word);
  const french = new Map<string, Translation[]>();
  const english = new Set<string>();
  for (const [head, row] of table) {
    let total = 0;
    for (const weight of row.values()) total += weight;
    if (total === 0) continue;
    const shares = new Map<string, number>();
    for (const [word, weight] of row) {
      const [lemma = word] = lemmatiseEnglish(word, written);
      shares.set(lemma, (shares.get(lemma) ?? 0) + weight / total);
      english.add(lemma);
    }
    french.set(
      head,
      [...shares].map(([word, share]) => ({ word, share })),
    );
  }
  return { french, verbs, english };
}

/**
 * Writes a table as text, small enough to be sent to a browser: a line a French word, `word⇥word:share …`, the share in
 * percent; a plus sign before a verb.
 */
export function serialiseTranslationTable(table: TranslationTable): string {
  const lines: string[] = [];
  for (const [head, row] of table.french) {
    const cells = row
      .map(({ word, share }) => ({ word, percent: Math.round(share * 100) }))
      .filter(({ percent }) => percent > 0)
      .map(({ word, percent }) => (percent === 100 ? word : `${word}:${percent}`));
    if (cells.length > 0) lines.push(`${table.verbs.has(head) ? '+' : ''}${head}\t${cells.join(' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what {@link serialiseTranslationTable} wrote; lines of another shape are passed over. */
export function parseTranslationTable(text: string): TranslationTable {
  const french = new Map<string, Translation[]>();
  const english = new Set<string>();
  const verbs = new Set<string>();
  for (const line of text.split('\n')) {
    const [mark, cells] = line.split('\t');
    if (!mark || !cells) continue;
    const head = mark.replace(/^\+/, '');
    if (head !== mark) verbs.add(head);
    const row = cells.split(' ').map((cell) => {
      const [word = '', percent = '100'] = cell.split(':');
      return { word, share: Number(percent) / 100 };
    });
    french.set(head, row);
    for (const { word } of row) english.add(word);
  }
  return { french, verbs, english };
}
