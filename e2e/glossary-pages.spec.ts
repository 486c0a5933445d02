import { expect, open, test } from './story';
import { LANGS, WORDS } from './words';

for (const lang of LANGS) {
  const words = WORDS[lang];

  test(`I search all terms and read about one on its own page (${lang})`, async ({ page }) => {
    await open(page, `/${lang}`);
    await page.getByRole('navigation').getByRole('link', { name: words.glossary }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.glossary })).toBeVisible();
    const main = page.getByRole('main');
    const all = await main.getByRole('listitem').count();
    await expect(main.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();

    await main.getByRole('searchbox', { name: words.search }).fill('operation mil');
    await expect(main.getByRole('listitem')).toHaveCount(1);
    await expect(page).toHaveURL(/q=operation/);
    await page.reload();
    await expect(main.getByRole('listitem')).toHaveCount(1);
    await main.getByRole('searchbox', { name: words.search }).fill('');
    await expect(main.getByRole('listitem')).toHaveCount(all);

    await main.getByRole('link', { name: /opération militaire spéciale/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/operation-militaire-speciale$`));
    await expect(page.getByRole('heading', { level: 1, name: /opération militaire spéciale/ })).toBeVisible();
    await expect(main).toContainText(words.neutral);
    await expect(main.locator('mark').first()).toHaveText('opération militaire spéciale');
    await expect(main).toContainText('Pyongyang’s steadfast and principled support');
  });

  test(`from a term’s page I go to the place where it stands (${lang})`, async ({ page }) => {
    await open(page, `/${lang}/glossary/operation-militaire-speciale`);
    await page.getByRole('link', { name: words.readThere }).first().click();
    await expect(page).toHaveURL(/term=operation-militaire-speciale#p3s2$/);
    await expect(page.locator('#p3s2')).toBeInViewport();
    await expect(
      page
        .getByRole('complementary', { name: words.panel })
        .getByRole('heading', { name: /opération militaire spéciale/ }),
    ).toBeVisible();
  });
}

test('from a term I reach the terms beside it', async ({ page }) => {
  await open(page, '/en/glossary/rpdc');
  await page.getByRole('main').getByRole('link', { name: 'Corée du Nord', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Corée du Nord/ })).toBeVisible();
});
