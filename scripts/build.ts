/**
 * `npm run build` (a server build in .next/) and `npm run export` (a folder of static files, out/).
 * Both end with what only a finished build can have: policies in the pages and the service worker.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { buildServiceWorker } from './build-service-worker';
import { BUILD_STAMP } from './build-stamp';
import { finishExport } from './finish-export';
import { runStep } from './run-step';

const mode = process.argv.includes('--export') ? 'export' : 'server';

rmSync(BUILD_STAMP, { force: true });
runStep('tsx', ['scripts/build-lexicon.ts']);
if (mode === 'export') {
  rmSync('out', { recursive: true, force: true });
  runStep('next', ['build'], { NEXT_OUTPUT: 'export' });
  finishExport('out');
  runStep('tsx', ['scripts/add-csp.ts', 'out']);
  await buildServiceWorker('out', 'out/_next/static', 'out/sw.js');
} else {
  runStep('next', ['build']);
  runStep('tsx', ['scripts/add-csp.ts', '.next/server/app']);
  await buildServiceWorker('.next/server/app', '.next/static', 'public/sw.js');
  writeFileSync(BUILD_STAMP, `${new Date().toISOString()}\n`);
}
