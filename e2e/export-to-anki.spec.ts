import { expect, open, test } from './story';
import { download, STUDY, saveWord } from './study-words';

test('saved words go to Anki as a package and as a table', async ({ page }) => {
  await saveWord(page);
  await open(page, '/en/vocabulary');
  const archive = await download(page, STUDY.en.package);
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText('The package is saved')).toBeVisible();
  const table = (await download(page, STUDY.en.table)).toString();
  expect(table).toContain('#notetype:Vis-à-vis');
  expect(table).toContain('<b>exclusivement</b>');

  await page
    .getByTestId('words-file')
    .setInputFiles({ name: 'words.apkg', mimeType: 'application/octet-stream', buffer: archive });
  await expect(page.getByRole('button', { name: 'Add 1 word' })).toBeVisible();
});

test('words come in from a table whose columns are guessed', async ({ page }) => {
  await open(page, '/en/vocabulary');
  const buffer = Buffer.from('mot,sens\nle chat,the cat\nl’eau,water\n');
  await page.getByTestId('words-file').setInputFiles({ name: 'words.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Add 2 words' }).click();
  await expect(page.getByRole('heading', { name: '2 words' })).toBeVisible();
});
