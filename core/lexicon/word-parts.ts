import { GUESSED_ENDINGS, PREFIXES } from './affixes';
import type { Analysis } from './analysis';
import type { Found } from './find-analyses';
import type { Upos } from './reading';

type Look = (part: string) => readonly Analysis[];

const ELISION = /^(?:jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr|qu|[cçdjlmnsty])'(?=.)/i;
const CLITICS =
  /^(.+?)(-t-(?:ils?|elles?|on)|-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|là|ci|même|mêmes))$/i;
const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/** What a text that is no form may be by its parts; at last a guess by its ending, or a name. */
export function findParts(text: string, look: Look): Found {
  for (const [home, keeps] of innerForms(text)) {
    const analyses = look(home).filter(keeps);
    if (analyses.length > 0) return { by: 'parts', analyses, home };
  }
  const withPrefix = prefixed(text, look);
  if (withPrefix !== null) return withPrefix;
  const whole = compound(text, look);
  return whole.length > 0 ? { by: 'parts', analyses: whole } : guess(text);
}

type Keeps = (analysis: Analysis) => boolean;

/** The form that a text holds with something small before or after it, and what it may be there. */
function* innerForms(text: string): Generator<readonly [form: string, keeps: Keeps]> {
  // -t-il, -je, -là, clicked without their verb or noun
  const clitic = /^-(?:t-)?(?=\p{L})(.+)$/u.exec(text)?.[1];
  if (clitic !== undefined) yield [clitic, ({ tag }) => tag.pos !== 'DET' && tag.pos !== 'NOUN'];
  // AUTRE(S): with or without the bracketed ending
  const singular = /^(.+)\(\p{L}{1,3}\)$/u.exec(text)?.[1];
  if (singular !== undefined) yield [singular, () => true];
  // l'homme selected whole: the noun is what is asked for
  if (ELISION.test(text)) yield [text.replace(ELISION, ''), () => true];
  // dit-il, jour-là, donne-m'en selected whole
  const host = (CLITICS.exec(text) ?? /^(.+)-[mt]'(?:en|y)$/i.exec(text))?.[1];
  const isNoun = /-(?:là|ci)$/i.test(text);
  if (host !== undefined) yield [host, ({ tag }) => isNoun || ['VERB', 'AUX', 'PRON'].includes(tag.pos)];
}

/** `anti-torpilles`, `coprésider`: the second part decides. */
function prefixed(text: string, look: Look): Found | null {
  const lower = text.toLowerCase();
  const hyphen = lower.indexOf('-');
  const prefixes =
    hyphen > 0
      ? []
      : PREFIXES.filter((prefix) => lower.startsWith(prefix) && lower.length > prefix.length + 3);
  if (hyphen > 0 && (PREFIXES.includes(lower.slice(0, hyphen)) || /[oi]$/.test(lower.slice(0, hyphen)))) {
    prefixes.push(lower.slice(0, hyphen + 1));
  }
  for (const prefix of prefixes.sort((a, b) => b.length - a.length)) {
    const rest = look(lower.slice(prefix.length)).filter(({ tag }) => CONTENT.has(tag.pos));
    const singular = prefix.replace(/^(petit|grand)(e?)s(-?)$/, '$1$2$3');
    if (rest.length > 0) {
      const analyses = rest.map(({ lemma, tag }) => ({
        lemma: singular + lemma,
        headword: singular + lemma,
        tag,
      }));
      return {
        by: 'parts',
        analyses,
        prefixed: { prefix: prefix.replace('-', ''), lemma: rest[0]?.lemma ?? '' },
      };
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
  if (isName && text === text.toUpperCase())
    return { by: 'none', analyses: [proper, entry(text, 'NOUN', '')] };
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
