import type { Analysis, FormTag } from '@/core/lexicon/analysis';
import { formatTag } from '@/core/lexicon/analysis';
import { CLOSED_CLASS } from '@/core/lexicon/closed-class';
import { CARDINAL_PLURALS, CARDINALS } from '@/core/lexicon/numerals';
import type { Upos } from '@/core/lexicon/reading';
import { REVIEWED_GENDERS } from '@/core/lexicon/reviewed-rows';
import type { Meaning } from '@/core/lexicon/shard-layout';
import { correctRows } from './corrections';
import { analyseHunspell, conjugateLike } from './hunspell-analyses';
import { tagOf } from './lefff-tags';
import { readAffixes, readHunspellWords } from './read-hunspell';
import type { LefffRow } from './read-lefff';
import { readLefff } from './read-lefff';
import { entryForms, reviewedForms } from './reviewed-forms';
import { writeLigatures } from './write-ligatures';

export type FormTable = ReadonlyMap<string, readonly Analysis[]>;

/** Parts of speech whose words our closed-class table lists in full. */
const CLOSED: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'DET', 'PRON', 'SCONJ']);

/**
 * All forms with all that they may be: Lefff, what dictionary-fr adds, the closed classes and numerals.
 * @param meanings the entries: words that they have and the sources lack are taken in once reviewed
 * @param keepsName whether a proper name that only Lefff knows is worth its place (it has 40,000 villages)
 */
export function assembleForms(
  keepsName: (name: string) => boolean,
  meanings: readonly Meaning[] = [],
): FormTable {
  const builder = new FormBuilder();
  for (const row of CLOSED_CLASS) builder.add(row.form, row);
  for (const word of CARDINALS) builder.addTag(word, word, CARDINAL);
  for (const [form, word] of Object.entries(CARDINAL_PLURALS)) builder.addTag(form, word, CARDINAL);
  const words = readHunspellWords();
  const lefff = correctRows(writeLigatures(readLefff(), words));
  const known = new Set(lefff.map((row) => row.form));
  for (const row of lefff) {
    if (row.pos !== 'PROPN' || keepsName(row.form)) builder.addRow(row);
  }
  const missing = words.filter(({ word }) => !known.has(word));
  for (const row of analyseHunspell(missing, readAffixes())) {
    if (!known.has(row.form) && (row.pos !== 'PROPN' || keepsName(row.form))) builder.addRow(row);
  }
  const models = groupVerbs(lefff);
  for (const { word, affixClass } of missing) {
    if (!/^[a-fi]\d/.test(affixClass)) continue;
    for (const row of conjugateLike(word, models)) builder.addRow(row);
  }
  for (const row of reviewedForms(meanings, (form) => builder.forms.has(form), models)) builder.addRow(row);
  addParticipialAdjectives(builder, [...models.values()]);
  for (const row of entryForms(meanings, (form) => builder.forms.get(form) ?? [])) builder.add(row.form, row);
  return builder.forms;
}

const CARDINAL: FormTag = { pos: 'NUM', features: ['NumType=Card'] };

class FormBuilder {
  readonly forms = new Map<string, Analysis[]>();
  readonly #tags = new Map<string, FormTag>();

  add(form: string, { lemma, headword, tag }: Analysis): void {
    const text = formatTag(tag);
    const shared = this.#tags.get(text) ?? tag;
    this.#tags.set(text, shared);
    const analyses = this.forms.get(form);
    if (analyses === undefined) this.forms.set(form, [{ lemma, headword, tag: shared }]);
    else if (!analyses.some((other) => other.lemma === lemma && other.tag === shared)) {
      analyses.push({ lemma, headword, tag: shared });
    }
  }

  addTag(form: string, lemma: string, tag: FormTag): void {
    this.add(form, { lemma, headword: lemma, tag });
  }

  addRow({ form, pos, lemma, code }: LefffRow): void {
    if (CLOSED.has(pos)) return;
    // UD French has être as an auxiliary throughout.
    const itsCode = pos === 'NOUN' && REVIEWED_GENDERS.has(lemma) ? code.replace(/^[mf]/, '') : code;
    const tag = tagOf(pos === 'VERB' && lemma === 'être' ? 'AUX' : pos, itsCode);
    if (tag !== null) this.addTag(form, lemma, tag);
  }
}

/** Verbs by infinitive, as models of conjugation. */
function groupVerbs(rows: readonly LefffRow[]): Map<string, LefffRow[]> {
  const verbs = new Map<string, LefffRow[]>();
  for (const row of rows) {
    if (row.pos !== 'VERB') continue;
    const group = verbs.get(row.lemma);
    if (group) group.push(row);
    else verbs.set(row.lemma, [row]);
  }
  return verbs;
}

/** Any past participle may stand as an adjective (une vie privée → privé), whose lemma is its masculine. */
function addParticipialAdjectives(builder: FormBuilder, verbs: readonly (readonly LefffRow[])[]): void {
  for (const rows of verbs) {
    const participles = rows.filter((row) => row.code.startsWith('K'));
    const masculine = participles.find((row) => /^Km?s?$/.test(row.code))?.form;
    if (masculine === undefined) continue;
    for (const { form, code } of participles) {
      builder.addRow({ form, pos: 'ADJ', lemma: masculine, code: code.slice(1) });
    }
  }
}
