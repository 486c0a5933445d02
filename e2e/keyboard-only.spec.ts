import type { Page } from '@playwright/test';
import { expect, ready, side, test } from './story';
import { LANGS, WORDS } from './words';

test.use({ viewport: { width: 1280, height: 800 } });

/** Presses Tab until what has the focus bears a name; every stop on the way must be visible and outlined. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = element.closest('label');
      const shown = label ?? element;
      const box = shown.getBoundingClientRect();
      const outlined = [element, label].some(
        (each) => each && getComputedStyle(each).outlineStyle !== 'none',
      );
      return {
        name: element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '',
        visible: element === document.body || (box.width > 1 && box.height > 1),
        outlined: element === document.body || outlined,
      };
    });
    expect(focus, 'a stop of the Tab key').toMatchObject({ visible: true, outlined: true });
    if (name.test(focus.name)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

for (const lang of LANGS) {
  const words = WORDS[lang];
  test(`by keys alone I open a text, change its view, look a term up and come back (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    await ready(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, /soutenir sans condition/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toBeVisible();
    await ready(page);

    await page.keyboard.press('2');
    await expect(side(page, 'p3s1', 'en')).toBeHidden();
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    await expect(page.locator('[data-segment]:focus')).toHaveCount(1);

    await tabTo(page, /^opération militaire spéciale$/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: words.panel });
    await expect(panel.getByRole('heading', { name: /opération militaire spéciale/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }),
    ).toBeFocused();

    await page.keyboard.press('/');
    await page.keyboard.type('coree');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: words.next })).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: words.keys })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: words.keys })).toBeHidden();

    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'fr' : 'en');
  });
}

test('by keys alone I choose a view and a theme', async ({ page }) => {
  await page.goto('/en');
  await ready(page);
  await tabTo(page, /^Reading settings$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Reading settings' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^System$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});
