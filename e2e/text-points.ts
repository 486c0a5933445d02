import type { Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** Where a word of a segment's French side stands in the window, scrolled into its middle: its first and last letter, and between. */
export async function wordPoints(
  page: Page,
  segment: string,
  word: string,
): Promise<{ start: Point; middle: Point; end: Point }> {
  const side = page.locator(`#${segment} [data-side="fr"]`);
  await side.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return side.evaluate((element, wanted) => {
    const at = (element.textContent ?? '').indexOf(wanted);
    if (at < 0) throw new Error(`“${wanted}” is not in “${element.textContent}”`);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (passed <= at && at < passed + length) range.setStart(node, at - passed);
      if (passed < at + wanted.length && at + wanted.length <= passed + length) {
        range.setEnd(node, at + wanted.length - passed);
      }
      passed += length;
    }
    const boxes = Array.from(range.getClientRects());
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) throw new Error(`“${wanted}” is not on screen`);
    return {
      start: { x: first.left + 2, y: first.top + first.height / 2 },
      middle: { x: first.left + first.width / 2, y: first.top + first.height / 2 },
      end: { x: last.right - 2, y: last.top + last.height / 2 },
    };
  }, word);
}

export async function clickWord(page: Page, segment: string, word: string): Promise<void> {
  const { middle } = await wordPoints(page, segment, word);
  await page.mouse.click(middle.x, middle.y);
}

export async function tapWord(page: Page, segment: string, word: string): Promise<void> {
  const { middle } = await wordPoints(page, segment, word);
  await page.touchscreen.tap(middle.x, middle.y);
}

/** Drags from the first letter of a stretch to its last. */
export async function selectWords(page: Page, segment: string, words: string): Promise<void> {
  const { start, end } = await wordPoints(page, segment, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}
