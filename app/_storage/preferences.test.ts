import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOOT_SCRIPT } from './boot-script';
import { DEFAULT_PREFERENCES, PREFERENCES, PREFERENCES_KEY, parsePreferences } from './preferences';

it.each([
  [null],
  [''],
  ['{'],
  ['null'],
  ['[]'],
  ['7'],
  ['"dark"'],
  ['{"theme":"neon"}'],
  ['{"theme":["dark"]}'],
  ['{"theme":null,"unknown":"x"}'],
  ['{"__proto__":{"theme":"dark"}}'],
])('reads %j as the defaults', (stored) => {
  expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES);
});

it('keeps what it knows and drops what it does not', () => {
  expect(parsePreferences('{"theme":"sepia","size":"huge","view":"reveal","swap":"on"}')).toEqual({
    ...DEFAULT_PREFERENCES,
    theme: 'sepia',
    view: 'reveal',
    swap: 'on',
  });
});

const names = Object.keys(PREFERENCES) as (keyof typeof PREFERENCES)[];
const word = fc.oneof(fc.constantFrom(...names.flatMap((name) => [...PREFERENCES[name]])), fc.jsonValue());
const stored = fc.oneof(
  fc.json(),
  fc.string(),
  fc.dictionary(fc.constantFrom<string>(...names, 'other'), word).map((values) => JSON.stringify(values)),
);

it('reads back whatever was set', () => {
  const set = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.constantFrom<string>(...PREFERENCES[name])])),
  );
  fc.assert(
    fc.property(set, (values) => {
      expect(parsePreferences(JSON.stringify(values))).toEqual(values);
    }),
  );
});

/** What the boot script writes onto <html>, run as a browser runs it: with no more than these globals. */
function boot(kept: string | null, search: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  runInNewContext(BOOT_SCRIPT, {
    document: {
      documentElement: { setAttribute: (name: string, value: string) => (attributes[name] = value) },
    },
    localStorage: { getItem: (key: string) => (key === PREFERENCES_KEY ? kept : null) },
    location: { search },
    URLSearchParams,
  });
  return attributes;
}

const asAttributes = (values: Record<string, string>) => ({
  ...Object.fromEntries(names.map((name) => [`data-${name}`, values[name]])),
  'data-js': '',
});

it('boots with what is stored, whatever is stored', () => {
  fc.assert(
    fc.property(stored, (kept) => {
      expect(boot(kept, '')).toEqual(asAttributes(parsePreferences(kept)));
    }),
  );
});

it.each([
  ['?view=fr', { view: 'fr' }],
  ['?view=both&swap=on', { view: 'both', swap: 'on' }],
  ['?view=neon', { view: 'reveal' }],
  ['?theme=dark', { view: 'reveal' }],
  ['', { view: 'reveal' }],
])('lets the address %j go before what is stored', (search, expected) => {
  expect(boot('{"view":"reveal"}', search)).toEqual(asAttributes({ ...DEFAULT_PREFERENCES, ...expected }));
});

it('boots where storage is refused', () => {
  const attributes: Record<string, string> = {};
  runInNewContext(BOOT_SCRIPT, {
    document: {
      documentElement: { setAttribute: (name: string, value: string) => (attributes[name] = value) },
    },
    get localStorage() {
      throw new Error('refused');
    },
    location: { search: '' },
    URLSearchParams,
  });
  expect(attributes).toEqual(asAttributes(DEFAULT_PREFERENCES));
});
