import { readFile } from 'node:fs/promises';
import { ENGLISH, FRENCH, OWN, openFiles, paste } from './own-texts';
import { expect, open, test } from './story';
import { LANGS } from './words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of LANGS) {
  test(`I take a text away as TMX, bring it back, and it is the same (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    const before = await segments(page);
    await open(page, `/${lang}`);
    const text = page.getByRole('listitem').filter({ hasText: 'The rain' });
    await text.locator('summary').click();
    const download = page.waitForEvent('download');
    await text.getByRole('button', { name: /^TMX/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('La pluie.tmx');
    const content = await readFile(await file.path(), 'utf8');
    await text.locator('summary').click();
    await text.getByRole('button', { name: OWN[lang].delete }).click();
    await open(page, `/${lang}/texts/import`);
    await openFiles(page, { name: 'La pluie.tmx', content });
    await page.getByRole('button', { name: OWN[lang].add }).click();
    await expect(page.getByRole('article')).toBeVisible();
    expect(await segments(page)).toEqual(before);
  });
}

test('I take a text away as EPUB, web page and table', async ({ page }) => {
  await paste(page, 'en', FRENCH, ENGLISH);
  await open(page, '/en');
  const text = page.getByRole('listitem').filter({ hasText: 'The rain' });
  for (const [name, ending, contains] of [
    [/^EPUB, side/, 'epub', 'mimetypeapplication/epub+zip'],
    [/^EPUB, line/, 'epub', 'mimetypeapplication/epub+zip'],
    [/^Web page/, 'html', 'Il pleut depuis ce matin.'],
    [/^Table/, 'tsv', 'Il pleut depuis ce matin.\tIt has been raining since this morning.'],
  ] as const) {
    await text.locator('summary').click();
    const download = page.waitForEvent('download');
    await text.getByRole('button', { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`La pluie.${ending}`);
    expect((await readFile(await file.path())).toString('utf8')).toContain(contains);
  }
});

/** All segments on the page, both sides, with their ids. */
function segments(page: import('@playwright/test').Page): Promise<string[][]> {
  return page
    .locator('[data-segment]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.id,
        ...Array.from(row.querySelectorAll('[data-side]'), (side) => side.textContent ?? ''),
      ]),
    );
}
