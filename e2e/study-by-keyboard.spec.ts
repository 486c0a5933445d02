import { expect, open, test } from './story';
import { lookUp } from './study-words';
import { articleIn } from './words';

test('a word is saved, marked and reviewed by keys alone', async ({ page }) => {
  await open(page, articleIn('en'));
  await lookUp(page, 'p2s1', 'exclusivement');
  const card = page.locator('[data-word-card]');
  await expect(card.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await page.keyboard.press('a');
  await expect(card.getByText('In your words')).toBeVisible();
  await open(page, '/en/review');
  await expect(page.locator('mark')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Good/ })).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.locator('mark')).toBeVisible();
});
