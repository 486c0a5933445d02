import { localName } from './markup-query';
import type { MarkupElement } from './markup-tree';
import { headingLevel, isBlock, isUnread } from './visible-elements';

export interface Article {
  readonly root: MarkupElement;
  /** Is this element of the article’s tree something else: a menu, a box of links, a comment? */
  readonly isBoilerplate: (element: MarkupElement) => boolean;
}

/** How many characters of prose an element holds, and how many of them are links. */
interface Mass {
  prose: number;
  /** With what is in menus, boxes, comments. */
  gross: number;
  text: number;
  links: number;
}

const FURNITURE = new Set(['nav', 'footer', 'form', 'menu', 'search']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alert',
]);
/** What class and id call the surroundings of an article, as whole words: `comment-list`, `social_share`. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentaires?|disqus|sidebar|related|recommend\w*|share|sharing|social|partage\w*|promo\w*|advert\w*|ads?|pub|publicite|sponsor\w*|cookies?|consent|gdpr|rgpd|banner|popup|modal|overlay|newsletter|subscri\w*|abonn\w*|paywall|breadcrumbs?|pagination|pager|nav|navbar|navigation|menu|toolbar|footer|masthead|widget|tags|taglist|outbrain|taboola|metadata|navbox|mw-editsection|mw-jump-link|reflist|toc|catlinks|printfooter|noprint|hatnote|skip-link|sr-only|visually-hidden|screen-reader-text)(?=$|[\s_-])/i;
const LONGEST_NAME = 300;
/** A shorter run of text is a label rather than a paragraph, unless it ends like a sentence. */
const PARAGRAPH = 60;
const SENTENCE_END = /[.!?…»”"]$/u;
const MOSTLY_LINKS = 0.6;
/** The article is the smallest element that holds this share of the page’s prose. */
const SHARE = 0.6;

/**
 * Finds the article in a page: the element that says it is one and holds most of the prose, or else the smallest
 * element that does. After the idea of Readability (text against links, names of classes), rebuilt so that it
 * needs no DOM and stays linear on a hostile page.
 */
export function findArticle(body: MarkupElement): Article {
  const masses = new Map<MarkupElement, Mass>();
  const total = weigh(body, false, masses);
  const isBoilerplate = (element: MarkupElement) => {
    if (isFurniture(element) && (masses.get(element)?.gross ?? 0) < total.gross * SHARE) return true;
    const mass = masses.get(element);
    return (
      mass !== undefined && isBlock(element) && mass.gross === 0 && mass.links > MOSTLY_LINKS * mass.text
    );
  };
  const named = namedArticle(masses, total);
  return { root: named ?? smallestHolder(body, masses), isBoilerplate };
}

function weigh(element: MarkupElement, inLink: boolean, masses: Map<MarkupElement, Mass>): Mass {
  const mass: Mass = { prose: 0, gross: 0, text: 0, links: 0 };
  let own = '';
  for (const child of element.children) {
    if (typeof child === 'string') {
      const text = child.trim();
      mass.text += text.length;
      if (inLink) mass.links += text.length;
      own = text || own;
      continue;
    }
    if (isUnread(child)) continue;
    const inside = weigh(child, inLink || localName(child) === 'a', masses);
    mass.text += inside.text;
    mass.links += inside.links;
    mass.gross += inside.gross;
    mass.prose += isFurniture(child) ? 0 : inside.prose;
  }
  const isParagraph = isBlock(element) && headingLevel(element) === null && mass.gross === 0;
  if (
    isParagraph &&
    mass.links <= MOSTLY_LINKS * mass.text &&
    (mass.text >= PARAGRAPH || SENTENCE_END.test(own))
  ) {
    mass.prose = mass.text - mass.links;
    mass.gross = mass.prose;
  }
  masses.set(element, mass);
  return mass;
}

/** `<article>`, `itemprop="articleBody"`, `<main>`: the smallest of those that hold most of the prose. */
function namedArticle(masses: ReadonlyMap<MarkupElement, Mass>, total: Mass): MarkupElement | null {
  let best: MarkupElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, mass] of masses) {
    const { attributes } = element;
    const name = localName(element);
    const isNamed =
      name === 'article' ||
      name === 'main' ||
      attributes.role === 'main' ||
      attributes.role === 'article' ||
      attributes.itemprop === 'articleBody' ||
      attributes.id === 'mw-content-text';
    if (isNamed && mass.prose > 0 && mass.prose >= total.prose * SHARE && mass.text < least) {
      best = element;
      least = mass.text;
    }
  }
  return best;
}

function smallestHolder(body: MarkupElement, masses: ReadonlyMap<MarkupElement, Mass>): MarkupElement {
  const enough = (masses.get(body)?.prose ?? 0) * SHARE;
  let holder = body;
  for (;;) {
    const inner = holder.children.find(
      (child): child is MarkupElement =>
        typeof child !== 'string' &&
        hasBlocks(child) &&
        !isFurniture(child) &&
        enough > 0 &&
        (masses.get(child)?.prose ?? 0) >= enough,
    );
    if (inner === undefined) return holder;
    holder = inner;
  }
}

function hasBlocks(element: MarkupElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && isBlock(child));
}

function isFurniture(element: MarkupElement): boolean {
  const { attributes } = element;
  if (FURNITURE.has(localName(element)) || FURNITURE_ROLES.has(attributes.role ?? '')) return true;
  if (localName(element) === 'body' || localName(element) === 'html') return false;
  return [attributes.class, attributes.id].some((name) =>
    FURNITURE_NAMES.test((name ?? '').slice(0, LONGEST_NAME)),
  );
}
