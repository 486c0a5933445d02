/// <reference lib="webworker" />
import {
  CacheableResponsePlugin,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  type PrecacheEntry,
  Serwist,
  type SerwistGlobalConfig,
  StaleWhileRevalidate,
} from 'serwist';

// Bundled by scripts/build-service-worker.ts after the build, which writes the list of files in.

declare global {
  interface WorkerGlobalScope extends SerwistGlobalConfig {
    __SW_MANIFEST: (PrecacheEntry | string)[] | undefined;
  }
}

declare const self: ServiceWorkerGlobalScope;

const MONTH = 30 * 24 * 3600;

/** Reading works without a network: pages and their files are kept at the first visit, dictionary shards as they are used. */
const worker = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
    ignoreURLParametersMatching: [/^(?:view|swap|term|q|id|chapter|utm_.*)$/],
    cleanupOutdatedCaches: true,
  },
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // Named by their content: what was fetched once stays right.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/lexicon/'),
      handler: new CacheFirst({
        cacheName: 'lexicon',
        plugins: [
          new CacheableResponsePlugin({ statuses: [200] }),
          new ExpirationPlugin({ maxEntries: 1000 }),
        ],
      }),
    },
    {
      // What own texts are aligned and explained with: used at once, renewed for the next time.
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && /\/(?:translations\.txt|glossary\.json)$/.test(url.pathname),
      handler: new StaleWhileRevalidate({
        cacheName: 'own-texts',
        plugins: [new CacheableResponsePlugin({ statuses: [200] })],
      }),
    },
    {
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
      handler: new NetworkFirst({
        cacheName: 'pages',
        networkTimeoutSeconds: 4,
        matchOptions: { ignoreSearch: true, ignoreVary: true },
        plugins: [
          new CacheableResponsePlugin({ statuses: [200] }),
          new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: MONTH }),
        ],
      }),
    },
  ],
});

worker.addEventListeners();
