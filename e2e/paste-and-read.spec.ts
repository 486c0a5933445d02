import { ENGLISH, expectNoBarriers, FRENCH, OWN, paste } from './own-texts';
import { expect, open, side, test } from './story';
import { LANGS } from './words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of LANGS) {
  const words = OWN[lang];

  test(`I paste a text and its translation, by keyboard alone, and read them facing each other (${lang})`, async ({
    page,
  }) => {
    await open(page, `/${lang}`);
    await page.getByRole('link', { name: words.addText }).press('Enter');
    await page.getByLabel(words.french, { exact: true }).focus();
    await page.keyboard.insertText(FRENCH);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(ENGLISH);
    await expectNoBarriers(page, 'pasted');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words.add })).toBeVisible();
    await expectNoBarriers(page, 'before it is added');
    await page.getByRole('button', { name: words.add }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('La pluie');
    await expect(side(page, 'p1s1', 'fr')).toHaveText('Il pleut depuis ce matin.');
    await expect(side(page, 'p1s1', 'en')).toHaveText('It has been raining since this morning.');
    await expect(side(page, 'p2s1', 'fr')).toContainText('demanda-t-il');
    await expect(
      page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }),
    ).toBeVisible();
    await expectNoBarriers(page, 'the text');
    await page.reload();
    await expect(side(page, 'p1s1', 'fr')).toHaveText('Il pleut depuis ce matin.');
  });

  test(`I paste French alone, read it, and write the English of a sentence (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, '');
    await expect(side(page, 'p1s1', 'fr')).toBeVisible();
    await expect(side(page, 'p1s1', 'en')).toBeHidden();
    await expectNoBarriers(page, 'French alone');
    await page.getByRole('button', { name: words.writeEnglish }).click();
    await page.getByRole('button', { name: words.addEnglish }).first().click();
    await page.keyboard.insertText('It has been raining since this morning.');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(side(page, 'p1s1', 'en')).toHaveText('It has been raining since this morning.');
    await page.reload();
    await expect(side(page, 'p1s1', 'en')).toHaveText('It has been raining since this morning.');
  });

  test(`I add a term of my own and find it in the text (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    await page.getByRole('button', { name: words.addTerm }).click();
    await page.getByLabel(words.termFrench).fill('lire le journal');
    await page.getByLabel(words.termFrench).fill('journal');
    await page.getByLabel(words.termEnglish, { exact: true }).fill('newspaper');
    await page.getByRole('dialog').getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('article').getByRole('link', { name: 'journal' }).click();
    await expect(page.getByRole('heading', { name: 'journal' })).toBeVisible();
  });

  test(`I delete a text and bring it back (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    await open(page, `/${lang}`);
    const text = page.getByRole('listitem').filter({ hasText: 'The rain' });
    await text.locator('summary').click();
    await text.getByRole('button', { name: words.delete }).click();
    await expect(text).toBeHidden();
    await page.getByRole('button', { name: words.bringBack }).click();
    await expect(text).toBeVisible();
    await expectNoBarriers(page, 'the list of texts');
  });
}
