import AxeBuilder from '@axe-core/playwright';
import { boxOf, expect, expectNoSidewaysScrolling, lit, open, side, test } from './story';
import { tapWord } from './text-points';
import { articleIn, LANGS, WORDS } from './words';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const lang of LANGS) {
  test(`I tap a word on a phone and read its sheet above which the sentence stays in view (${lang})`, async ({
    page,
  }) => {
    await open(page, articleIn(lang));
    await tapWord(page, 'p3s2', 'indique');
    const sheet = page.getByRole('dialog', { name: /indiquer/ });
    await expect(sheet).toContainText('to indicate');
    expect(await lit(page, 'word')).toEqual(['indique']);
    const box = await boxOf(sheet);
    expect(box.width).toBe(360);
    await expect
      .poll(async () => {
        const french = await boxOf(side(page, 'p3s2', 'fr'));
        return french.y >= 0 && french.y + french.height <= box.y;
      })
      .toBe(true);
    await expectNoSidewaysScrolling(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('the sheet of a word and the sheet of a term take turns', async ({ page }) => {
  await open(page, articleIn('en'));
  await side(page, 'p3s2', 'fr').getByRole('link', { name: 'opération militaire spéciale' }).tap();
  const panel = page.getByRole('complementary', { name: WORDS.en.panel });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Look up “militaire”' }).tap();
  const card = page.getByRole('dialog', { name: /militaire/ });
  await expect(card).toContainText('military');
  await expect(panel).toBeHidden();
  await card.getByRole('button', { name: 'Open “opération militaire spéciale” in the glossary' }).tap();
  await expect(panel).toBeVisible();
  await expect(card).toBeHidden();
});

test('the last sentence can be scrolled clear of the sheet', async ({ page }) => {
  await open(page, articleIn('en'));
  const last = page.locator('[data-segment]').last();
  const id = (await last.getAttribute('id')) ?? '';
  const text = (await side(page, id, 'fr').textContent()) ?? '';
  const word = /\p{L}{5,}/u.exec(text)?.[0] ?? '';
  await tapWord(page, id, word);
  const link = page.getByRole('complementary', { name: WORDS.en.panel });
  const sheet = page.getByRole('dialog');
  await expect(sheet.or(link)).toBeVisible();
});
