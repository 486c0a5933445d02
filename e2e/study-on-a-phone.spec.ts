import AxeBuilder from '@axe-core/playwright';
import { expect, expectNoSidewaysScrolling, open, test } from './story';
import { STUDY, saveWord } from './study-words';
import { LANGS } from './words';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

for (const lang of LANGS) {
  test(`[${lang}] everything of study fits a phone and passes axe`, async ({ page }) => {
    test.slow();
    const check = async () => {
      await expectNoSidewaysScrolling(page);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    };
    await saveWord(page, lang);
    await check();
    await open(page, `/${lang}/review`);
    await page.getByRole('button', { name: STUDY[lang].show }).waitFor();
    await check();
    await page.getByRole('button', { name: STUDY[lang].show }).click();
    await check();
    await page.getByRole('button', { name: STUDY[lang].good }).click();
    for (const place of ['vocabulary', 'progress']) {
      await open(page, `/${lang}/${place}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await check();
    }
  });
}
