import { expect, open, test } from './story';
import { download, STUDY, saveWord } from './study-words';

const VOCABULARY = '/en/vocabulary';

test('read, save, review, look at progress, back up, wipe, restore', async ({ page }) => {
  await saveWord(page);
  await open(page, '/en/review');
  await page.getByRole('button', { name: STUDY.en.show }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await expect(page.getByRole('heading', { name: STUDY.en.done })).toBeVisible();
  await open(page, '/en/progress');
  await expect(page.locator('dd').nth(1)).toHaveText('1');

  await open(page, VOCABULARY);
  const backup = await download(page, STUDY.en.backup);
  await page.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('vis-a-vis');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
  await open(page, VOCABULARY);
  await expect(page.getByRole('heading', { name: '0 words' })).toBeVisible();

  const file = { name: 'backup.json', mimeType: 'application/json', buffer: backup };
  await page.getByTestId('backup-file').setInputFiles(file);
  await page.getByRole('button', { name: STUDY.en.replace }).click();
  await expect(page.getByRole('heading', { name: '1 word' })).toBeVisible();
  await page.getByTestId('backup-file').setInputFiles(file);
  await page.getByRole('button', { name: STUDY.en.merge }).click();
  await expect(page.getByText('Merged')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 word' })).toBeVisible();
  await open(page, '/en/progress');
  await expect(page.locator('dd').nth(1)).toHaveText('1');
});

test('a damaged backup is refused whole', async ({ page }) => {
  await saveWord(page);
  await open(page, VOCABULARY);
  const backup = (await download(page, STUDY.en.backup)).toString();
  const refuse = async (text: string, words: RegExp) => {
    const buffer = Buffer.from(text);
    await page
      .getByTestId('backup-file')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 word' })).toBeVisible();
  };
  await refuse(backup.slice(0, -20), /damaged or no backup/);
  await refuse(backup.replace('exclusivement', 'exclusivemant'), /not what was written/);
  await refuse(backup.replace('"version":1', '"version":99'), /newer Vis-à-vis/);
});
