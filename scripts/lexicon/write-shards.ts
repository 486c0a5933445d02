import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { formatTag } from '@/core/lexicon/analysis';
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
const FORMS_PER_SHARD = 2000;

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
  for (const group of groupForms(forms)) {
    const entries = group.map(({ entry }) => entry);
    const bytes = encodeShard({ forms: entries, ...gatherLemmas(entries, lemmas) }, tagIds, squeeze);
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

/** What a lookup in this shard may have to say: the entries of all lemmas that its forms lead to. */
function gatherLemmas(entries: readonly FormEntry[], { meanings, sounds }: LemmaData) {
  const words = new Set<string>();
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
