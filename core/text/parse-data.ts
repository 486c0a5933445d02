import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentFault, SourceFile } from './content-fault';
import { findJsonFault } from './find-json-fault';

/** A parsed value with a way to say on which line of its file a part of it stands. */
export interface LocatedData<T> {
  readonly value: T;
  /** Line, counted from 1, of the value at a path of keys; of the nearest parent where the path leads nowhere. */
  lineAt(path: readonly PropertyKey[]): number;
}

export type Parsed<T> = { ok: true; data: LocatedData<T> } | { ok: false; faults: ContentFault[] };

/**
 * Parses JSON or YAML against a schema. JSON is read as the YAML it also is, which gives lines and finds
 * keys given twice, after `findJsonFault` has said that it is JSON.
 * @param firstLine the number in the file of the text's first line (front matter begins on line 2).
 */
export function parseData<T>(
  file: SourceFile,
  syntax: 'json' | 'yaml',
  schema: z.ZodType<T>,
  firstLine = 1,
): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  const fault = (line: number | null, message: string): ContentFault => ({
    file: file.path,
    line: line === null ? null : line + firstLine - 1,
    message,
    severity: 'error',
  });
  const lineAtOffset = (offset: number) => lines.linePos(offset).line;

  if (syntax === 'json') {
    const error = findJsonFault(file.text);
    if (error)
      return { ok: false, faults: [fault(lineAtOffset(error.offset), `malformed JSON: ${error.reason}`)] };
  }
  const problem = document.errors[0];
  if (problem) {
    const reason =
      problem.code === 'DUPLICATE_KEY'
        ? duplicateMessage(file.text, problem.pos[0])
        : `${firstLineOf(problem.message)}; mend the syntax`;
    const kind = problem.code === 'DUPLICATE_KEY' ? '' : `malformed ${syntax.toUpperCase()}: `;
    return { ok: false, faults: [fault(lineAtOffset(problem.pos[0]), `${kind}${reason}`)] };
  }

  const lineAt = (path: readonly PropertyKey[]): number => {
    const offset = offsetAt(document.contents, path);
    return lineAtOffset(offset) + firstLine - 1;
  };
  const result = schema.safeParse(document.toJS() ?? {}, { error: explainType });
  if (result.success) return { ok: true, data: { value: result.data, lineAt } };
  const faults = result.error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null;
    if (unknown) {
      return unknown.map((key) => ({
        file: file.path,
        line: lineAt([...issue.path, key]),
        message: `unknown field “${key}”; remove it or correct its spelling`,
        severity: 'error' as const,
      }));
    }
    const name = issue.path.map(String).join('.') || 'the file';
    return [
      {
        file: file.path,
        line: lineAt(issue.path),
        message: `${name}: ${issue.message}`,
        severity: 'error' as const,
      },
    ];
  });
  return { ok: false, faults };
}

/** For what a schema has no words of its own: a value that is missing or of another kind. */
const explainType: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === undefined) return 'missing; write it';
  return `should be ${KINDS[issue.expected] ?? issue.expected}, not ${JSON.stringify(issue.input)}`;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};

function duplicateMessage(text: string, offset: number): string {
  const key = /^["']?([^"':\n]+)/.exec(text.slice(offset))?.[1] ?? 'a key';
  return `“${key.trim()}” stands here a second time; keep one`;
}

function firstLineOf(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}

function offsetAt(root: unknown, path: readonly PropertyKey[]): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
