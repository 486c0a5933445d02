/**
 * After a build: gives every prerendered page its Content-Security-Policy, with the hashes of its own inline scripts.
 * In a meta element, so that the server build and any file server behave alike (docs/decisions/003-csp-in-the-pages.md).
 * Usage: add-csp.ts FOLDER…
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const OWN_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The policy of one page. Data blocks (JSON-LD) run nothing and need no hash. */
function policyOf(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (/type="application\/(?:ld\+)?json"/.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

let count = 0;
for (const folder of process.argv.slice(2)) {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist; build first`);
  for (const path of pagesIn(folder)) {
    const html = readFileSync(path, 'utf8').replace(OWN_POLICY, '');
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
    // After the charset, which must stand within the first 1024 bytes; before anything that runs.
    const changed = html.replace(/<head>(<meta charSet="utf-8"\/?>)?/i, (head) => head + meta);
    if (changed === html) throw new Error(`${path} has no <head> to put a policy in`);
    writeFileSync(path, changed);
    count++;
  }
}
process.stdout.write(`content security policy: ${count} pages\n`);
