import { expect, lit, open, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({ viewport: { width: 1280, height: 800 } });

for (const lang of LANGS) {
  const words = WORDS[lang];
  test(`from a plain file server I read, look a term up and change the language (${lang})`, async ({
    page,
  }) => {
    await open(page, `/${lang}`);
    await page.getByRole('link', { name: /soutenir sans condition/ }).click();
    await expect(side(page, 'p3s1', 'en')).toHaveText('Lavrov was in the DPRK for a three-day visit.');
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    const panel = page.getByRole('complementary', { name: words.panel });
    await expect(panel).toContainText(words.neutral);
    expect(await lit(page, 'term')).toContain('special military operation');
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'fr' : 'en');
    await expect(page).toHaveURL(/term=operation-militaire-speciale/);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: WORDS[lang === 'en' ? 'fr' : 'en'].glossary })
      .click();
    await expect(page).toHaveURL(/\/glossary$/);
    await page.getByRole('main').getByRole('link', { name: /RPDC/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /RPDC/ })).toBeVisible();
  });

  test(`from a plain file server a deep link opens its place and term (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang, '?view=reveal&term=rpdc#p6s1'));
    await expect(page.locator('#p6s1')).toBeInViewport();
    await expect(
      page.getByRole('complementary', { name: words.panel }).getByRole('heading', { name: /RPDC/ }),
    ).toBeVisible();
    await expect(side(page, 'p6s1', 'en')).toBeHidden();
  });
}

test.describe('a visitor of the first page', () => {
  for (const [locale, lang] of [
    ['fr-FR', 'fr'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });
      test(`is led to ${lang}`, async ({ page }) => {
        await page.goto('/');
        await expect(page).toHaveURL(new RegExp(`/${lang}$`));
      });
    });
  }
});

test('pages, metadata and policy are the same as from the server', async ({ request }) => {
  for (const address of ['/en', '/fr/glossary', '/en/glossary/rpdc', articleIn('fr')]) {
    const html = await (await request.get(address)).text();
    expect(html, address).toContain('<meta http-equiv="Content-Security-Policy"');
    expect(html, address).toContain('rel="canonical"');
  }
  for (const file of [
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/sw.js',
    '/_headers',
    '/404.html',
    '/open-graph.png',
  ]) {
    expect((await request.get(file)).status(), file).toBe(200);
  }
  expect(await (await request.get('/404.html')).text()).toContain(WORDS.fr.notFound);
});
