import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { formatTag } from '@/core/lexicon/analysis';
import { expressionWords, isExpression } from '@/core/lexicon/expression-words';
import { compareCodeUnits, foldForm } from '@/core/lexicon/fold';
import type { IndexFile } from '@/core/lexicon/lexicon-index';
import type { FormEntry } from '@/core/lexicon/shard-encode';
import { encodeShard } from '@/core/lexicon/shard-encode';
import type { Meaning, Sound } from '@/core/lexicon/shard-layout';
import type { FormTable } from './assemble-forms';

export interface LexiconFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Forms a shard; one key's forms always lie together. */
const FORMS_PER_SHARD = 2400;

export const squeeze = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9, memLevel: 9 });

/** Names a file by its content, so that a browser may keep it for ever. */
export function nameFile(prefix: string, bytes: Uint8Array): string {
  return `${prefix}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`;
}

export interface LemmaData {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly sounds: ReadonlyMap<string, readonly Sound[]>;
}

/** Cuts the forms into shards, each with what its lemmas mean and how they sound. */
export function writeShards(
  forms: FormTable,
  lemmas: LemmaData,
): { files: LexiconFile[]; index: Pick<IndexFile, 'tags' | 'shards'> } {
  const tags = [...new Set([...forms.values()].flatMap((all) => all.map(({ tag }) => formatTag(tag))))].sort(
    compareCodeUnits,
  );
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const files: LexiconFile[] = [];
  const shards: (readonly [string, string])[] = [];
  const groups = groupForms(forms);
  const spread = spreadOf(groups);
  const expressions = expressionsByShard(lemmas.meanings, groups);
  for (const [at, group] of groups.entries()) {
    const entries = group.map(({ entry }) => entry);
    const gathered = gatherLemmas(entries, lemmas, expressions.get(at) ?? []);
    const sounds = gathered.sounds.map((sound) => ({ ...sound, elsewhere: elsewhere(sound, at, spread) }));
    const bytes = encodeShard({ forms: entries, meanings: gathered.meanings, sounds }, tagIds, squeeze);
    const name = nameFile(`forms-${String(files.length).padStart(3, '0')}`, bytes);
    files.push({ name, bytes });
    shards.push([group[0]?.key ?? '', name]);
  }
  return { files, index: { tags, shards } };
}

interface KeyedEntry {
  readonly key: string;
  readonly entry: FormEntry;
}

function groupForms(forms: FormTable): KeyedEntry[][] {
  const sorted = [...forms]
    .map(([form, analyses]) => ({ key: foldForm(form), entry: { form, analyses } }))
    .sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.entry.form, b.entry.form));
  const groups: KeyedEntry[][] = [];
  let group: KeyedEntry[] = [];
  for (const item of sorted) {
    if (group.length >= FORMS_PER_SHARD && group.at(-1)?.key !== item.key) {
      groups.push(group);
      group = [];
    }
    group.push(item);
  }
  groups.push(group);
  return groups;
}

/** `lemma⇥UPOS` → number of each shard that has forms of it, with the first of them. */
type Spread = ReadonlyMap<string, ReadonlyMap<number, string>>;

function spreadOf(groups: readonly (readonly KeyedEntry[])[]): Spread {
  const spread = new Map<string, Map<number, string>>();
  groups.forEach((group, at) => {
    for (const { entry } of group) {
      for (const { lemma, tag } of entry.analyses) {
        const key = `${lemma}\t${tag.pos}`;
        const shards = spread.get(key) ?? new Map<number, string>();
        if (!shards.has(at)) shards.set(at, entry.form);
        spread.set(key, shards);
      }
    }
  });
  return spread;
}

/** A form in each other shard; closed classes have their forms in a table and need none. */
function elsewhere({ lemma, pos }: Sound, at: number, spread: Spread): string[] {
  if (!['VERB', 'AUX', 'NOUN', 'ADJ'].includes(pos)) return [];
  return [...(spread.get(`${lemma}\t${pos}`) ?? [])]
    .filter(([shard]) => shard !== at)
    .map(([, form]) => form);
}

/** Expressions lie where their first word would lie, whether a form (en), a name (Afrique) or neither (New) in the form data. */
function expressionsByShard(
  meanings: LemmaData['meanings'],
  groups: readonly (readonly KeyedEntry[])[],
): Map<number, string[]> {
  const shards = new Map<number, string[]>();
  for (const headword of meanings.keys()) {
    if (!isExpression(headword)) continue;
    const first = foldForm(expressionWords(headword)[0] ?? '');
    const at = Math.max(
      0,
      groups.findLastIndex((group) => compareCodeUnits(group[0]?.key ?? '', first) <= 0),
    );
    shards.set(at, [...(shards.get(at) ?? []), headword]);
  }
  return shards;
}

/** What a lookup in this shard may have to say: the entries of all lemmas that its forms lead to. */
function gatherLemmas(
  entries: readonly FormEntry[],
  { meanings, sounds }: LemmaData,
  expressions: readonly string[],
) {
  const words = new Set<string>(expressions);
  for (const { analyses } of entries) {
    for (const { lemma, headword, tag } of analyses) {
      words.add(lemma).add(headword);
      if (tag.pos === 'VERB') words.add(`se ${lemma}`).add(`s'${lemma}`);
    }
  }
  const sorted = [...words].sort(compareCodeUnits);
  return {
    meanings: sorted.flatMap((word) => meanings.get(word) ?? []),
    sounds: sorted.flatMap((word) => sounds.get(word) ?? []),
  };
}
