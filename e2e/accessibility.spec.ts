import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, side, test } from './story';
import { articleIn, LANGS, type Lang, WORDS } from './words';

test.use({
  viewport: { width: 1280, height: 800 },
  allowedErrors: [/404/],
  contextOptions: { reducedMotion: 'reduce' },
});

async function expectNoBarriers(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(lines, state).toEqual([]);
}

const withPreferences = (page: Page, preferences: Record<string, string>) =>
  page.addInitScript((stored) => {
    if (!localStorage.getItem('vis-a-vis.preferences')) localStorage.setItem('vis-a-vis.preferences', stored);
  }, JSON.stringify(preferences));

/** Every state of the reading page in which something else is on screen. */
async function checkReadingStates(page: Page, lang: Lang, theme: string): Promise<void> {
  const words = WORDS[lang];
  await open(page, articleIn(lang));
  await expectNoBarriers(page, `${theme}: the text and the list of terms`);
  await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
  await expect(page.getByRole('button', { name: words.next })).toBeVisible();
  await expectNoBarriers(page, `${theme}: a term open`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('4');
  await expect(side(page, 'p1s1', 'en')).toBeHidden();
  await page.keyboard.press('r');
  await expectNoBarriers(page, `${theme}: the English hidden but for one sentence`);
  await page.keyboard.press('1');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: words.keys })).toBeVisible();
  await expectNoBarriers(page, `${theme}: the list of keys`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.settings }).click();
  await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible();
  await expectNoBarriers(page, `${theme}: the settings`);
}

for (const lang of LANGS) {
  for (const theme of ['light', 'sepia', 'dark']) {
    test(`no barrier while I read (${lang}, ${theme})`, async ({ page }) => {
      await withPreferences(page, { theme });
      await checkReadingStates(page, lang, theme);
    });

    test(`no barrier in library, glossary and lost addresses (${lang}, ${theme})`, async ({ page }) => {
      await withPreferences(page, { theme });
      for (const address of [
        `/${lang}`,
        `/${lang}/glossary`,
        `/${lang}/glossary/operation-militaire-speciale`,
        `/${lang}/glossary?q=xyzzy`,
        `/${lang}/nowhere`,
      ]) {
        await page.goto(address);
        await expectNoBarriers(page, `${theme}: ${address}`);
      }
    });
  }

  test(`no barrier on a phone, the sheet open or not (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, articleIn(lang));
    await expectNoBarriers(page, 'the text');
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    await expect(page.getByRole('button', { name: WORDS[lang].next })).toBeVisible();
    await expectNoBarriers(page, 'the sheet');
    await open(page, articleIn(lang, '?view=fr'));
    await expectNoBarriers(page, 'French alone');
  });
}
