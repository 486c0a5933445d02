import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { open } from './story';
import { articleIn, type Lang } from './words';

/** The words on the controls of study. */
export const STUDY = {
  en: {
    save: 'Save',
    saved: 'In your words',
    undo: 'Undo',
    show: /^Show the answer/,
    good: /^Good/,
    again: /^Again/,
    done: 'Done for now',
    backup: 'Save a backup',
    replace: 'Replace what is here',
    merge: 'Merge with what is here',
    package: 'Anki package (.apkg)',
    table: 'Table (.tsv)',
  },
  fr: {
    save: 'Enregistrer',
    saved: 'Dans vos mots',
    undo: 'Annuler',
    show: /^Voir la réponse/,
    good: /^Bien/,
    again: /^À revoir/,
    done: 'C’est fini pour le moment',
    backup: 'Faire une sauvegarde',
    replace: 'Remplacer ce qui est ici',
    merge: 'Fusionner avec ce qui est ici',
    package: 'Paquet Anki (.apkg)',
    table: 'Tableau (.tsv)',
  },
} as const;

/** Opens the word's card as a click on the word does. */
export async function lookUp(page: Page, segment: string, word: string): Promise<void> {
  const point = await page.evaluate(
    ([id, wanted]) => {
      const side = document.querySelector(`#${id} [data-side="fr"]`);
      side?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const walker = document.createTreeWalker(side ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted ?? '') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + (wanted?.length ?? 0));
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    [segment, word],
  );
  if (!point) throw new Error(`${segment} has no “${word}”`);
  await page.mouse.click(point.x, point.y);
  await expect(page.locator('[data-word-card]')).toBeVisible();
}

/** Reads the article and saves one word of it. */
export async function saveWord(page: Page, lang: Lang = 'en'): Promise<void> {
  await open(page, articleIn(lang));
  await lookUp(page, 'p2s1', 'exclusivement');
  const card = page.locator('[data-word-card]');
  await card.getByRole('button', { name: STUDY[lang].save, exact: true }).click();
  await expect(card.getByText(STUDY[lang].saved)).toBeVisible();
}

/** Presses a button that saves a file, and reads that file. */
export async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}
