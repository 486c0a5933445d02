import { boxOf, expect, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

for (const lang of LANGS) {
  test(`without JavaScript I read both columns, and terms lead to their pages (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    await page.getByRole('link', { name: /soutenir sans condition/ }).click();
    const [fr, en] = [await boxOf(side(page, 'p3s1', 'fr')), await boxOf(side(page, 'p3s1', 'en'))];
    expect(Math.abs(fr.y - en.y)).toBeLessThan(2);
    expect(en.x).toBeGreaterThan(fr.x + fr.width - 1);
    // No button that would do nothing.
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);

    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/operation-militaire-speciale$`));
    await expect(page.getByRole('heading', { level: 1, name: /opération militaire spéciale/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(WORDS[lang].neutral);
    await page.getByRole('link', { name: WORDS[lang].readThere }).first().click();
    await expect(page.locator('#p3s2')).toBeInViewport();
    await page.getByRole('link', { name: WORDS[lang].otherLanguage }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'fr' : 'en');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: WORDS[lang === 'en' ? 'fr' : 'en'].glossary })
      .click();
    await expect(page.getByRole('main').getByRole('link', { name: /RPDC/ })).toBeVisible();
  });
}

test('without JavaScript on a phone the list of terms stands after the text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(articleIn('en'));
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  await expect(panel.getByRole('link', { name: /RPDC/ })).toBeVisible();
  expect((await boxOf(panel)).y).toBeGreaterThan((await boxOf(side(page, 'p6s1', 'en'))).y);
});
