import type { Page } from '@playwright/test';
import { expect, open, ready, side, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

test.use({
  serviceWorkers: 'allow',
  viewport: { width: 1280, height: 800 },
  allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/],
});

/** The worker has kept its files and serves this page. */
async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
}

for (const lang of LANGS) {
  test(`after one visit I read on without a network (${lang})`, async ({ page, context }) => {
    await open(page, `/${lang}`);
    await keptForOffline(page);
    await context.setOffline(true);

    await page.goto(articleIn(lang));
    await ready(page);
    await expect(side(page, 'p3s1', 'en')).toHaveText('Lavrov was in the DPRK for a three-day visit.');
    await page.getByRole('article').getByRole('link', { name: 'opération militaire spéciale' }).click();
    await expect(page.getByRole('complementary', { name: WORDS[lang].panel })).toContainText(
      WORDS[lang].neutral,
    );
    await page.reload();
    await ready(page);
    await expect(page.getByRole('complementary', { name: WORDS[lang].panel })).toContainText(
      WORDS[lang].neutral,
    );
    await page.goto(`/${lang}/glossary`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[lang].glossary);
  });
}
