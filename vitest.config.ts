import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{core,app,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Properties try hundreds of inputs; a loaded machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
