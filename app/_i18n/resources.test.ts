import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { resources } from './resources';

/** Strings by their path of keys: `ui.nav.label`. */
function stringsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    stringsOf(inner, path ? `${path}.${key}` : key),
  );
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Keys without plural endings: French has `_many` where English has none. */
const familiesOf = (strings: [string, string][]) => new Set(strings.map(([key]) => key.replace(PLURAL, '')));

const strings = { en: stringsOf(resources.en), fr: stringsOf(resources.fr) };

it('says the same things in both languages', () => {
  expect([...familiesOf(strings.fr)].sort()).toEqual([...familiesOf(strings.en)].sort());
});

it.each(LANGUAGES)('has every plural form that %s needs, and no other', (lang) => {
  const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
  const forms = new Map<string, string[]>();
  for (const [key] of strings[lang]) {
    const form = PLURAL.exec(key)?.[0].slice(1);
    const family = key.replace(PLURAL, '');
    if (form) forms.set(family, [...(forms.get(family) ?? []), form]);
  }
  expect(forms.size).toBeGreaterThan(0);
  for (const [family, own] of forms) expect([family, ...own.sort()]).toEqual([family, ...needed]);
});

it('puts the same values into both languages', () => {
  const placeholders = (own: [string, string][]) => {
    const byFamily = new Map<string, string>();
    for (const [key, text] of own) {
      const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]).sort();
      byFamily.set(key.replace(PLURAL, ''), names.join(' '));
    }
    return Object.fromEntries([...byFamily].sort());
  };
  expect(placeholders(strings.fr)).toEqual(placeholders(strings.en));
});

it('knows every file of locales/', () => {
  for (const lang of LANGUAGES) {
    const folder = join(import.meta.dirname, '../../locales', lang);
    expect(existsSync(folder)).toBe(true);
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'glossary.json');
    expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(
      Object.keys(resources[lang]).sort(),
    );
  }
});

describe('typography', () => {
  const all = LANGUAGES.flatMap((lang) => strings[lang].map(([key, text]) => ({ lang, key, text })));

  it.each([
    ['straight apostrophes', /'/],
    ['straight quotes', /"/],
    ['three full stops for an ellipsis', /\.\.\./],
    ['double spaces', / {2}/],
    ['space at an end', /^\s|\s$/],
  ])('has no %s', (_, wrong) => {
    expect(all.filter(({ text }) => wrong.test(text))).toEqual([]);
  });

  const french = all.filter(({ lang }) => lang === 'fr');

  it.each([
    ['ordinary space before ; : ! ? »', / [;:!?»]/],
    ['ordinary space after «', /« /],
    ['; ! ? » without a narrow no-break space before it', /[^\u202f!?][;!?»]/],
    ['colon without a no-break space before it', /[^\u00a0\u202f]:(?:\s|$)/],
    ['« without a narrow no-break space after it', /«[^\u202f]/],
    ['English quotes', /[“”]/],
  ])('has in French no %s', (_, wrong) => {
    // A key is a sign, not a word: “(?)”.
    expect(french.filter(({ text }) => wrong.test(text.replaceAll('(?)', '')))).toEqual([]);
  });
});
