import { expect, open, test } from './story';
import { clickWord } from './text-points';
import { articleIn } from './words';

test.use({
  viewport: { width: 1280, height: 800 },
  allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load resource|no-response|Failed to fetch/],
});

test('with the network cut I look up again what was looked up, am told plainly of the rest, and try again', async ({
  page,
  context,
}) => {
  await open(page, articleIn('en'));
  await clickWord(page, 'p3s2', 'indique');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('to indicate');
  await page.keyboard.press('Escape');
  await context.setOffline(true);

  await clickWord(page, 'p3s2', 'indique');
  await expect(card).toContainText('to indicate');

  await clickWord(page, 'p3s2', 'participation');
  await expect(card.getByRole('alert')).toContainText('The dictionary could not be reached');
  await context.setOffline(false);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('participation, involvement');
});
