import { expect, open, test } from './story';
import { articleIn } from './words';

const KILOBYTE = 1024;

test('the reading page needs no more than 180 KB of compressed JavaScript', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Map<string, { url: string; bytes: number; encoding: string }>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type !== 'Script') return;
    scripts.set(requestId, {
      url: new URL(response.url).pathname,
      bytes: 0,
      encoding: response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? 'none',
    });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  await open(page, articleIn('en'));
  await page.waitForLoadState('networkidle');

  const all = [...scripts.values()];
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0) / KILOBYTE;
  for (const { url, bytes, encoding } of all.toSorted((a, b) => b.bytes - a.bytes))
    console.log(`${(bytes / KILOBYTE).toFixed(1).padStart(7)} KB ${encoding} ${url}`);
  console.log(`${total.toFixed(1).padStart(7)} KB of JavaScript on the reading page`);
  expect(all.length).toBeGreaterThan(2);
  // Servers leave alone what compression would not make smaller.
  for (const { url, bytes, encoding } of all)
    if (bytes > 2 * KILOBYTE) expect(encoding, url).toMatch(/gzip|br/);
  expect(total).toBeLessThanOrEqual(180);
});
