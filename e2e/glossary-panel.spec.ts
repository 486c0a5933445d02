import type { Page } from '@playwright/test';
import { expect, lit, open, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({ viewport: { width: 1280, height: 800 } });

const OPERATION = 'opération militaire spéciale';
const inText = (page: Page, name: string | RegExp) =>
  page.getByRole('article').getByRole('link', { name, exact: true });

/** Whether the strongly lit place is in the window. */
async function litPlaceIsOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('term-current') ?? [];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  });
}

for (const lang of LANGS) {
  const words = WORDS[lang];
  test(`I find out what « ${OPERATION} » means (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    const panel = page.getByRole('complementary', { name: words.panel });
    await inText(page, OPERATION).click();
    await expect(panel.getByRole('heading', { name: OPERATION })).toBeVisible();
    await expect(panel).toContainText('special military operation');
    await expect(panel).toContainText('2022');
    await expect(panel).toContainText(words.neutral);
    await expect(
      panel.getByRole('link', { name: /President of the Russian Federation|ES-11/ }).first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/term=operation-militaire-speciale/);
    expect(await lit(page, 'term')).toEqual(
      expect.arrayContaining([OPERATION, 'special military operation']),
    );
    expect(await lit(page, 'term-current')).toEqual(
      expect.arrayContaining([OPERATION, 'special military operation']),
    );

    await page.keyboard.press('Escape');
    await expect(inText(page, OPERATION)).toBeFocused();
    await expect(panel.getByRole('searchbox', { name: words.filter })).toBeVisible();
    await expect(page).not.toHaveURL(/term=/);
    expect(await lit(page, 'term')).toEqual([]);
  });
}

test('I see what RPDC stands for and its English lit in the facing sentence', async ({ page }) => {
  await open(page, articleIn('en'));
  await page.locator('#p3s1').getByRole('link', { name: 'RPDC' }).click();
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  await expect(panel).toContainText('République populaire démocratique de Corée');
  await expect(panel).toContainText('Democratic People’s Republic of Korea');
  expect(await lit(page, 'term-current')).toEqual(['RPDC', 'DPRK']);
});

test('I go through every place of a term', async ({ page }) => {
  await open(page, articleIn('en', '?term=rpdc'));
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  const places = await page.locator('[data-term="rpdc"]').count();
  expect(places).toBeGreaterThan(2);
  await expect(panel).toContainText(`${places} times in this text`);
  for (const place of [1, 2, 3]) {
    await panel.getByRole('button', { name: 'Next place' }).click();
    await expect(panel).toContainText(`${place} of ${places}`);
    await expect.poll(() => litPlaceIsOnScreen(page)).toBe(true);
  }
  await panel.getByRole('button', { name: 'Previous place' }).click();
  await expect(panel).toContainText(`2 of ${places}`);
  await page.keyboard.press('n');
  await expect(panel).toContainText(`3 of ${places}`);
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(panel).toContainText(`${places} of ${places}`);
  await expect.poll(() => litPlaceIsOnScreen(page)).toBe(true);
});

test('I find a term without writing its accents, and open it', async ({ page }) => {
  await open(page, articleIn('en'));
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  const all = await panel.getByRole('listitem').count();
  await page.keyboard.press('/');
  const box = panel.getByRole('searchbox', { name: 'Filter the terms' });
  await expect(box).toBeFocused();
  await page.keyboard.type('operation mil');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await box.fill('north korea');
  await expect(panel.getByRole('link', { name: 'Corée du Nord' })).toBeVisible();
  await box.fill('xyzzy');
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(all);
  await panel.getByRole('link', { name: OPERATION }).click();
  await expect(panel.getByRole('heading', { name: OPERATION })).toBeVisible();
  await expect.poll(() => litPlaceIsOnScreen(page)).toBe(true);
  await panel.getByRole('button', { name: 'All terms' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(all);
});

test('terms stand in the panel in the order in which I meet them', async ({ page }) => {
  await open(page, articleIn('en'));
  const listed = await page
    .getByRole('complementary', { name: 'Terms in this text' })
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1)));
  const met = [
    'kim-jong-un',
    'rpdc',
    'serguei-lavrov',
    'coree-du-nord',
    'kcna',
    'operation-militaire-speciale',
    'conference-de-presse',
    'region-de-koursk',
    'services-de-renseignement',
  ];
  expect(listed.filter((id) => id !== undefined && met.includes(id))).toEqual(met);
});

test('I reach the terms inside a longer one', async ({ page }) => {
  await open(page, articleIn('en'));
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  await inText(page, 'accords entre Moscou et Pyongyang').click();
  await panel.getByText('Inside it').locator('..').getByRole('link', { name: 'Pyongyang' }).click();
  await expect(panel.getByRole('heading', { name: 'Pyongyang' })).toBeVisible();
  await expect(page).toHaveURL(/term=pyongyang/);
});

test('a link to a place opens there, a link to a term opens it', async ({ page }) => {
  await open(page, articleIn('en', '#p6s1'));
  await expect(page.locator('#p6s1')).toBeInViewport();
  await expect(side(page, 'p6s1', 'en')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await open(page, articleIn('fr', '?term=rpdc'));
  await expect(
    page.getByRole('complementary', { name: 'Termes de ce texte' }).getByRole('heading', { name: 'RPDC' }),
  ).toBeVisible();
  expect(await lit(page, 'term')).toContain('DPRK');
});

test('an address that names an unknown term or place still opens the text', async ({ page }) => {
  await open(page, articleIn('en', '?term=nonsense&view=sideways#p99s9'));
  await expect(side(page, 'p1s1', 'fr')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Filter the terms' })).toBeVisible();
});

test('the way back leads to the page I came from', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('link', { name: /soutenir sans condition/ }).click();
  await inText(page, OPERATION).click();
  await expect(page).toHaveURL(/term=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
});

test('I close the panel and it stays closed', async ({ page }) => {
  await open(page, articleIn('en'));
  const panel = page.getByRole('complementary', { name: 'Terms in this text' });
  await panel.getByRole('button', { name: 'Close the glossary' }).click();
  await expect(panel).toBeHidden();
  await page.reload();
  await expect(panel).toBeHidden();
  await page.keyboard.press('g');
  await expect(panel).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a term opens in a sheet from below and its place stays visible above it', async ({ page }) => {
    await open(page, articleIn('fr'));
    const panel = page.getByRole('complementary', { name: 'Termes de ce texte' });
    await expect(panel).toBeHidden();
    await inText(page, OPERATION).tap();
    await expect(panel.getByRole('heading', { name: OPERATION })).toBeVisible();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('term-current') ?? [];
          const place = (range as Range | undefined)?.getBoundingClientRect();
          const sheet = document.getElementById('glossary-panel')?.getBoundingClientRect();
          return place !== undefined && sheet !== undefined && place.top >= 0 && place.bottom <= sheet.top;
        }),
      )
      .toBe(true);
    await panel.getByRole('button', { name: 'Fermer le glossaire' }).tap();
    await expect(panel).toBeHidden();
  });
});
