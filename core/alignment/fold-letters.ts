const MARKS = /[\u0300-\u036f]/g;

/**
 * Lower case without accents or ligatures, curly apostrophes made straight: the form in which words of the
 * two languages are compared. May change the length.
 * @example foldLetters('Œuvre d’Été') // "oeuvre d'ete"
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ]/g, "'");
}
