import { expectNoBarriers, makeEpub, OWN, openFiles } from './own-texts';
import { expect, open, side, test } from './story';
import { LANGS } from './words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const french = ['I', 'II', 'III'].map(
  (number, at) =>
    `<h2>Chapitre ${number}</h2><p>Le roi numéro ${at} marchait dans la forêt avec son chien. Il avait faim.</p><p>La reine l’attendait au château.</p>`,
);
const english = ['One', 'Two', 'Three'].map(
  (number, at) =>
    `<h2>Chapter ${number}</h2><p>King number ${at} was walking in the forest with his dog. He was hungry.</p><p>The queen was waiting for him at the castle.</p>`,
);
const preface = '<h2>Preface</h2><p>This book was translated from the French by nobody in particular.</p>';

for (const lang of LANGS) {
  test(`I open two books, read on from chapter to chapter, and come back to where I was (${lang})`, async ({
    page,
  }) => {
    const words = OWN[lang];
    await open(page, `/${lang}/texts/import`);
    await openFiles(
      page,
      { name: 'king.epub', content: makeEpub('The King', 'en', [preface, ...english]) },
      { name: 'roi.epub', content: makeEpub('Le Roi', 'fr', french) },
    );
    await page.getByRole('button', { name: words.add }).click();
    await page.getByRole('combobox').selectOption({ label: 'Chapitre I' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapitre I');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapter One');
    await page.getByRole('link', { name: words.nextChapter }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapitre II');
    await expect(side(page, 'c3.p1s2', 'fr')).toHaveText('Il avait faim.');
    await expect(side(page, 'c3.p1s2', 'en')).toHaveText('He was hungry.');
    await expectNoBarriers(page, 'a chapter');

    await page.getByRole('button', { name: words.search, exact: true }).click();
    await page.getByRole('searchbox', { name: words.searchBox }).fill('foret');
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
    await expectNoBarriers(page, 'found');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /numéro 2/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapitre III');

    // The place is kept once one has stayed; the share read says that it has been.
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
    await open(page, `/${lang}`);
    await page.getByRole('link', { name: /Le Roi/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapitre III');
  });
}
