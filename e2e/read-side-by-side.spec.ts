import { boxOf, expect, open, side, test } from './story';
import { articleIn } from './words';

const MARKED = /rgb\((?!0, 0, 0, 0)/;
const UNMARKED = 'rgba(0, 0, 0, 0)';

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('I see every French sentence facing its English', async ({ page }) => {
    await open(page, articleIn('en'));
    const rows = await page.locator('[data-segment][id^="p"]').evaluateAll((segments) =>
      segments.map((segment) => {
        const [fr, en] = ['fr', 'en'].map((language) => {
          const element = segment.querySelector(`[data-side="${language}"]`);
          const box = element?.getBoundingClientRect();
          return {
            top: box?.top ?? 0,
            left: box?.left ?? 0,
            right: box?.right ?? 0,
            text: element?.textContent ?? '',
            lang: element?.getAttribute('lang'),
          };
        });
        return { id: segment.id, fr, en };
      }),
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const { id, fr, en } of rows) {
      expect(fr?.lang, id).toBe('fr');
      expect(en?.lang, id).toBe('en');
      expect(fr?.text, id).not.toBe('');
      expect(en?.text, id).not.toBe('');
      expect(Math.abs((fr?.top ?? 0) - (en?.top ?? 0)), id).toBeLessThan(2);
      expect(fr?.right, id).toBeLessThanOrEqual((en?.left ?? 0) + 1);
    }
    await expect(side(page, 'p3s1', 'fr')).toHaveText('Lavrov était en RPDC pour une visite de trois jours.');
    await expect(side(page, 'p3s1', 'en')).toHaveText('Lavrov was in the DPRK for a three-day visit.');
  });

  test('I read the title in both languages and whose text it is', async ({ page }) => {
    await open(page, articleIn('en'));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText('soutenir');
    await expect(title).toContainText('unconditionally support');
    await expect(page.getByRole('article')).toContainText('Meduza');
  });

  test('I see which English belongs to the sentence under the pointer', async ({ page }) => {
    await open(page, articleIn('en'));
    await expect(side(page, 'p3s1', 'en')).toHaveCSS('background-color', UNMARKED);
    await side(page, 'p3s1', 'fr').hover();
    await expect(side(page, 'p3s1', 'fr')).toHaveCSS('background-color', MARKED);
    await expect(side(page, 'p3s1', 'en')).toHaveCSS('background-color', MARKED);
    await side(page, 'p5s1', 'en').hover();
    await expect(side(page, 'p5s1', 'fr')).toHaveCSS('background-color', MARKED);
    await expect(side(page, 'p3s1', 'fr')).toHaveCSS('background-color', UNMARKED);
  });

  test('I go from sentence to sentence by key and see its counterpart marked', async ({ page }) => {
    await open(page, articleIn('en', '#p3s1'));
    await page.keyboard.press('j');
    await expect(page.locator('#p3s2')).toBeFocused();
    await expect(side(page, 'p3s2', 'en')).toHaveCSS('background-color', MARKED);
    await page.keyboard.press('k');
    await expect(page.locator('#p3s1')).toBeFocused();
    await expect(side(page, 'p3s1', 'en')).toHaveCSS('background-color', MARKED);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('I read the English under each French sentence', async ({ page }) => {
    await open(page, articleIn('en'));
    for (const id of ['p1s1', 'p1s2', 'p3s2']) {
      const [fr, en] = [await boxOf(side(page, id, 'fr')), await boxOf(side(page, id, 'en'))];
      expect(en.y).toBeGreaterThanOrEqual(fr.y + fr.height - 1);
      expect(Math.abs(en.x - fr.x)).toBeLessThan(2);
    }
    const [english, next] = [await boxOf(side(page, 'p1s1', 'en')), await boxOf(side(page, 'p1s2', 'fr'))];
    expect(next.y).toBeGreaterThanOrEqual(english.y + english.height - 1);
  });

  test('I tap a sentence and its counterpart is marked', async ({ page }) => {
    await open(page, articleIn('en', '#p5s2'));
    await side(page, 'p5s2', 'en').tap();
    await expect(side(page, 'p5s2', 'fr')).toHaveCSS('background-color', MARKED);
  });
});
