import { expect, open, side, test } from './story';
import { articleIn } from './words';

const PAGES = [
  '/en',
  '/fr',
  '/en/glossary',
  '/fr/glossary/rpdc',
  articleIn('en'),
  articleIn('fr'),
  '/en/nowhere',
];

test('every page comes with its policy and the usual headers', async ({ request }) => {
  for (const address of PAGES) {
    const response = await request.get(address);
    const headers = response.headers();
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], address).toContain('camera=()');
    expect(headers, address).not.toHaveProperty('x-powered-by');
    const html = await response.text();
    const policies = html.match(/<meta http-equiv="Content-Security-Policy" content="[^"]*">/g) ?? [];
    expect(policies, address).toHaveLength(1);
    const scripts = /script-src ([^;]*)/.exec(policies[0] ?? '')?.[1] ?? '';
    expect(scripts, address).toContain("'sha256-");
    expect(scripts, address).not.toMatch(/unsafe|https?:|\*/);
    expect(policies[0], address).toContain("default-src 'none'");
    expect(html.indexOf('http-equiv="Content-Security-Policy"'), address).toBeLessThan(
      html.indexOf('<script'),
    );
  }
});

test.describe('every part of the app', () => {
  test.use({ serviceWorkers: 'allow' });

  test('I use it and the browser reports no violation', async ({ page }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await open(page, '/en');
    await page.getByRole('link', { name: /soutenir sans condition/ }).click();
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    for (const key of ['n', 'p', '2', '3', '4', '1', 's', 'j', 'r', 'l']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/fr\//);
    await page.getByRole('button', { name: 'Réglages de lecture' }).click();
    await page.getByRole('radio', { name: 'Sombre' }).press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('link', { name: 'Glossaire' }).click();
    await expect(page).toHaveURL(/\/glossary$/);
    await page.getByRole('main').getByRole('link', { name: /RPDC/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /RPDC/ })).toBeVisible();
    // The service worker is registered under the same policy.
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  });
});

test.describe('an attacker', () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test('who gets a script, a handler or a foreign image into the page has nothing run', async ({ page }) => {
    await open(page, articleIn('en'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.stolen = "inline"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.stolen = "handler"');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
      const link = document.createElement('a');
      link.href = 'javascript:window.stolen="link"';
      link.textContent = 'javascript';
      document.body.append(link);
      link.click();
    });
    const blocked = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(blocked).toBe('refused');
    expect(await page.evaluate(() => (window as unknown as { stolen?: string }).stolen)).toBeUndefined();
  });

  test('who writes markup into an address sees it as text', async ({ page }) => {
    await open(page, '/en/glossary?q=%3Cimg%20src%3Dx%20onerror%3D%22window.stolen%3D1%22%3E');
    await expect(page.getByRole('main')).toContainText('<img src=x');
    await open(page, articleIn('en', '?term=%22%3E%3Cscript%3E&view=%3Cb%3E#%3Cimg%3E'));
    await expect(side(page, 'p1s1', 'fr')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { stolen?: number }).stolen)).toBeUndefined();
  });
});
