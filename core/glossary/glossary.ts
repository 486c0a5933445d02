import { type ContentFault, isFault, type ReadSource } from '@/core/text/content-fault';
import { type LocatedData, parseData } from '@/core/text/parse-data';
import { type Entry, type Explanation, entrySchema, explanationsSchema } from './entry';
import { parsePattern } from './pattern';
import type { Term, TermId } from './term';

/** A term with everything that is said of it in both interface languages. */
export interface GlossaryTerm
  extends Term,
    Omit<Entry, 'forms' | 'english' | 'headword' | 'except' | 'related'> {
  readonly related: readonly TermId[];
  readonly explanation: Readonly<Record<'en' | 'fr', Explanation>>;
}

export interface ParsedGlossary {
  /** By headword in French order; only terms without errors. */
  readonly terms: readonly GlossaryTerm[];
  readonly faults: readonly ContentFault[];
}

type Explanations = LocatedData<Record<string, Explanation>>;

const INTERFACE_LANGUAGES = ['en', 'fr'] as const;

/**
 * Reads the glossary and holds its parts against each other.
 * @param entries `content/glossary/<id>.json`.
 * @param locales `locales/<lang>/glossary.json`; null where the file does not exist.
 */
export function parseGlossary(
  entries: readonly ReadSource[],
  locales: Readonly<Record<'en' | 'fr', ReadSource | null>>,
): ParsedGlossary {
  const faults: ContentFault[] = [];
  const explanations: Partial<Record<'en' | 'fr', Explanations>> = {};
  for (const lang of INTERFACE_LANGUAGES) {
    const file = locales[lang];
    if (!file) {
      faults.push(
        error(`locales/${lang}/glossary.json`, null, 'missing; write a definition for every term there'),
      );
      continue;
    }
    if (isFault(file)) {
      faults.push(file);
      continue;
    }
    const parsed = parseData(file, 'json', explanationsSchema);
    if (parsed.ok) explanations[lang] = parsed.data;
    else faults.push(...parsed.faults);
  }

  const terms: GlossaryTerm[] = [];
  const ids = new Set(entries.map((file) => idOf(isFault(file) ? file.file : file.path)));
  const headwords = new Map<string, string>();
  for (const file of entries) {
    if (isFault(file)) {
      faults.push(file);
      continue;
    }
    const id = idOf(file.path);
    const parsed = parseData(file, 'json', entrySchema);
    if (!parsed.ok) {
      faults.push(...parsed.faults);
      continue;
    }
    const { value, lineAt } = parsed.data;
    const found = [
      ...checkPatterns(file.path, value, lineAt),
      ...checkHeadword(file.path, value.headword, lineAt(['headword']), headwords),
      ...INTERFACE_LANGUAGES.flatMap((lang) => checkExplanation(id, value, lang, explanations[lang])),
    ];
    faults.push(...found);
    const en = explanations.en?.value[id];
    const fr = explanations.fr?.value[id];
    if (found.length > 0 || !en || !fr) continue;
    terms.push({ ...value, id: id as TermId, related: value.related as TermId[], explanation: { en, fr } });
  }

  faults.push(...checkRelated(ids, terms), ...checkOrphans(ids, explanations));
  const french = new Intl.Collator('fr');
  return { terms: terms.sort((a, b) => french.compare(a.headword, b.headword)), faults };
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}

function checkPatterns(path: string, entry: Entry, lineAt: (path: PropertyKey[]) => number): ContentFault[] {
  const notations = [
    ['headword', entry.headword, 'fr'] as const,
    ...entry.forms.map((form) => ['forms', form, 'fr'] as const),
    ...entry.english.map((form) => ['english', form, 'en'] as const),
  ];
  return notations.flatMap(([field, notation, language]) => {
    try {
      parsePattern(notation, language);
      return [];
    } catch (reason) {
      return [error(path, lineAt([field]), reason instanceof Error ? reason.message : String(reason))];
    }
  });
}

function checkHeadword(
  path: string,
  headword: string,
  line: number,
  seen: Map<string, string>,
): ContentFault[] {
  const key = headword.toLowerCase().replaceAll('’', "'");
  const first = seen.get(key);
  if (first)
    return [
      error(path, line, `“${headword}” is already the headword of ${first}; merge the two or rename one`),
    ];
  seen.set(key, path);
  return [];
}

function checkExplanation(
  id: string,
  entry: Entry,
  lang: 'en' | 'fr',
  all: Explanations | undefined,
): ContentFault[] {
  if (!all) return [];
  const path = `locales/${lang}/glossary.json`;
  const words = all.value[id];
  if (!words)
    return [
      error(path, null, `no definition of “${id}”, which content/glossary/${id}.json declares; write one`),
    ];
  if (!entry.loaded) return [];
  return (['usedBy', 'neutral'] as const)
    .filter((field) => !words[field])
    .map((field) =>
      error(
        path,
        all.lineAt([id]),
        `“${id}” takes sides (loaded) but has no ${field}; say ${field === 'usedBy' ? 'who uses it' : 'what the neutral wording is'}`,
      ),
    );
}

function checkRelated(ids: ReadonlySet<string>, terms: readonly GlossaryTerm[]): ContentFault[] {
  return terms.flatMap((term) =>
    term.related
      .filter((id) => !ids.has(id))
      .map((id) =>
        error(
          `content/glossary/${term.id}.json`,
          null,
          `related term “${id}” does not exist; remove it or add content/glossary/${id}.json`,
        ),
      ),
  );
}

function checkOrphans(
  ids: ReadonlySet<string>,
  explanations: Partial<Record<'en' | 'fr', Explanations>>,
): ContentFault[] {
  return INTERFACE_LANGUAGES.flatMap((lang) =>
    Object.keys(explanations[lang]?.value ?? {})
      .filter((id) => !ids.has(id))
      .map((id) =>
        error(
          `locales/${lang}/glossary.json`,
          explanations[lang]?.lineAt([id]) ?? null,
          `“${id}” explains no term; remove it or add content/glossary/${id}.json`,
        ),
      ),
  );
}

function error(file: string, line: number | null, message: string): ContentFault {
  return { file, line, message, severity: 'error' };
}
