import { expect, open, test } from './story';
import { articleIn, LANGS } from './words';

/** Kept as artefacts, to be looked at: nothing is compared. */
const FOLDER = 'test-results/screenshots';

for (const width of [360, 768, 1440]) {
  test(`pictures of every page, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 500 ? 780 : 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const lang of LANGS) {
      for (const theme of ['light', 'sepia', 'dark']) {
        await page.goto(`/${lang}`);
        await page.evaluate(
          (value) => localStorage.setItem('vis-a-vis.preferences', JSON.stringify({ theme: value })),
          theme,
        );
        const shoot = async (name: string) => {
          await page.evaluate(() => document.fonts.ready);
          const picture = await page.screenshot({ path: `${FOLDER}/${name}-${width}-${lang}-${theme}.png` });
          expect(picture.byteLength).toBeGreaterThan(5_000);
        };
        await open(page, articleIn(lang));
        await shoot('text');
        await open(page, articleIn(lang, '?term=operation-militaire-speciale'));
        await shoot('term');
        if (theme !== 'light') continue;
        await open(page, `/${lang}`);
        await shoot('library');
        await open(page, `/${lang}/glossary`);
        await shoot('glossary');
        await open(page, `/${lang}/glossary/operation-militaire-speciale`);
        await shoot('term-page');
      }
    }
  });
}
