import { expect, open, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

for (const lang of LANGS) {
  test(`I choose a text by what the library says of it (${lang})`, async ({ page }) => {
    await open(page, `/${lang}`);
    await expect(page.getByRole('heading', { level: 1, name: WORDS[lang].library })).toBeVisible();
    const text = page.getByRole('main').getByRole('listitem').filter({ hasText: 'soutenir' }).first();
    await expect(text).toContainText('unconditionally support');
    for (const fact of ['Meduza', 'B2', /\d+ (?:words|mots)/, /\d+ min/, /\d+ (?:terms|termes)/])
      await expect(text).toContainText(fact);
    await text.getByRole('link', { name: /soutenir sans condition/ }).click();
    await expect(page).toHaveURL(new RegExp(`${articleIn(lang)}$`));
    await expect(page.getByRole('article')).toBeVisible();
  });
}
