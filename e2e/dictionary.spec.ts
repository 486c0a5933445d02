import AxeBuilder from '@axe-core/playwright';
import { expect, expectNoSidewaysScrolling, open, test } from './story';
import { LANGS } from './words';

const PAGE = {
  en: {
    title: 'Dictionary',
    search: 'French or English word',
    french: 'French',
    english: 'From English',
    near: 'Similar words that are in it',
    none: /Nothing found for “gouvernmant”/,
  },
  fr: {
    title: 'Dictionnaire',
    search: 'Mot français ou anglais',
    french: 'Français',
    english: 'À partir de l’anglais',
    near: 'Mots proches qui y figurent',
    none: /Rien pour «\u202fgouvernmant\u202f»/,
  },
} as const;

for (const lang of LANGS) {
  const words = PAGE[lang];

  test(`I find a word by any of its forms, by an English one, and send the address on (${lang})`, async ({
    page,
  }) => {
    await open(page, `/${lang}`);
    await page.getByRole('navigation').getByRole('link', { name: words.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    const box = page.getByRole('searchbox', { name: words.search });
    await box.fill('poursuivent');
    const french = page.getByRole('region', { name: words.french, exact: true });
    await expect(french.getByRole('listitem').first()).toContainText('poursuivre');
    await box.fill('etat');
    await expect(french.getByRole('listitem').first()).toContainText('état');
    await expect(page).toHaveURL(/\/dictionary\?q=etat$/);
    await page.reload();
    await expect(french.getByRole('listitem').first()).toContainText('état');
    await box.fill('to pursue');
    await expect(page.getByRole('region', { name: words.english })).toContainText('poursuivre');
  });

  test(`by keys alone I open an entry and come back to the box (${lang})`, async ({ page }) => {
    await open(page, `/${lang}/dictionary?q=cheval`);
    const box = page.getByRole('searchbox', { name: words.search });
    const first = page.getByRole('region', { name: words.french, exact: true }).getByRole('listitem').first();
    await expect(first).toContainText('le cheval');
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(first).toContainText('/ʃəval/');
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test(`what is not there is said plainly, with similar words (${lang})`, async ({ page }) => {
    await open(page, `/${lang}/dictionary?q=gouvernmant`);
    await expect(page.getByText(words.none)).toBeVisible();
    await expect(page.getByRole('heading', { name: words.near })).toBeVisible();
    await page.getByRole('button', { name: 'gouvernement', exact: true }).click();
    await expect(page).toHaveURL(/q=gouvernement$/);
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('gouvernement');
  });
}

test('the dictionary fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/fr/dictionary?q=poursuivre');
  await page.getByText('poursuivre', { exact: true }).first().click();
  await page.getByText('Conjugaison').first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the dictionary says that it needs it', async ({ page }) => {
    await page.goto('/en/dictionary');
    await expect(
      page.getByText(/The dictionary searches in your browser and needs JavaScript/),
    ).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});
