import { defineConfig } from '@playwright/test';

const port = process.env.PORT ?? '3000';
const exportPort = process.env.EXPORT_PORT ?? '3001';

/** Stories against the production builds; `npm test` builds them, finds the browser and free ports. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/stories',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: { mode: 'retain-on-failure', screenshots: false },
    // It would fetch every page in every story; those about it allow it.
    serviceWorkers: 'block',
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'server', testIgnore: /static-export/ },
    { name: 'export', testMatch: /static-export/, use: { baseURL: `http://127.0.0.1:${exportPort}` } },
  ],
  webServer: [
    {
      command: `next start -H 127.0.0.1 -p ${port}`,
      url: `http://127.0.0.1:${port}/en`,
      reuseExistingServer: false,
    },
    {
      command: `sirv out --host 127.0.0.1 --port ${exportPort} --quiet`,
      // It would prefer the server build's port from the environment to its own argument.
      env: { PORT: exportPort },
      url: `http://127.0.0.1:${exportPort}/en`,
      reuseExistingServer: false,
    },
  ],
});
