import { expect, open, test } from './story';
import { STUDY, saveWord } from './study-words';

test('of two tabs that review at once, one counts', async ({ page, context }) => {
  await saveWord(page);
  const other = await context.newPage();
  await open(page, '/en/review');
  await open(other, '/en/review');
  for (const tab of [page, other]) await tab.getByRole('button', { name: STUDY.en.show }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await expect(page.getByRole('heading', { name: STUDY.en.done })).toBeVisible();
  await other.getByRole('button', { name: /^Easy/ }).click();
  await expect(other.getByText('answered in another tab')).toBeVisible();
  await open(page, '/en/progress');
  await expect(page.locator('dd').nth(1)).toHaveText('1');
});
