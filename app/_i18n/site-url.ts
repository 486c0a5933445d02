/** Where the app is published: canonical addresses, the sitemap and link previews are made from it at build time. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:3000';
