import { GUESSED_ENDINGS, PREFIXES } from './affixes';
import type { Analysis } from './analysis';
import type { Found } from './find-analyses';
import { CARDINAL_PLURALS, CARDINALS } from './numerals';
import type { Upos } from './reading';

type Look = (part: string) => readonly Analysis[];

const ELISION = /^(?:jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr|qu|[cçdjlmnsty])'(?=.)/i;
const CLITICS = /^(.+?)(-t-(?:ils?|elles?|on)|-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|là|ci|même|mêmes))$/i;
const NUMBER_WORDS = new Set([...CARDINALS, ...Object.keys(CARDINAL_PLURALS), 'un', 'une', 'et']);
const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/** What a text that is no form may be by its parts; at last a guess by its ending, or a name. */
export function findParts(text: string, look: Look): Found {
  const shapes: readonly ((text: string, look: Look) => readonly Analysis[])[] = [
    clitic,
    optionalEnding,
    elided,
    withClitic,
    numberWords,
  ];
  for (const shape of shapes) {
    const analyses = shape(text, look);
    if (analyses.length > 0) return { by: 'parts', analyses };
  }
  const withPrefix = prefixed(text, look);
  if (withPrefix !== null) return withPrefix;
  const whole = compound(text, look);
  return whole.length > 0 ? { by: 'parts', analyses: whole } : guess(text);
}

/** `-t-il`, `-je`, `-là`, clicked without their verb or noun. */
function clitic(text: string, look: Look): readonly Analysis[] {
  const match = /^-(?:t-)?(?=\p{L})(.+)$/u.exec(text);
  return match === null ? [] : look(match[1] ?? '').filter(({ tag }) => tag.pos !== 'DET' && tag.pos !== 'NOUN');
}

/** `AUTRE(S)`: with or without the bracketed ending. */
function optionalEnding(text: string, look: Look): readonly Analysis[] {
  const match = /^(.+)\((\p{L}{1,3})\)$/u.exec(text);
  if (match === null) return [];
  return [...look(match[1] ?? ''), ...look(`${match[1]}${match[2]}`)];
}

/** `l'homme` selected whole: the noun is what is asked for. */
function elided(text: string, look: Look): readonly Analysis[] {
  return ELISION.test(text) ? look(text.replace(ELISION, '')) : [];
}

/** `dit-il`, `jour-là` selected whole. */
function withClitic(text: string, look: Look): readonly Analysis[] {
  const match = CLITICS.exec(text) ?? /^(.+)(-[mt]'(?:en|y))$/i.exec(text);
  if (match === null) return [];
  const isNoun = /-(?:là|ci)$/i.test(text);
  return look(match[1] ?? '').filter(({ tag }) => isNoun || tag.pos === 'VERB' || tag.pos === 'AUX' || tag.pos === 'PRON');
}

/** `quatre-vingt-dix-neuf`, `vingt-et-un`, `vingt-deuxième`. */
function numberWords(text: string): Analysis[] {
  const parts = text.toLowerCase().split('-');
  if (parts.length < 2) return [];
  const lemma = text.toLowerCase();
  const last = parts.at(-1) ?? '';
  if (!parts.slice(0, -1).every((part) => NUMBER_WORDS.has(part))) return [];
  if (NUMBER_WORDS.has(last)) return [entry(lemma, 'NUM', 'NumType=Card')];
  return /ièmes?$/.test(last) ? [entry(lemma.replace(/s$/, ''), 'ADJ', 'NumType=Ord')] : [];
}

/** `anti-torpilles`, `coprésider`: the second part decides. */
function prefixed(text: string, look: Look): Found | null {
  const lower = text.toLowerCase();
  const hyphen = lower.indexOf('-');
  const prefixes = hyphen > 0 ? [] : PREFIXES.filter((prefix) => lower.startsWith(prefix) && lower.length > prefix.length + 3);
  if (hyphen > 0 && (PREFIXES.includes(lower.slice(0, hyphen)) || /[oi]$/.test(lower.slice(0, hyphen)))) {
    prefixes.push(lower.slice(0, hyphen + 1));
  }
  for (const prefix of prefixes.sort((a, b) => b.length - a.length)) {
    const rest = look(lower.slice(prefix.length)).filter(({ tag }) => CONTENT.has(tag.pos));
    const singular = prefix.replace(/^(petit|grand)(e?)s(-?)$/, '$1$2$3');
    if (rest.length > 0) {
      const analyses = rest.map(({ lemma, tag }) => ({ lemma: singular + lemma, headword: singular + lemma, tag }));
      return { by: 'parts', analyses, prefixed: { prefix: prefix.replace('-', ''), lemma: rest[0]?.lemma ?? '' } };
    }
  }
  return null;
}

/** `documentaires-fiction`: each word in its dictionary form; the first noun decides what the whole is. */
function compound(text: string, look: Look): Analysis[] {
  const parts = text.toLowerCase().split('-');
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === '')) return [];
  const options = parts.map((part) => {
    const all = look(part);
    return (
      all.find(({ tag }) => tag.pos === 'NOUN') ??
      all.find(({ tag }) => tag.pos === 'ADJ') ??
      all.find(({ tag }) => tag.pos !== 'PROPN')
    );
  });
  if (options.some((option) => option === undefined)) return [];
  const words = options.map((option, index) =>
    option && (option.tag.pos === 'NOUN' || option.tag.pos === 'ADJ') ? option.lemma : (parts[index] ?? ''),
  );
  const head = options.find((option) => option?.tag.pos === 'NOUN') ?? options[0];
  if (head === undefined) return [];
  const pos = head.tag.pos === 'ADJ' ? 'ADJ' : 'NOUN';
  const lemma = words.join('-');
  const features = head.tag.pos === pos ? head.tag.features : [''];
  const whole: Analysis = { lemma, headword: lemma, tag: { pos, features } };
  const asIs = text.toLowerCase();
  return lemma === asIs ? [whole] : [whole, entry(asIs, pos, '')];
}

function guess(text: string): Found {
  const isName = /^\p{Lu}/u.test(text);
  if (!/^\p{L}/u.test(text) || text.length > 40) return { by: 'none', analyses: [entry(text, 'X', '')] };
  const proper = entry(text, 'PROPN', '');
  if (isName && text === text.toUpperCase()) return { by: 'none', analyses: [proper, entry(text, 'NOUN', '')] };
  if (isName) return { by: 'none', analyses: [proper, ...guessByEnding(text.toLowerCase())] };
  return { by: 'guess', analyses: guessByEnding(text) };
}

function guessByEnding(text: string): Analysis[] {
  const rule = GUESSED_ENDINGS.find(([ending]) => ending.test(text));
  return (rule?.[1] ?? []).map(([cut, add, pos, features]) =>
    entry(text.slice(0, text.length - cut) + add, pos, features),
  );
}

function entry(lemma: string, pos: Upos, features: string): Analysis {
  return { lemma, headword: lemma, tag: { pos, features: [features] } };
}
