import { spawnSync } from 'node:child_process';

/**
 * Runs one command of a longer job, its output shown as it comes.
 * @returns nothing; ends this process with the command's exit code where that is not 0.
 */
export function runStep(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): void {
  const code = tryStep(command, args, environment);
  if (code === 0) return;
  process.stderr.write(`“${command} ${args.join(' ')}” ended with code ${code}\n`);
  process.exit(code);
}

/** As `runStep`, but hands the exit code back; 1 where the command could not be started. */
export function tryStep(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): number {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    shell: process.platform === 'win32',
  });
  return result.status ?? 1;
}
