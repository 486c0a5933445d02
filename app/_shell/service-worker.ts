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
    plugins: [{ handlerWillRespond: async ({ request, response }) => keepFragment(request, response) }],
  },
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // Says which shards there are, so it must be of the same build as they; the kept one serves without a network.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname === '/lexicon/index.bin',
      handler: new NetworkFirst({
        cacheName: 'lexicon-index',
        networkTimeoutSeconds: 4,
        plugins: [new CacheableResponsePlugin({ statuses: [200] })],
      }),
    },
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

/**
 * A worker's script takes its address from the response, and a kept response has lost the fragment in which the bundler
 * tells the worker what to load. A response without an address of its own leaves the worker that of the request.
 */
function keepFragment(request: Request, response: Response): Response {
  if (request.destination !== 'worker') return response;
  const { status, statusText, headers } = response;
  return new Response(response.body, { status, statusText, headers });
}
