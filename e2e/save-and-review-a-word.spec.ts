import { expect, lit, open, ready, test } from './story';
import { lookUp, STUDY, saveWord } from './study-words';
import { LANGS } from './words';

for (const lang of LANGS) {
  const words = STUDY[lang];

  test(`[${lang}] a word saved while reading is underlined, asked, and asked again days later`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-03-02T10:00:00') });
    await saveWord(page, lang);
    await expect.poll(() => lit(page, 'word-learning')).toEqual(['exclusivement']);

    await open(page, `/${lang}/review`);
    await expect(page.locator('mark')).toHaveText('exclusivement');
    await page.getByRole('button', { name: words.show }).click();
    await expect(page.getByText('exclusively, solely')).toBeVisible();
    await page.getByRole('button', { name: words.good }).click();
    // The step of ten minutes is asked ahead of its time, since nothing else waits.
    await page.getByRole('button', { name: words.show }).click();
    await page.getByRole('button', { name: words.good }).click();
    await expect(page.getByRole('heading', { name: words.done })).toBeVisible();

    await page.clock.setFixedTime(new Date('2026-03-20T10:00:00'));
    await open(page, `/${lang}/review`);
    await expect(page.locator('mark')).toHaveText('exclusivement');
  });
}

test('saving can be undone, and an answer too', async ({ page }) => {
  await saveWord(page);
  const card = page.locator('[data-word-card]');
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(card.getByText('In your words')).toBeVisible();

  await open(page, '/en/review');
  await page.getByRole('button', { name: STUDY.en.show }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await expect(page.getByRole('heading', { name: STUDY.en.done })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('mark')).toHaveText('exclusivement');
});

test('the answer leads back to the place in the text', async ({ page }) => {
  await saveWord(page);
  await open(page, '/en/review');
  await page.getByRole('button', { name: STUDY.en.show }).click();
  await page.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(/#p2s1$/);
  await expect(page.locator('#p2s1')).toHaveAttribute('data-current');
});

test('a word known already is marked so, for all its forms', async ({ page }) => {
  await saveWord(page);
  await lookUp(page, 'p2s1', 'fondamentalement');
  const known = page.locator('[data-word-card]').getByRole('button', { name: 'Known' });
  await known.click();
  await expect(known).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await ready(page);
  await lookUp(page, 'p2s1', 'fondamentalement');
  await expect(known).toHaveAttribute('aria-pressed', 'true');
});
