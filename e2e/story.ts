import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Watch {
  /** Lines of the browser's console that a story brings about on purpose: a missing page, a blocked script. */
  allowedErrors: RegExp[];
  quietConsole: undefined;
}

/** A story during which the browser's console stays free of errors and of violations of the security policy. */
export const test = base.extend<Watch>({
  allowedErrors: [[], { option: true }],
  quietConsole: [
    async ({ context, allowedErrors }, use) => {
      const errors: string[] = [];
      const note = (line: string) => {
        if (!allowedErrors.some((allowed) => allowed.test(line))) errors.push(line);
      };
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' || /Content[- ]Security[- ]Policy/i.test(text)) note(text);
      });
      context.on('weberror', (error) => note(error.error().message));
      await use(undefined);
      expect(errors, 'errors in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a page and waits until it answers to keys and clicks. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** React has taken the page over: its own marks are on the elements. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector('main') ?? document.body;
    return Object.keys(element).some((key) => key.startsWith('__react'));
  });
}

/** One side of a segment: `side(page, 'p3s2', 'fr')`. */
export function side(page: Page, segment: string, language: 'fr' | 'en'): Locator {
  return page.locator(`[id="${segment}"] [data-side="${language}"]`);
}

/** The radio button of a row of choices, which looks like a word. */
export async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  await page.locator('label', { has: radio }).click();
  await expect(radio).toBeChecked();
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
}

/** What the Custom Highlight API lights under a name, as text. */
export async function lit(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], (range) => range.toString()), name);
}

/** The page is no wider than the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}
