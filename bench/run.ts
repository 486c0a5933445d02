/** `npm run bench -- [SECTION…] [--data DIR]`: measures what design.md §8 sets bars for. */
import { existsSync } from 'node:fs';

export interface BenchOptions {
  /** Folder of the benchmark data; a section looks for its own folder in it, or takes it as it is. */
  readonly data: string;
}

type Section = (options: BenchOptions) => Promise<void>;

const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = {
  lookup: async () => (await import('./lookup')).benchLookup,
  segmentation: async () => (await import('./segmentation')).benchSegmentation,
  alignment: async () => (await import('./alignment')).benchAlignment,
  'own-texts': async () => (await import('./own-texts')).benchOwnTexts,
  study: async () => (await import('./study')).benchStudy,
};

const DEFAULT_DATA = '../shared/data';

async function main(args: readonly string[]): Promise<number> {
  const names: string[] = [];
  let data = DEFAULT_DATA;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--data') {
      data = args[index + 1] ?? '';
      index += 1;
    } else names.push(arg);
  }
  const unknown = names.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0 || !existsSync(data)) {
    const problem = unknown.length > 0 ? `no section “${unknown[0]}”` : `no folder “${data}”`;
    process.stderr.write(
      `bench: ${problem}\nusage: npm run bench -- [${Object.keys(SECTIONS).join('|')}]… [--data DIR]\n`,
    );
    return 2;
  }
  for (const name of names.length > 0 ? names : Object.keys(SECTIONS)) {
    const section = await SECTIONS[name]?.();
    process.stdout.write(`\n## ${name}\n`);
    await section?.({ data });
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
