/** UD FEATS as a record: `Gender=Fem|Number=Plur` → `{ Gender: 'Fem', Number: 'Plur' }`. */
export function parseFeatures(features: string): Record<string, string> {
  const parsed: Record<string, string> = {};
  for (const pair of features.split('|')) {
    const equals = pair.indexOf('=');
    if (equals > 0) parsed[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return parsed;
}

/** Writes UD FEATS, names sorted as the standard asks (universaldependencies.org/format). */
export function formatFeatures(features: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(features)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('|');
}
