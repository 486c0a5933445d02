import type { InterfaceLanguage } from './languages';

/**
 * A year, month or day in words; days have no time zone here, so nothing shifts.
 * @example formatDate('2025-07', 'fr') // 'juillet 2025'
 */
export function formatDate(date: string, lang: InterfaceLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  };
  const locale = lang === 'en' ? 'en-US' : 'fr-FR';
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}
