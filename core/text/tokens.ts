/** A word or a gap of a segment, with UTF-16 offsets; all tokens of a segment concatenate to it exactly. */
export interface Token {
  readonly kind: 'word' | 'gap';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What takes an apostrophe in place of its last vowel; longest first (Grevisse, Le bon usage, § 45). */
const ELIDED = 'jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr|qu|[cçdjlmnsty]';

/** Words with an apostrophe inside that are one word: no elision to split off. */
const WHOLES =
  "aujourd['’]hui|c['’]est-à-dire|d['’]abord|d['’]accord|d['’]ailleurs|d['’]emblée|d['’]habitude|presqu['’]îles?|quelqu['’]une?|prud['’]hom[\\p{L}]*|entr['’]?(?:ouv|aper|aid|aim|acte|égorg)[\\p{L}]*|chefs?-d['’](?:œuvre|oeuvre)|hors-d['’](?:œuvre|oeuvre)|main-d['’](?:œuvre|oeuvre)|tape-à-l['’]œil|trompe-l['’](?:œil|oeil)|rendez-vous|garde-à-vous|cessez-le-feu|sauve-qui-peut|on-dit|ouï-dire|tête-à-tête|vis-à-vis|peut-être|c['’]-à-d\\.";

/** Abbreviations that keep their point, and dotted ones (R.P.D.C.). */
const ABBREVIATIONS =
  '(?:MM?|Mr|Dr|Pr|Me|St|Ste|av|apr|env|etc|cf|chap|art|vol|fig|éd|réf|tél|bd|pp?)\\.(?!\\p{L})|(?:\\p{Lu}\\.-?){2,}';

/** Numbers: 30 000 with any thin space, 3,5, 1er, XXe, 14 (of 14h30), years. */
const NUMBERS =
  '\\d{1,3}(?:[\\u00A0\\u202F\\u2009 ]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*(?:(?:ers?|ères?|res?|èmes?|es?|nde?s?)(?![\\p{L}\\p{N}]))?';

/** Pronouns that follow their verb with a hyphen: -t-il, -je, -moi, -m' (donne-m'en). */
const CLITIC =
  "-t-(?:ils?|elles?|on)(?!\\p{L})|-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en)(?![\\p{L}\\p{N}’'])(?!-(?!(?:moi|toi|lui|leur|nous|vous|les?|la|y|en)(?!\\p{L}))\\p{L})|-[mtl]['’](?=\\p{L})|-(?:là|ci)(?![\\p{L}\\p{N}])";

/** Demonstratives and adverbs that -ci, -là and -même belong to: celui-ci is a word, jour-là is two. */
const WITH_PARTICLE =
  '(?:celui|celle|ceux|celles)-(?:ci|là)|(?:moi|toi|lui|elle|soi|nous|vous|eux|elles)-mêmes?|(?:ci|là|au|en|par)-(?!(?:je|tu|ils?|elles?|on)(?![\\p{L}]))[\\p{L}]+(?:-[\\p{L}]+)*';

const LETTERS = '[\\p{L}\\p{M}\\p{N}]';

const WORD = new RegExp(
  [
    `(?<!${LETTERS})(?:${WHOLES})(?!${LETTERS})`,
    `(?<!${LETTERS})(?:${WITH_PARTICLE})(?!${LETTERS})`,
    `(?<!${LETTERS})(?:${ABBREVIATIONS})`,
    `(?<!${LETTERS})(?:${ELIDED})['’](?=${LETTERS})`,
    `(?<!${LETTERS})(?:${NUMBERS})`,
    `(?<=${LETTERS})(?:${CLITIC})`,
    '(?<=\\d)h(?=\\d)',
    // A word runs on over hyphens, unless what follows the hyphen is a pronoun of its own.
    `[\\p{L}\\p{M}](?:${LETTERS}|-(?=${LETTERS})(?!(?:${CLITIC.replaceAll('|-', '|').replace(/^-/, '')})))*`,
    `${LETTERS}+`,
    '[%°€$£]C?',
  ].join('|'),
  'giu',
);

/**
 * Splits a French segment into words and the gaps between them.
 * Elided articles and pronouns (`l’`), and pronouns after their verb (`-t-il`), are words of their own;
 * `aujourd’hui`, `rendez-vous`, `celui-ci`, `30 000` are one.
 * @example tokensOf('L’homme dit-il…').map((t) => t.text) // ['L’', 'homme', ' ', 'dit', '-il', '…']
 */
export function tokensOf(segment: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of segment.matchAll(WORD)) {
    if (match.index > at) tokens.push(gap(segment, at, match.index));
    const end = match.index + match[0].length;
    tokens.push({ kind: 'word', text: match[0], start: match.index, end });
    at = end;
  }
  if (at < segment.length) tokens.push(gap(segment, at, segment.length));
  return tokens;
}

function gap(segment: string, start: number, end: number): Token {
  return { kind: 'gap', text: segment.slice(start, end), start, end };
}

/**
 * The word at a place in a segment, as a click or a cursor gives it: the word that holds the place, else the one that ends there.
 * @param offset UTF-16 offset, 0 to the segment's length
 * @returns null between words
 */
export function tokenAt(segment: string, offset: number): Token | null {
  const words = tokensOf(segment).filter((token) => token.kind === 'word');
  return (
    words.find((token) => token.start <= offset && offset < token.end) ??
    words.find((token) => token.end === offset) ??
    null
  );
}
