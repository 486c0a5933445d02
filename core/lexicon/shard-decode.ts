import { inflateSync } from 'fflate';
import type { Analysis, FormTag } from './analysis';
import { expressionWords, isExpression } from './expression-words';
import { foldForm } from './fold';
import type { Meaning, Sound } from './shard-layout';
import { FORM_COLUMNS, SHARD_HEADER_BYTES, SHARD_SECTIONS, SHARD_VERSION } from './shard-layout';

/** A shard, read: all forms of one stretch of the alphabet with what their lemmas mean. */
export interface Shard {
  /** In filing order: by folded key. */
  readonly forms: readonly string[];
  analysesOf(form: string): readonly Analysis[];
  /** Forms that differ only in accents, case, ligatures or apostrophes: `etat` → état. */
  formsLike(folded: string): readonly string[];
  /** Meanings of a headword, in the order of the content file; `pos` narrows them. */
  meaningsOf(headword: string): readonly Meaning[];
  soundOf(lemma: string, pos: string): Sound | null;
  /** Expressions of several words, by their first as `expressionWords` has it. */
  expressionsFrom(word: string): readonly Meaning[];
  /** The forms here of a lemma, a row a set of features. */
  formsOf(lemma: string, pos: string): { readonly form: string; readonly features: string }[];
}

/**
 * Reads the bytes of a shard.
 * @param tags the index's list of tags
 * @throws where the version is not this code's: index and shards come from different builds
 */
export function decodeShard(bytes: Uint8Array, tags: readonly FormTag[]): Shard {
  if (bytes[0] !== SHARD_VERSION) {
    throw new Error(
      `lexicon shard of version ${bytes[0]}, this code reads ${SHARD_VERSION}; rebuild the lexicon`,
    );
  }
  const [forms, meanings, sounds] = readSections(bytes);
  return createShard(
    forms ?? new Uint8Array(),
    meanings ?? new Uint8Array(),
    sounds ?? new Uint8Array(),
    tags,
  );
}

function readSections(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SHARD_HEADER_BYTES;
  return Array.from({ length: SHARD_SECTIONS }, (_, index) => {
    const end = at + view.getUint32(1 + 4 * index, true);
    const section = inflateSync(bytes.subarray(at, end));
    at = end;
    return section;
  });
}

function createShard(
  formData: Uint8Array,
  meaningData: Uint8Array,
  soundData: Uint8Array,
  tags: readonly FormTag[],
): Shard {
  const { forms, numbers, patterns } = decodeForms(formData);
  const places = new Map(forms.map((form, index) => [form, index]));
  const allMeanings = decodeLines(meaningData).map(parseMeaning);
  const meanings = groupBy(allMeanings, (meaning) => meaning.lemma);
  let expressions: Map<string, Meaning[]> | null = null;
  const sounds = new Map(
    decodeLines(soundData).map((line) => {
      const sound = parseSound(line);
      return [`${sound.lemma}\t${sound.pos}`, sound];
    }),
  );
  return {
    forms,
    analysesOf(form) {
      const place = places.get(form);
      if (place === undefined) return [];
      return parsePattern(form, patterns[numbers[place] ?? 0] ?? '', tags);
    },
    formsLike(key) {
      // Folding two thousand forms costs more than all the rest: only those are folded that the search looks at.
      const first = lowerBound(forms, key);
      let last = first;
      while (last < forms.length && foldForm(forms[last] ?? '') === key) last += 1;
      return forms.slice(first, last);
    },
    meaningsOf: (headword) => meanings.get(headword) ?? [],
    soundOf: (lemma, pos) => sounds.get(`${lemma}\t${pos}`) ?? null,
    expressionsFrom(word) {
      expressions ??= groupBy(
        allMeanings.filter((meaning) => isExpression(meaning.lemma)),
        (meaning) => expressionWords(meaning.lemma)[0] ?? '',
      );
      return expressions.get(word) ?? [];
    },
    formsOf: (lemma, pos) =>
      forms.flatMap((form, place) =>
        parsePattern(form, patterns[numbers[place] ?? 0] ?? '', tags)
          .filter((analysis) => analysis.lemma === lemma && analysis.tag.pos === pos)
          .flatMap(({ tag }) => tag.features.map((features) => ({ form, features }))),
      ),
  };
}

/** First place whose folded form is not before `key`. */
function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (foldForm(sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decodeForms(bytes: Uint8Array): { forms: string[]; numbers: number[]; patterns: string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4 * FORM_COLUMNS;
  const [patternBytes, prefixes, numberBytes, suffixBytes] = Array.from(
    { length: FORM_COLUMNS },
    (_, index) => {
      const end = at + view.getUint32(4 * index, true);
      const column = bytes.subarray(at, end);
      at = end;
      return column;
    },
  );
  const suffixes = decodeLines(suffixBytes);
  const count = prefixes?.length ?? 0;
  const forms: string[] = [];
  const numbers: number[] = [];
  let before = '';
  for (let index = 0; index < count; index += 1) {
    before = before.slice(0, prefixes?.[index]) + (suffixes[index] ?? '');
    forms.push(before);
    numbers.push((numberBytes?.[index] ?? 0) | ((numberBytes?.[count + index] ?? 0) << 8));
  }
  return { forms, numbers, patterns: decodeLines(patternBytes) };
}

function decodeLines(bytes: Uint8Array | undefined): string[] {
  const text = new TextDecoder().decode(bytes);
  return text === '' ? [] : text.split('\n');
}

function parsePattern(form: string, pattern: string, tags: readonly FormTag[]): Analysis[] {
  return pattern.split(';').flatMap((part) => {
    const [cut, add = '', tag, headCut, headAdd = ''] = part.split(',');
    const found = tags[Number(tag)];
    if (found === undefined) return [];
    const lemma = form.slice(0, form.length - Number(cut)) + add;
    const headword = headCut === undefined ? lemma : form.slice(0, form.length - Number(headCut)) + headAdd;
    return [{ lemma, headword, tag: found }];
  });
}

function groupBy(meanings: readonly Meaning[], keyOf: (meaning: Meaning) => string): Map<string, Meaning[]> {
  const groups = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    const key = keyOf(meaning);
    const group = groups.get(key);
    if (group) group.push(meaning);
    else groups.set(key, [meaning]);
  }
  return groups;
}

/** Reads a row of content/lexicon, which the content check has passed. */
export function parseMeaning(row: string): Meaning {
  const [lemma = '', pos = '', gender, glosses = '', note, derived] = row.split('\t');
  return {
    lemma,
    pos,
    gender: gender === 'm' || gender === 'f' || gender === 'mf' ? gender : null,
    glosses: glosses === '' ? [] : glosses.split('; '),
    note: note || null,
    derived: derived === '=',
  };
}

function parseSound(line: string): Sound {
  const [lemma = '', pos = '', rank, weight, ipa, elsewhere] = line.split('\t');
  return {
    lemma,
    pos,
    rank: rank ? Number(rank) : null,
    weight: Number(weight),
    ipa: ipa || null,
    elsewhere: elsewhere ? elsewhere.split(' ') : [],
  };
}
