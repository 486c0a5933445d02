import { choose, expect, open, ready, side, test } from './story';
import { articleIn } from './words';

const KEY = 'vis-a-vis.preferences';

test('I set theme, size, spacing, line length and typeface, and they are there next time', async ({
  page,
}) => {
  await open(page, articleIn('en'));
  const sentence = side(page, 'p1s1', 'fr');
  const look = () =>
    sentence.evaluate((element) => {
      const style = getComputedStyle(element);
      return {
        face: style.fontFamily,
        size: style.fontSize,
        leading: style.lineHeight,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
  const before = await look();
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reading settings' });
  for (const name of ['Dark', 'Garamond', 'Loose', 'Long']) await choose(page, name);
  await dialog.getByRole('slider', { name: 'Text size' }).press('End');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  const after = await look();
  for (const aspect of ['face', 'size', 'leading', 'paper'] as const)
    expect(after[aspect]).not.toBe(before[aspect]);

  await page.reload();
  expect(await look()).toEqual(after);
  await page.goto('/fr/glossary');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await open(page, articleIn('en'));
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await dialog.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect.poll(look).toEqual(before);
});

test('my settings are there before anything is painted, and nothing moves afterwards', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(
      key,
      JSON.stringify({ theme: 'sepia', size: 'xl', face: 'garamond', view: 'reveal', panel: 'closed' }),
    );
    const seen = { paintedAs: '', shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // What <html> says when the body begins to be read is what the first paint shows.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      const { theme, size, face, view, panel } = document.documentElement.dataset;
      seen.paintedAs = [theme, size, face, view, panel].join(' ');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, KEY);
  // Who has settings has been here before: the chosen face is in the cache.
  await open(page, articleIn('en'));
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('radio', { name: 'Reveal', exact: true })).toBeChecked();
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { paintedAs: string; shift: number } }).seen,
  );
  expect(seen.paintedAs).toBe('sepia xl garamond reveal closed');
  expect(seen.shift).toBeLessThan(0.02);
});

test('what I choose in one window shows in the other', async ({ page, context }) => {
  await open(page, articleIn('en'));
  const other = await context.newPage();
  await open(other, '/en');
  await other.getByRole('button', { name: 'Reading settings' }).click();
  await choose(other, 'Sepia');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('a visitor whose storage holds nonsense reads with the defaults', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"theme":7,"view":'), KEY);
  await open(page, articleIn('en'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await expect(side(page, 'p1s1', 'en')).toBeVisible();
});

test.describe('a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('shows me a dark page unless I ask for another', async ({ page }) => {
    await open(page, '/en');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(24, 22, 19)');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await choose(page, 'Light');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(253, 251, 246)');
  });
});
