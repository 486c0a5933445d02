import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatFault } from './content-fault';
import { parseData } from './parse-data';

const schema = z.strictObject({
  name: z.string(),
  topics: z.array(z.string()).default([]),
  source: z.strictObject({ url: z.string() }).optional(),
});

function faultsOf(text: string, syntax: 'json' | 'yaml', firstLine?: number): string[] {
  const parsed = parseData({ path: 'x', text }, syntax, schema, firstLine);
  return parsed.ok ? [] : parsed.faults.map(formatFault);
}

it.each<['json' | 'yaml', string, string[]]>([
  [
    'json',
    '{\n  "name": "a",\n  "nome": "b"\n}',
    ['x:3: error: unknown field “nome”; remove it or correct its spelling'],
  ],
  ['json', '{\n  "name": "a",\n  "name": "b"\n}', ['x:3: error: “name” stands here a second time; keep one']],
  ['json', '{\n  "name": 7\n}', ['x:2: error: name: should be text in quotes, not 7']],
  ['json', '{\n  "name": "a",\n  "topics": "b"\n}', ['x:3: error: topics: should be a list, not "b"']],
  [
    'json',
    '{\n  "name": "a",\n  "topics": ["b",\n  3]\n}',
    ['x:4: error: topics.1: should be text in quotes, not 3'],
  ],
  ['json', '{\n  "name": "a",\n  "source": {}\n}', ['x:3: error: source.url: missing; write it']],
  [
    'json',
    '{\n  "name": "a"',
    ['x:2: error: malformed JSON: a comma or } should stand at the end of the file'],
  ],
  [
    'yaml',
    'name: a\ntopics: [b\n',
    [
      'x:3: error: malformed YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the syntax',
    ],
  ],
  ['yaml', 'name: a\nname: b\n', ['x:2: error: “name” stands here a second time; keep one']],
  ['yaml', '', ['x:1: error: name: missing; write it']],
  ['yaml', 'name: a\ntopics: [b]\n', []],
])('%s %j', (syntax, text, faults) => {
  expect(faultsOf(text, syntax)).toEqual(faults);
});

it('counts lines from where the text stands in its file', () => {
  expect(faultsOf('name: a\nnome: b\n', 'yaml', 2)).toEqual([
    'x:3: error: unknown field “nome”; remove it or correct its spelling',
  ]);
});

it('tells the line of a value, or of what holds it', () => {
  const parsed = parseData({ path: 'x', text: '{\n"name": "a",\n"topics": [\n"b"]}' }, 'json', schema);
  expect(parsed.ok && ['name', 'topics', 'none'].map((key) => parsed.data.lineAt([key]))).toEqual([2, 3, 1]);
  expect(parsed.ok && parsed.data.lineAt(['topics', 0])).toBe(4);
});
