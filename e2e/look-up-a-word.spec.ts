import AxeBuilder from '@axe-core/playwright';
import { boxOf, expect, lit, open, side, test } from './story';
import { clickWord, selectWords } from './text-points';
import { articleIn, LANGS, WORDS } from './words';

const CARD = {
  en: {
    reading: /verb · 3rd person singular, present/,
    explained: /The form that goes with il, elle, on/,
    person: '3rd person singular',
    frequent: 'Among the 1,000 most common words',
    conjugation: 'Conjugation',
    imperfect: 'imperfect',
    close: 'Close the word',
    noVoice: 'No French voice on this device',
    others: 'It can also be',
    openTerm: 'Open “opération militaire spéciale” in the glossary',
    lookUp: 'Look up “militaire”',
  },
  fr: {
    reading: /verbe · 3e pers\. du sing\., présent/,
    explained: /la forme qui va avec il, elle, on/,
    person: '3e pers. du sing.',
    frequent: 'Parmi les 1\u202f000 mots les plus courants',
    conjugation: 'Conjugaison',
    imperfect: 'imparfait',
    close: 'Fermer le mot',
    noVoice: 'Aucune voix française sur cet appareil',
    others: 'Ce peut être aussi',
    openTerm: 'Ouvrir «\u202fopération militaire spéciale\u202f» dans le glossaire',
    lookUp: 'Chercher «\u202fmilitaire\u202f»',
  },
} as const;

test.use({ viewport: { width: 1440, height: 900 } });

for (const lang of LANGS) {
  const words = CARD[lang];

  test(`I click a word and read what it is, what it means and all its forms (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    await clickWord(page, 'p3s2', 'indique');
    const card = page.getByRole('dialog', { name: /^indique indiquer/ });
    await expect(card).toContainText(words.reading);
    await expect(card.getByRole('list').first()).toContainText('to indicate');
    await expect(card).toContainText('/ɛ̃dike/');
    await expect(card).toContainText(words.frequent);
    await expect(card).toContainText(words.noVoice);
    expect(await lit(page, 'word')).toEqual(['indique']);
    await expect(page.getByText(/^indiquer ?\u00a0?: to indicate/)).toHaveAttribute('aria-live', 'polite');

    const sentence = await boxOf(page.locator('#p3s2'));
    const box = await boxOf(card);
    const apart = box.y >= sentence.y + sentence.height || box.y + box.height <= sentence.y;
    expect(apart, 'the card stands clear of the sentence').toBe(true);

    await card.getByRole('button', { name: words.person }).first().click();
    await expect(card.getByRole('note')).toContainText(words.explained);

    await card.getByText(words.conjugation, { exact: true }).click();
    const present = card.getByRole('table').first();
    await expect(present.getByRole('row', { name: /^il, elle/ })).toContainText('indique');
    await expect(present.locator('mark').first()).toHaveText('indique');
    await expect(card.getByRole('table', { name: words.imperfect, exact: true })).toContainText(
      'indiquaient',
    );

    for (const [name, address] of [
      ['Wiktionnaire', 'https://fr.wiktionary.org/wiki/indiquer'],
      ['CNRTL', 'https://www.cnrtl.fr/definition/indiquer'],
    ] as const) {
      const link = card.getByRole('link', { name: new RegExp(name) });
      await expect(link).toHaveAttribute('href', address);
      await expect(link).toHaveAttribute('rel', 'noreferrer');
    }
    await card.getByRole('button', { name: words.close }).click();
    await expect(card).toBeHidden();
    await expect(page.locator('#p3s2')).toBeFocused();
  });

  test(`by keys alone I go from word to word, into a card and back (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang, '#p3s1'));
    await page.locator('#p3s1').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => lit(page, 'word')).toEqual(['Lavrov']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => lit(page, 'word')).toEqual(['était']);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: /^était être/ });
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(page.locator('#p3s1')).toBeFocused();
    expect(await lit(page, 'word')).toEqual(['était']);

    // The last word of one sentence and the first of the next are neighbours.
    await page.locator('#p3s2').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => lit(page, 'word')).toEqual(['Le']);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => lit(page, 'word')).toEqual(['jours']);
  });

  test(`a term leads to its words, a word to its term (${lang})`, async ({ page }) => {
    await open(page, articleIn(lang));
    await side(page, 'p3s2', 'fr').getByRole('link', { name: 'opération militaire spéciale' }).click();
    const panel = page.getByRole('complementary', { name: WORDS[lang].panel });
    await panel.getByRole('button', { name: words.lookUp }).click();
    const card = page.getByRole('dialog', { name: /militaire/ });
    await expect(card.getByRole('list').first()).toContainText('military');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('heading', { name: WORDS[lang].panel })).toBeVisible();

    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: words.openTerm }).click();
    await expect(panel.getByRole('heading', { name: /opération militaire spéciale/ })).toBeVisible();
    await expect(card).toBeHidden();
  });
}

test('other readings are one key away', async ({ page }) => {
  await open(page, articleIn('en'));
  await clickWord(page, 'p1s1', 'russes');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('adjective · plural');
  await expect(card.getByRole('heading', { name: /It can also be/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(card).toContainText(/masculine (or feminine )?noun/);
  await page.keyboard.press('ArrowUp');
  await expect(card).toContainText('adjective · plural');
});

test('the cursor keys stay where single-key shortcuts are off, and leave controls alone', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('vis-a-vis.preferences', JSON.stringify({ shortcuts: 'off' })),
  );
  await open(page, articleIn('en'));
  await page.locator('#p3s1').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => lit(page, 'word')).toEqual(['Lavrov']);
  await page.getByRole('radio', { name: 'Both', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'French', exact: true })).toBeChecked();
  expect(await lit(page, 'word')).toEqual(['Lavrov']);
});

test('selected words are looked up as the expression they make, or one by one', async ({ page }) => {
  await open(page, articleIn('en'));
  await clickWord(page, 'p5s1', 'occupée');
  await expect(page.getByRole('dialog')).toContainText('occuper');
  await selectWords(page, 'p5s1', 'pris part');
  const expression = page.getByRole('dialog', { name: 'prendre part' });
  await expect(expression.getByRole('list').first()).toContainText('to take part');
  await expect(expression.getByRole('button', { name: /prendre part à/ })).toBeVisible();

  await selectWords(page, 'p3s2', 'indique que la');
  const several = page.getByRole('dialog', { name: /indique que la.* is not a known expression/ });
  await several.getByRole('button', { name: 'indique', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /indiquer/ })).toContainText('to indicate');
});

test('I hear the word where the device has a French voice', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: voices,
        cancel: () => undefined,
        speak: ({ text, lang }: { text: string; lang: string }) => said.push(`${lang} ${text}`),
      }),
    });
    const voice = { lang: 'fr-FR', localService: true, name: 'French' };
    function voices() {
      return [voice];
    }
  });
  await open(page, articleIn('en'));
  await clickWord(page, 'p3s2', 'indique');
  await page.getByRole('button', { name: 'Listen to “indique”' }).click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'fr-FR indique',
  ]);
});

test('nothing of the dictionary is fetched before a word is asked for; the first costs the index and one file', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/lexicon/')) files.push(pathname);
  });
  await open(page, articleIn('en'));
  expect(files).toEqual([]);
  await clickWord(page, 'p3s2', 'guerre');
  await expect(page.getByRole('dialog')).toContainText('war');
  expect(files.length).toBe(2);
});

for (const theme of ['light', 'sepia', 'dark']) {
  for (const lang of LANGS) {
    test(`the open card is free of accessibility faults (${theme}, ${lang})`, async ({ page }) => {
      await page.addInitScript(
        (name) => localStorage.setItem('vis-a-vis.preferences', JSON.stringify({ theme: name })),
        theme,
      );
      await open(page, articleIn(lang));
      await clickWord(page, 'p3s2', 'indique');
      const card = page.getByRole('dialog');
      await card.getByText(CARD[lang].conjugation, { exact: true }).click();
      await expect(card.getByRole('table').first()).toBeVisible();
      await card.getByRole('button', { name: CARD[lang].person }).first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
}
