import { cleanLine } from './clean-text';
import { attribute, attributeWords, descendants, findFirst, textOf } from './markup-query';
import type { MarkupElement } from './markup-tree';

export interface PageDetails {
  readonly title: string | null;
  readonly creator: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly licence: string | null;
}

const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'];
const CREATORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author'];
const SITES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name'];
const LICENCES = ['dc.rights', 'dcterms.rights', 'dcterms.license', 'copyright', 'license', 'rights'];
const LANGUAGES = ['og:locale', 'dc.language', 'dcterms.language', 'content-language'];
/** What separates an article’s title from its site’s name. */
const SITE_SUFFIX = /\s+[|–—·:-]\s+([^|–—·]+)$/u;

/** What a page says of itself in its head: title, author, site or address, language, licence. */
export function readPageDetails(root: MarkupElement): PageDetails {
  const meta = metaValues(root);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const site = first(SITES);
  const html = findFirst(root, 'html');
  return {
    title: first(TITLES) ?? titleElement(root, site),
    creator: notAddress(first(CREATORS)),
    source: site ?? canonicalAddress(root),
    language: primaryLanguage((html && attribute(html, 'lang')) ?? first(LANGUAGES)),
    licence: first(LICENCES) ?? linkedLicence(root),
  };
}

/** `fr-CA` and `fr_CA` are `fr`; null for what is no language tag. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}

function metaValues(root: MarkupElement): Map<string, string> {
  const values = new Map<string, string>();
  for (const { attributes } of descendants(root, 'meta')) {
    const name = (attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? '').toLowerCase();
    const value = cleanLine(attributes.content);
    if (name !== '' && value !== null && !values.has(name)) values.set(name, value);
  }
  return values;
}

function titleElement(root: MarkupElement, site: string | null): string | null {
  const head = findFirst(root, 'head') ?? root;
  const element = findFirst(head, 'title');
  const whole = cleanLine(element && textOf(element));
  const suffix = SITE_SUFFIX.exec(whole ?? '');
  if (whole === null || suffix === null) return whole;
  const isSite = site !== null && suffix[1]?.toLowerCase() === site.toLowerCase();
  return isSite || suffix[0].includes('|') ? whole.slice(0, suffix.index) : whole;
}

function canonicalAddress(root: MarkupElement): string | null {
  for (const link of descendants(root, 'link')) {
    const href = link.attributes.href ?? '';
    if (attributeWords(link, 'rel').includes('canonical') && /^https?:\/\//i.test(href))
      return cleanLine(href);
  }
  return null;
}

function linkedLicence(root: MarkupElement): string | null {
  for (const link of descendants(root, 'a', 'link')) {
    if (!attributeWords(link, 'rel').includes('license')) continue;
    const href = link.attributes.href ?? '';
    return cleanLine(textOf(link)) ?? (/^https?:\/\//i.test(href) ? cleanLine(href) : null);
  }
  return null;
}

function notAddress(value: string | null): string | null {
  return value === null || /^https?:/i.test(value) ? null : value;
}
