import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({
  viewport: { width: 1280, height: 800 },
  allowedErrors: [/404/],
  contextOptions: { reducedMotion: 'reduce' },
});

// Each story looks at every state in three themes.
test.describe.configure({ timeout: 180_000 });

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule in the light theme; in the others contrast, which is all that a theme changes. */
async function expectNoBarriers(page: Page, state: string): Promise<void> {
  const found: string[] = [];
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const axe = new AxeBuilder({ page });
    const { violations } = await (theme === 'light'
      ? axe.withTags(EVERY_RULE)
      : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    for (const { id, help, nodes } of violations) {
      found.push(`${theme}: ${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    }
  }
  expect(found, state).toEqual([]);
}

for (const lang of LANGS) {
  const words = WORDS[lang];

  test(`no barrier while I read, in any theme (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    await expectNoBarriers(page, 'the text and the list of terms');
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    await expect(page.getByRole('button', { name: words.next })).toBeVisible();
    await expectNoBarriers(page, 'a term open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('4');
    await expect(side(page, 'p6s1', 'en')).toBeHidden();
    await page.keyboard.press('r');
    await expectNoBarriers(page, 'the English hidden but for one sentence');
    await page.keyboard.press('1');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: words.keys })).toBeVisible();
    await expectNoBarriers(page, 'the list of keys');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.settings }).click();
    await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible();
    await expectNoBarriers(page, 'the settings');
  });

  test(`no barrier in library, glossary and lost addresses, in any theme (${lang})`, async ({ page }) => {
    for (const address of [
      `/${lang}`,
      `/${lang}/glossary`,
      `/${lang}/glossary/operation-militaire-speciale`,
      `/${lang}/glossary?q=xyzzy`,
      `/${lang}/nowhere`,
    ]) {
      await page.goto(address);
      await expectNoBarriers(page, address);
    }
  });

  test(`no barrier on a phone, the sheet open or not, in any theme (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, articleIn(lang));
    await expectNoBarriers(page, 'the text');
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    await expect(page.getByRole('button', { name: words.next })).toBeVisible();
    await expectNoBarriers(page, 'the sheet');
    await open(page, articleIn(lang, '?view=fr'));
    await expectNoBarriers(page, 'French alone');
  });
}
