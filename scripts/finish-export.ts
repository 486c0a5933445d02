import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds to the static export what a server would have done: `/` leads to the visitor's language, and the headers are
 * written down for hosts that read a `_headers` file (Netlify, Cloudflare Pages).
 */
export function finishExport(folder: string): void {
  writeFileSync(join(folder, 'index.html'), INDEX);
  writeFileSync(join(folder, '_headers'), HEADERS);
}

const INDEX = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vis-à-vis</title><link rel="canonical" href="/en"><script>location.replace((/^fr/i.test((navigator.languages||[navigator.language]).find(function(l){return /^(fr|en)/i.test(l)})||"en")?"/fr":"/en")+location.search+location.hash)</script></head><body><main><h1>Vis-à-vis</h1><p lang="en"><a href="/en">English</a></p><p lang="fr"><a href="/fr">Français</a></p></main></body></html>
`;

const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  X-Frame-Options: DENY
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
`;
