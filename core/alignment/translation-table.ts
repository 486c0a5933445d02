import { sentenceWords } from './sentence-words';

/** The part of a dictionary entry that the aligner needs: `glosses` as written in content/lexicon. */
export interface GlossRow {
  readonly lemma: string;
  /** Senses separated by `;`, synonyms by `,`, explanations in parentheses. */
  readonly glosses: string;
}

/** French stem → English stems with the share that the dictionary gives each; shares of a stem add up to 1. */
export type TranslationTable = ReadonlyMap<string, readonly Translation[]>;

export interface Translation {
  readonly stem: string;
  readonly share: number;
}

/** A word that explains a gloss (“bank (of a river)”) counts this much of one that is a gloss. */
const EXPLANATION = 0.25;
/** Words of glosses that stand for a complement: “to give sth to sb”. */
const PLACEHOLDERS = new Set(['sth', 'sb', 'someth', 'someon', 'on', 'oneself', 'etc', 'eg']);
const NO_STEMS = new Map<string, string>();

/**
 * Makes the aligner's table from dictionary entries. Earlier senses weigh more (1/√rank), the words of a gloss share its weight.
 * @example buildTranslationTable([{ lemma: 'chien', glosses: 'dog' }]).get('chien') // [{ stem: 'dog', share: 1 }]
 */
export function buildTranslationTable(rows: Iterable<GlossRow>): TranslationTable {
  const table = new Map<string, Map<string, number>>();
  const frenchStems = new Map(NO_STEMS);
  const englishStems = new Map(NO_STEMS);
  for (const { lemma, glosses } of rows) {
    const heads = sentenceWords(lemma.replace(/^(?:se |s['’])/, ''), 'fr', frenchStems);
    if (heads.length === 0 || heads.length > 3) continue;
    const weights = weighGlosses(glosses, englishStems);
    for (const head of heads) {
      const row = table.get(head) ?? new Map<string, number>();
      table.set(head, row);
      for (const [stem, weight] of weights) row.set(stem, (row.get(stem) ?? 0) + weight / heads.length);
    }
  }
  return normaliseRows(table);
}

function weighGlosses(glosses: string, stems: Map<string, string>): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    const kept = words.filter((word) => !PLACEHOLDERS.has(word) && /^[a-z0-9]/.test(word));
    for (const word of kept) weights.set(word, (weights.get(word) ?? 0) + weight / kept.length);
  };
  glosses.split(';').forEach((sense, rank) => {
    const weight = 1 / Math.sqrt(rank + 1);
    for (const explanation of sense.match(/\([^)]*\)/g) ?? []) {
      add(sentenceWords(explanation, 'en', stems), weight * EXPLANATION);
    }
    for (const gloss of sense.replace(/\([^)]*\)/g, ' ').split(',')) {
      add(sentenceWords(gloss, 'en', stems), weight);
    }
  });
  return weights;
}

function normaliseRows(table: ReadonlyMap<string, ReadonlyMap<string, number>>): TranslationTable {
  const normal = new Map<string, Translation[]>();
  for (const [head, row] of table) {
    let total = 0;
    for (const weight of row.values()) total += weight;
    if (total === 0) continue;
    normal.set(
      head,
      [...row].map(([stem, weight]) => ({ stem, share: weight / total })),
    );
  }
  return normal;
}

/**
 * Writes a table as text, small enough to be sent to a browser: a line a French stem, `stem⇥stem:share …`, the share in percent.
 */
export function serialiseTranslationTable(table: TranslationTable): string {
  const lines: string[] = [];
  for (const [head, row] of table) {
    const cells = row
      .map(({ stem, share }) => ({ stem, percent: Math.round(share * 100) }))
      .filter(({ percent }) => percent > 0)
      .map(({ stem, percent }) => (percent === 100 ? stem : `${stem}:${percent}`));
    if (cells.length > 0) lines.push(`${head}\t${cells.join(' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what {@link serialiseTranslationTable} wrote; lines of another shape are passed over. */
export function parseTranslationTable(text: string): TranslationTable {
  const table = new Map<string, Translation[]>();
  for (const line of text.split('\n')) {
    const [head, cells] = line.split('\t');
    if (!head || !cells) continue;
    table.set(
      head,
      cells.split(' ').map((cell) => {
        const [stem = '', percent = '100'] = cell.split(':');
        return { stem, share: Number(percent) / 100 };
      }),
    );
  }
  return table;
}
