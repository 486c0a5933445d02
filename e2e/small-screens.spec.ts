import { expect, expectNoSidewaysScrolling, open, test } from './story';
import { articleIn, LANGS } from './words';

for (const lang of LANGS) {
  test(`on a screen 320 px wide I never scroll sideways (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      `/${lang}`,
      `/${lang}/glossary`,
      `/${lang}/glossary/operation-militaire-speciale`,
      `/${lang}/nowhere`,
    ]) {
      await page.goto(address);
      await expectNoSidewaysScrolling(page);
    }
    for (const view of ['both', 'fr', 'en', 'reveal']) {
      await open(page, articleIn(lang, `?view=${view}`));
      await expectNoSidewaysScrolling(page);
    }
    await open(page, articleIn(lang, '?term=operation-militaire-speciale'));
    await expectNoSidewaysScrolling(page);
    for (const control of await page.getByRole('toolbar').locator('button, label').all()) {
      const box = await control.boundingBox();
      if (box && box.width > 1) expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
  });
}
test.use({ allowedErrors: [/404/] });

test('at 200% zoom on a small desktop I never scroll sideways', async ({ page }) => {
  // 1280 × 800 at 200% is 640 × 400 CSS pixels; the largest text size on top of it.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.addInitScript(() =>
    localStorage.setItem('vis-a-vis.preferences', '{"size":"xxl","measure":"wide"}'),
  );
  for (const address of [
    '/en',
    '/en/glossary',
    '/en/glossary/rpdc',
    articleIn('en'),
    articleIn('fr', '?term=rpdc'),
  ]) {
    await open(page, address);
    await expectNoSidewaysScrolling(page);
  }
});

test('with text twice as large I never scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const address of ['/fr', '/fr/glossary', articleIn('fr')]) {
    await open(page, address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScrolling(page);
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing glides: jumps are jumps', async ({ page }) => {
    await open(page, articleIn('en'));
    await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((list) =>
            list.split(', ').some((time) => Number.parseFloat(time) > 0.01),
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
