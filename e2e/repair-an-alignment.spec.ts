import { ENGLISH, expectNoBarriers, FRENCH, OWN, paste } from './own-texts';
import { expect, side, test } from './story';
import { LANGS } from './words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of LANGS) {
  const words = OWN[lang];

  test(`I merge, separate and rewrite by keyboard, take it back, and find it all after a reload (${lang})`, async ({
    page,
  }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    await page.getByRole('link', { name: words.align }).click();
    const pairs = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    await expect(pairs).toHaveCount(6);
    await expectNoBarriers(page, 'the alignment');
    await page.getByRole('button', { name: 'Il pleut depuis ce matin.' }).focus();
    await page.keyboard.press('m');
    await expect(pairs).toHaveCount(5);
    await page.keyboard.press('z');
    await expect(pairs).toHaveCount(6);
    await page.keyboard.press('y');
    await expect(pairs).toHaveCount(5);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('s');
    await expect(pairs).toHaveCount(6);

    await page.keyboard.press('x');
    await expect(pairs).toHaveCount(7);
    await expect(page.getByRole('button', { name: words.nothing, exact: true })).toHaveCount(2);
    await expectNoBarriers(page, 'with empty sides');
    await page.keyboard.press('Control+z');
    await expect(pairs).toHaveCount(6);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('It has rained all morning.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: words.saved })).toBeVisible();
    await page.reload();
    await expect(pairs).toHaveCount(6);
    await page.getByRole('link', { name: words.read }).click();
    await expect(side(page, 'p1s1', 'en')).toHaveText('It has rained all morning.');
  });

  test(`I align again, and what I have fixed stays (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    await page.getByRole('link', { name: words.align }).click();
    const pairs = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    await page.getByRole('button', { name: 'Son frère lit le journal.' }).focus();
    await page.keyboard.press('x');
    await expect(pairs).toHaveCount(7);
    await page.getByRole('button', { name: 'Il pleut depuis ce matin.' }).focus();
    await page.keyboard.press('r');
    await expect(page.getByRole('status').filter({ hasText: words.saved })).toBeVisible();
    await expect(pairs).toHaveCount(7);
    await expect(page.getByRole('button', { name: words.nothing, exact: true })).toHaveCount(2);
  });

  test(`I drag a sentence to the pair above (${lang})`, async ({ page }) => {
    await paste(page, lang, FRENCH, ENGLISH);
    await page.getByRole('link', { name: words.align }).click();
    const pairs = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    await page.getByRole('button', { name: /Marie regarde/ }).dragTo(pairs.first());
    await expect(pairs.first()).toContainText('Marie regarde');
    await page.getByRole('button', { name: words.undo }).click();
    await expect(pairs.first()).not.toContainText('Marie regarde');
  });
}

test('Two tabs do not overwrite each other', async ({ page, context }) => {
  await paste(page, 'en', FRENCH, ENGLISH);
  await page.getByRole('link', { name: OWN.en.align }).click();
  await page.waitForURL(/align/);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other])
    await tab.getByRole('button', { name: 'Il pleut depuis ce matin.' }).focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('status').filter({ hasText: OWN.en.saved })).toBeVisible();
  await other.keyboard.press('x');
  await expect(other.getByRole('alert').filter({ hasText: 'another tab' })).toBeVisible();
  await expect(other.getByRole('main').getByRole('list').first().getByRole('listitem')).toHaveCount(5);
});
