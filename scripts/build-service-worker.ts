import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { injectManifest } from '@serwist/build';
import { build } from 'esbuild';

/** Pages kept at the first visit; term pages are many and small matters, so they are kept once visited. */
const KEPT_PAGES = /^(?:en|fr)(?:\/(?!glossary\/)[^_].*)?$/;

/**
 * Bundles the service worker and writes the list of what it keeps into it (Serwist).
 * @param pages folder of the prerendered pages, `.next/server/app` or `out`.
 * @param assets folder that is served as `/_next/static`.
 * @param target the file to write, `public/sw.js` or `out/sw.js`.
 */
export async function buildServiceWorker(pages: string, assets: string, target: string): Promise<void> {
  const bundle = `${target}.bundle.js`;
  await build({
    entryPoints: ['app/_shell/service-worker.ts'],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { count, size, warnings } = await injectManifest({
    swSrc: bundle,
    swDest: target,
    globDirectory: assets,
    globPatterns: ['**/*.{js,css,woff2}'],
    modifyURLPrefix: { '': '/_next/static/' },
    // Their names hold the hash of their content.
    dontCacheBustURLsMatching: /./,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    additionalPrecacheEntries: pageEntries(pages),
  });
  rmSync(bundle);
  for (const warning of warnings) process.stderr.write(`service worker: ${warning}\n`);
  process.stdout.write(
    `service worker: ${count} files, ${Math.round(size / 1024)} KB kept for offline reading\n`,
  );
}

function pageEntries(folder: string): { url: string; revision: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: join(folder, name),
      url: relative(folder, join(folder, name))
        .split(sep)
        .join('/')
        .replace(/\.html$/, ''),
    }))
    .filter(({ url }) => KEPT_PAGES.test(url))
    .map(({ path, url }) => ({
      url: `/${url}`,
      revision: createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
    }));
}
