import { ENGLISH, FRENCH, OWN, paste } from './own-texts';
import { expect, open, side, test } from './story';

test.use({
  serviceWorkers: 'allow',
  contextOptions: { reducedMotion: 'reduce' },
  allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/],
});

test('After one visit I add a text, read it and repair it without a network', async ({ page, context }) => {
  await open(page, '/en/texts/import');
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
  await open(page, '/en/texts/import');
  await context.setOffline(true);
  await paste(page, 'en', FRENCH, ENGLISH);
  await expect(side(page, 'p1s1', 'en')).toHaveText('It has been raining since this morning.');
  await page.getByRole('link', { name: OWN.en.align }).click();
  await page.getByRole('button', { name: 'Son frère lit le journal.' }).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('status').filter({ hasText: OWN.en.saved })).toBeVisible();
});
