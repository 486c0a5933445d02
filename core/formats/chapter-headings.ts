/** What the parts of a book are called, from the largest; a line that begins with one of them is a heading. */
const PART_WORDS: readonly (readonly [level: number, words: string])[] = [
  [1, 'livre|tome|volume|partie|book|part|acte|act'],
  [2, 'chapitre|chapter|chap\\.|letter|lettre|chant|canto|scène|scene|section'],
];
const ORDINALS =
  'premi[eè]re?|deuxi[eè]me|second[e]?|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me|septi[eè]me|huiti[eè]me|neuvi[eè]me|dixi[eè]me|derni[eè]re?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last';
const NUMBERS =
  'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty';
/** Headings that stand alone. */
const LONE_HEADING =
  /^(?:prologue|épilogue|epilogue|préface|preface|introduction|conclusion|avant-propos|foreword|afterword|postface|dédicace|dedication|appendice|appendix|note de l[’']auteur|author[’']s note)\.?$/iu;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,4}|C{1,3}X{0,4})(?:IX|IV|V?I{0,4})[.)]?$/;
const LONGEST_HEADING = 90;
const LONGEST_CAPITALS = 60;

const NUMBERED = PART_WORDS.map(([level, words]) => ({
  level,
  pattern: new RegExp(
    `^(?:(?:${words})\\s+(?:the\\s+)?(?:\\d+|[ivxlc]+|${ORDINALS}|${NUMBERS})(?:[\\s.:,;—–-].*)?$|(?:the\\s+)?(?:${ORDINALS})\\s+(?:${words})\\b.{0,40}$)`,
    'iu',
  ),
}));

/**
 * Is this line of a plain text a heading, and of which level: 1 book or part, 2 chapter, 3 words in capitals?
 * @example chapterHeadingLevel('CHAPITRE PREMIER') // 2
 * @example chapterHeadingLevel('Il dort.') // null
 */
export function chapterHeadingLevel(line: string): number | null {
  if (line.length > LONGEST_HEADING) return null;
  for (const { level, pattern } of NUMBERED) if (pattern.test(line)) return level;
  if (LONE_HEADING.test(line) || ROMAN.test(line)) return 2;
  const isCapitals =
    line.length <= LONGEST_CAPITALS && /\p{Lu}{2}/u.test(line) && !/\p{Ll}|[,;:!?»”"]$/u.test(line);
  return isCapitals ? 3 : null;
}
