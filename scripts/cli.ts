/** `npm run -s cli -- <command> …`: the command line, on the same core as the app. */
export {};

const COMMANDS: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  segment: () => import('./commands/segment'),
  lookup: () => import('./commands/lookup'),
  align: () => import('./commands/align'),
};

const USAGE = `usage: npm run -s cli -- <command> …
  segment --lang fr|en [--jsonl]           text on stdin → one sentence a line
  lookup WORD… | lookup --jsonl            readings of French words
  align FR EN [--sentences] [--format …]   two text files → segments
`;

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : COMMANDS[name];
if (load === undefined) {
  process.stderr.write(name === undefined ? USAGE : `cli: no command “${name}”\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).run(args);
}
