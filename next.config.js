/** @type {import('next').NextConfig} */
const config = {
  output: process.env.NEXT_OUTPUT === 'export' ? 'export' : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler; a build need not do so again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  ...(process.env.NEXT_OUTPUT === 'export' ? {} : { headers: securityHeaders }),
};

/** What a meta element cannot say; the Content-Security-Policy with its hashes is in the pages (scripts/add-csp.ts). */
async function securityHeaders() {
  return [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
      ],
    },
  ];
}

export default config;
