import { boxOf, choose, expect, open, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({ viewport: { width: 1280, height: 800 } });

for (const lang of LANGS) {
  const words = WORDS[lang];
  const other = lang === 'en' ? 'fr' : 'en';

  test(`I read the interface in the other language than ${lang} and keep page, place, view and term`, async ({
    page,
  }) => {
    await open(page, articleIn(lang, '?swap=on&term=rpdc'));
    await expect(page.getByRole('complementary', { name: words.panel })).toContainText('RPDC');
    await page.getByRole('link', { name: words.otherLanguage }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/texts/.*swap=on.*term=rpdc`));
    await expect(page.getByRole('complementary', { name: WORDS[other].panel })).toContainText('RPDC');
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.getByRole('button', { name: WORDS[other].swap })).toHaveAttribute(
      'aria-pressed',
      'true',
    );

    const marker = side(page, 'p5s2', 'fr');
    await marker.scrollIntoViewIfNeeded();
    const before = await boxOf(marker);
    await page.keyboard.press('l');
    await expect(page).toHaveURL(new RegExp(`/${lang}/texts/.*term=rpdc`));
    await expect(page.getByRole('button', { name: words.swap })).toBeVisible();
    expect(Math.abs((await boxOf(marker)).y - before.y)).toBeLessThan(6);
  });

  test(`I show one language of the text, both, or hide the English (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    const [fr, en] = [side(page, 'p3s1', 'fr'), side(page, 'p3s1', 'en')];
    const steps = [
      { view: 'fr', key: '2', french: true, english: false },
      { view: 'en', key: '3', french: false, english: true },
      { view: 'reveal', key: '4', french: true, english: false },
      { view: 'both', key: '1', french: true, english: true },
    ] as const;
    for (const by of ['click', 'key'] as const) {
      for (const { view, key, french, english } of steps) {
        if (by === 'click') await choose(page, words.views[view]);
        else await page.keyboard.press(key);
        await expect(page.getByRole('radio', { name: words.views[view], exact: true })).toBeChecked();
        await expect(fr).toBeVisible({ visible: french });
        await expect(en).toBeVisible({ visible: english });
        await expect(page).toHaveURL(new RegExp(`view=${view}`));
      }
    }
  });
}

test('I swap the columns by click and by key', async ({ page }) => {
  await open(page, articleIn('en'));
  const left = async (language: 'fr' | 'en') => (await boxOf(side(page, 'p3s1', language))).x;
  expect(await left('fr')).toBeLessThan(await left('en'));
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect.poll(async () => (await left('fr')) > (await left('en'))).toBe(true);
  await expect(page).toHaveURL(/swap=on/);
  await page.keyboard.press('s');
  await expect.poll(async () => (await left('fr')) < (await left('en'))).toBe(true);
});

test('my view is remembered, and a link opens the same view for somebody else', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, articleIn('en'));
  await page.keyboard.press('4');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/view=reveal/);
  const link = page.url();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Reveal', exact: true })).toBeChecked();
  await open(page, articleIn('en'));
  await expect(page.getByRole('radio', { name: 'Reveal', exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Swap sides' })).toHaveAttribute('aria-pressed', 'true');

  const somebodyElse = await browser.newContext({ baseURL });
  const theirs = await somebodyElse.newPage();
  await open(theirs, link);
  await expect(theirs.getByRole('radio', { name: 'Reveal', exact: true })).toBeChecked();
  await expect(theirs.getByRole('button', { name: 'Swap sides' })).toHaveAttribute('aria-pressed', 'true');
  await somebodyElse.close();
});

test('I ask for the hidden English of one sentence by click and by key', async ({ page }) => {
  await open(page, articleIn('en', '?view=reveal#p3s1'));
  const english = side(page, 'p3s1', 'en');
  await expect(english).toBeHidden();
  await page.locator('#p3s1').getByRole('button', { name: 'Show the English' }).click();
  await expect(english).toBeVisible();
  await expect(side(page, 'p3s2', 'en')).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(side(page, 'p3s2', 'en')).toBeVisible();
  await page.keyboard.press('r');
  await expect(side(page, 'p3s2', 'en')).toBeHidden();
});

test('I list the keys, and can switch them off', async ({ page }) => {
  await open(page, articleIn('en'));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Swap the columns');
  await dialog.getByRole('button', { name: 'Turn the single-key shortcuts off' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Both', exact: true })).toBeChecked();
  await expect(side(page, 'p3s1', 'en')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('I tap for the hidden English', async ({ page }) => {
    await open(page, articleIn('fr', '?view=reveal'));
    await page.locator('#p1s2').getByRole('button', { name: 'Dévoiler l’anglais' }).tap();
    await expect(side(page, 'p1s2', 'en')).toBeVisible();
  });
});
