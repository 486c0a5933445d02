export const FORMATS = ['table', 'json', 'tmx', 'html', 'pairs'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `usage: npm run -s cli -- align FR EN [--sentences] [--format ${FORMATS.join('|')}]
  FR, EN        text files, French and English, UTF-8
  --sentences   the files hold one sentence a line; otherwise they are segmented first
`;

export type AlignArguments =
  | {
      readonly ok: true;
      readonly french: string;
      readonly english: string;
      readonly isSentences: boolean;
      readonly format: Format;
    }
  | { readonly ok: false; readonly reason: string };

/** Reads the arguments of `align`; options may stand anywhere, `--format=json` or `--format json`. */
export function parseAlignArguments(args: readonly string[]): AlignArguments {
  const files: string[] = [];
  let isSentences = false;
  let format: string | undefined = 'table';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--sentences') isSentences = true;
    else if (arg === '--format') format = args[++at];
    else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg.startsWith('--')) return { ok: false, reason: `there is no option “${arg}”` };
    else files.push(arg);
  }
  const known = FORMATS.find((name) => name === format);
  if (known === undefined)
    return { ok: false, reason: `--format is “${format ?? ''}”, not ${FORMATS.join(', ')}` };
  const [french, english, ...more] = files;
  if (french === undefined || english === undefined || more.length > 0) {
    return { ok: false, reason: `two files are needed, a French and an English one; got ${files.length}` };
  }
  return { ok: true, french, english, isSentences, format: known };
}
