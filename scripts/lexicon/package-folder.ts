import { createRequire } from 'node:module';
import { sep } from 'node:path';

const require = createRequire(import.meta.url);

/** Where a package is installed, also one that does not export its package.json. */
export function packageFolder(name: string): string {
  const marker = ['node_modules', ...name.split('/')].join(sep);
  const file = require.resolve(name);
  return file.slice(0, file.lastIndexOf(marker) + marker.length);
}
