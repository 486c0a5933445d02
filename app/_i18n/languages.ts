/** Languages of the interface; the texts are always French and English. */
export const LANGUAGES = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: InterfaceLanguage = 'en';

export function isLanguage(value: string): value is InterfaceLanguage {
  return LANGUAGES.some((language) => language === value);
}

export function otherLanguage(language: InterfaceLanguage): InterfaceLanguage {
  return language === 'en' ? 'fr' : 'en';
}

/**
 * Chooses by an Accept-Language header (RFC 9110 § 12.5.4), English where it names neither language.
 * @example negotiateLanguage('de, fr-CA;q=0.8, en;q=0.5') // 'fr'
 */
export function negotiateLanguage(header: string | null): InterfaceLanguage {
  const wishes = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean);
      return { base: tag.trim().toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1), order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  for (const { base } of wishes) {
    if (isLanguage(base)) return base;
    if (base === '*') return DEFAULT_LANGUAGE;
  }
  return DEFAULT_LANGUAGE;
}
