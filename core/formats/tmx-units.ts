import { cleanText, collapseSpaces } from './clean-text';
import { attribute, childElements, findFirst, localName, textOf } from './markup-query';
import type { MarkupElement } from './markup-tree';
import { primaryLanguage } from './page-details';

/** A translation unit as it stands, words by primary language; null where a language has no variant. */
export interface TmxUnit {
  readonly id: string | null;
  readonly fr: string | null;
  readonly en: string | null;
  readonly properties: ReadonlyMap<string, string>;
}

/** Inline elements whose content is the code of another format, not words. `hi` holds words. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/**
 * Reads one `<tu>`. The order of its variants does not matter; of several in one language the first counts.
 * @param isOurs whether white space is to be kept to the letter
 * @param found collects every language met
 */
export function readUnit(element: MarkupElement, isOurs: boolean, found: Set<string>): TmxUnit {
  let fr: string | null = null;
  let en: string | null = null;
  for (const variant of childElements(element, 'tuv')) {
    const language = primaryLanguage(variant.attributes['xml:lang'] ?? attribute(variant, 'lang'));
    if (language !== null) found.add(language);
    const segment = findFirst(variant, 'seg');
    if (segment === null) continue;
    const words = isOurs ? wordsOf(segment) : collapseSpaces(cleanText(wordsOf(segment))) || null;
    if (language === 'fr') fr ??= words;
    if (language === 'en') en ??= words;
  }
  return { id: element.attributes.tuid ?? null, fr, en, properties: readProperties(element) };
}

/** The `<prop>` children of a unit or header, by type; the last of a type counts. */
export function readProperties(element: MarkupElement): Map<string, string> {
  return new Map(
    childElements(element, 'prop').map((property) => [property.attributes.type ?? '', textOf(property)]),
  );
}

function wordsOf(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (!CODES.has(localName(child))) return wordsOf(child);
      return child.attributes.type === 'lb' ? ' ' : '';
    })
    .join('');
}
