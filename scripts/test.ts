/** `npm test`: unit tests, then both builds, then the browser stories against them. Arguments go to Playwright. */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { isBuildFresh } from './build-stamp';
import { findChromium } from './find-chromium';
import { runStep, tryStep } from './run-step';

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const STORIES = `${RESULTS}/stories.json`;

const browser = findChromium();
if (!browser) {
  process.stderr.write('No Chromium: set CHROMIUM_PATH to one, or install it (apt-get install chromium).\n');
  process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
runStep('tsx', ['scripts/build-lexicon.ts']);
const unit = tryStep('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]);

if (!process.argv.includes('--no-build') || !isBuildFresh()) {
  runStep('tsx', ['scripts/build.ts', '--export']);
  runStep('tsx', ['scripts/build.ts']);
}
const [port, exportPort] = [await freePort(), await freePort()];
const stories = tryStep(
  'playwright',
  ['test', ...process.argv.slice(2).filter((word) => word !== '--no-build')],
  {
    CHROMIUM_PATH: browser,
    PORT: String(port),
    EXPORT_PORT: String(exportPort),
    PLAYWRIGHT_JSON_OUTPUT_NAME: STORIES,
  },
);

const counts = [countUnit(UNIT), countStories(STORIES)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = unit || stories || (passed === 0 ? 1 : 0);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function countUnit(path: string): { passed: number; failed: number } {
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(path) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countStories(path: string): { passed: number; failed: number } {
  const { stats } = readJson(path) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
