'use client';

import { useEffect } from 'react';

/** Keeps the app readable offline. Only in production: a worker would serve yesterday's code to a developer. */
export function RegisterServiceWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    // A browser that refuses (private window, no secure origin) reads on with the network.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  }, []);
  return null;
}
