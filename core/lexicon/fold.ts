const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/** Straight apostrophes, as the form data has them: `l’` → `l'`. */
export function straighten(text: string): string {
  return text.replace(/[’ʼ‘´`]/g, "'");
}

/** Non-breaking and soft hyphens count as hyphens or as nothing: `va‑t‑il` → `va-t-il`. */
export function plainHyphens(text: string): string {
  return text.replace(/[‐‑]/g, '-').replaceAll('\u00AD', '');
}

/**
 * The key under which a form is filed: lower case, no accents, ligatures apart, straight apostrophes.
 * Forms that differ only in these lie together, so that one shard answers for ETAT, état and étât.
 * @example foldForm('Œuvrés') // 'oeuvres'
 */
export function foldForm(form: string): string {
  return straighten(form)
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Order of code units: the same everywhere, unlike a locale's. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
