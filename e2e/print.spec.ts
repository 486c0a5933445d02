import { boxOf, expect, open, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

for (const lang of LANGS) {
  test(`I print two columns, numbered terms and the glossary after them (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    const appendix = page
      .locator('section', { has: page.locator('h2', { hasText: new RegExp(`^${WORDS[lang].glossary}$`) }) })
      .last();
    await expect(appendix).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(appendix).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('complementary')).toBeHidden();
    await expect(page.getByRole('toolbar')).toBeHidden();
    const [fr, en] = [await boxOf(side(page, 'p3s2', 'fr')), await boxOf(side(page, 'p3s2', 'en'))];
    expect(en.x).toBeGreaterThan(fr.x + fr.width - 1);

    const link = page.locator('#p3s2').getByRole('link', { name: 'opération militaire spéciale' });
    const number = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    const position = Number(number.replaceAll('"', ''));
    const entry = appendix.locator('li').nth(position - 1);
    await expect(entry).toContainText('opération militaire spéciale');
    await expect(entry).toContainText('special military operation');
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
  });
}

test('a dark page prints black on white', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('vis-a-vis.preferences', '{"theme":"dark"}'));
  await open(page, articleIn('en'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
