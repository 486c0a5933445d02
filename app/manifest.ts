import type { MetadataRoute } from 'next';

export const dynamic = 'force-static';

/** Lets the app be installed on a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Vis-à-vis',
    short_name: 'Vis-à-vis',
    description: 'Read French with its English facing it. Lire le français, l’anglais en regard.',
    start_url: '/',
    display: 'standalone',
    background_color: '#fdfbf6',
    theme_color: '#fdfbf6',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
