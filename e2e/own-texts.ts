import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { open } from './story';
import type { Lang } from './words';

/** What stands on the controls for a learner's own texts. */
export const OWN = {
  en: {
    french: 'French',
    english: 'English',
    continue: 'Continue',
    add: 'Add to my texts',
    addText: 'Add a text',
    align: 'Check the alignment',
    read: 'Read the text',
    writeEnglish: 'Write the English',
    addEnglish: 'Add the English',
    save: 'Save',
    saved: 'Saved',
    undo: /^Undo/,
    delete: 'Delete',
    bringBack: 'Undo',
    search: 'Search',
    searchBox: 'Search the text in French or English',
    nextChapter: /Next chapter/,
    nothing: 'nothing',
    addTerm: 'Add a term',
    termFrench: 'French word or phrase',
    termEnglish: 'In English',
  },
  fr: {
    french: 'Français',
    english: 'Anglais',
    continue: 'Continuer',
    add: 'Ajouter à mes textes',
    addText: 'Ajouter un texte',
    align: 'Vérifier l’alignement',
    read: 'Lire le texte',
    writeEnglish: 'Écrire l’anglais',
    addEnglish: 'Ajouter l’anglais',
    save: 'Enregistrer',
    saved: 'Enregistré',
    undo: /^Annuler/,
    delete: 'Supprimer',
    bringBack: 'Annuler',
    search: 'Chercher',
    searchBox: 'Chercher dans le texte, en français ou en anglais',
    nextChapter: /Chapitre suivant/,
    nothing: 'rien',
    addTerm: 'Ajouter un terme',
    termFrench: 'Mot ou expression en français',
    termEnglish: 'En anglais',
  },
} as const;

export const FRENCH = `La pluie

Il pleut depuis ce matin. Marie regarde par la fenêtre et ne dit rien. Son frère lit le journal.

« Où vas-tu ? » demanda-t-il. Elle ne répondit pas. L’opération militaire spéciale continue en Russie.`;

export const ENGLISH = `The rain

It has been raining since this morning. Marie looks out of the window and says nothing. Her brother is reading the newspaper.

“Where are you going?” he asked. She did not answer. The special military operation continues in Russia.`;

/** Pastes texts and takes them in; ends on the reading page. */
export async function paste(page: Page, lang: Lang, french: string, english: string): Promise<void> {
  const words = OWN[lang];
  await open(page, `/${lang}/texts/import`);
  await page.getByLabel(words.french, { exact: true }).fill(french);
  await page.getByLabel(words.english, { exact: true }).fill(english);
  await page.getByRole('button', { name: words.continue }).click();
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByRole('article')).toBeVisible({ timeout: 30_000 });
}

export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Opens files on the import page, as the picker would. */
export async function openFiles(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(typeof content === 'string' ? strToU8(content) : content),
    })),
  );
}

/** A small EPUB 3, chapter by chapter; markup of the chapters goes in as it is. */
export function makeEpub(title: string, language: string, chapters: readonly string[]): Uint8Array {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const pages = chapters.map((body, at) => [
    `OEBPS/c${at}.xhtml`,
    strToU8(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${body}</body></html>`,
    ),
  ]);
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(
      `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier><dc:title>${title}</dc:title><dc:language>${language}</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ),
    ...Object.fromEntries(pages),
  });
}

/** No barriers that axe knows of. */
export async function expectNoBarriers(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const lines = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(lines, state).toEqual([]);
}
