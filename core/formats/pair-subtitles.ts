import type { Paragraph, SegmentId } from '@/core/text/bilingual-text';
import { refuse } from './format-fault';
import { joinCues, type TimedSentence } from './join-cues';
import type { AlignedResult, ParsedDocument } from './parsed-document';

/** Two sentences belong together when they share this much of the shorter one’s time. */
const SHARED_TIME = 0.5;
/** Tracks seldom start at the same instant; a shift up to this is looked for, in milliseconds. */
const LARGEST_SHIFT = 3_000;
const SHIFT_STEP = 250;

interface Bead {
  readonly fr: readonly TimedSentence[];
  readonly en: readonly TimedSentence[];
}

/**
 * Pairs two subtitle tracks of one film by the time that their sentences share. Sentences that overlap in a chain stay
 * together; one that meets nobody stands alone.
 * @returns refusal `no-text` where a document holds no cues
 */
export function pairSubtitles(french: ParsedDocument, english: ParsedDocument): AlignedResult {
  if (french.cues === null || english.cues === null) return refuse({ code: 'no-text' });
  const scenes = joinCues(french.cues, 'fr');
  const fr = scenes.flat();
  const unshifted = joinCues(english.cues, 'en').flat();
  const shift = findShift(fr, unshifted);
  const en = unshifted.map((sentence) => ({
    ...sentence,
    start: sentence.start + shift,
    end: sentence.end + shift,
  }));
  const opens = new Set(scenes.map((scene) => scene[0]));
  const paragraphs = toParagraphs(pairByTime(fr, en), opens);
  if (paragraphs.length === 0) return refuse({ code: 'no-text' });
  return {
    ok: true,
    document: {
      format: french.format,
      text: {
        slug: null,
        title: french.title === null ? null : { fr: french.title, en: english.title },
        summary: null,
        source: null,
        licence: null,
        date: null,
        reports: null,
        level: null,
        topics: [],
        chapters: [{ id: '', title: null, paragraphs }],
      },
      warnings: [...french.warnings, ...english.warnings],
    },
  };
}

function pairByTime(fr: readonly TimedSentence[], en: readonly TimedSentence[]): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [0, 0];
  while (i < fr.length || j < en.length) {
    let [lastFr, lastEn] = [i, j];
    // Grows the bead while the next sentence on either side shares time with the last on the other.
    const seed = overlaps(fr[i], en[j]);
    if (!seed) {
      const isFrenchFirst =
        (fr[i]?.start ?? Number.POSITIVE_INFINITY) <= (en[j]?.start ?? Number.POSITIVE_INFINITY);
      if (isFrenchFirst) lastFr += 1;
      else lastEn += 1;
    } else {
      [lastFr, lastEn] = [i + 1, j + 1];
      for (;;) {
        if (overlaps(fr[lastFr], en[lastEn - 1])) lastFr += 1;
        else if (overlaps(fr[lastFr - 1], en[lastEn])) lastEn += 1;
        else break;
      }
    }
    beads.push({ fr: fr.slice(i, lastFr), en: en.slice(j, lastEn) });
    [i, j] = [lastFr, lastEn];
  }
  return beads;
}

function overlaps(one: TimedSentence | undefined, other: TimedSentence | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shared > 0 && shared >= SHARED_TIME * shorter;
}

/** The shift of the second track under which most sentences start together; 0 unless another is clearly better. */
function findShift(fr: readonly TimedSentence[], en: readonly TimedSentence[]): number {
  let best = 0;
  let most = countTogether(fr, en, 0) * 1.2;
  for (let shift = -LARGEST_SHIFT; shift <= LARGEST_SHIFT; shift += SHIFT_STEP) {
    const count = countTogether(fr, en, shift);
    if (count > most) [best, most] = [shift, count];
  }
  return best;
}

function countTogether(fr: readonly TimedSentence[], en: readonly TimedSentence[], shift: number): number {
  let count = 0;
  let j = 0;
  for (const { start } of fr) {
    while (j < en.length && (en[j]?.start ?? 0) + shift < start - SHIFT_STEP) j += 1;
    if (j < en.length && (en[j]?.start ?? 0) + shift <= start + SHIFT_STEP) count += 1;
  }
  return count;
}

/** A paragraph ends where the French falls silent for long. */
function toParagraphs(beads: readonly Bead[], opens: ReadonlySet<TimedSentence | undefined>): Paragraph[] {
  const groups: { fr: string; en: string | null }[][] = [];
  for (const { fr, en } of beads) {
    const segment = {
      fr: fr.map(({ text }) => text).join(' '),
      en: en.length === 0 ? null : en.map(({ text }) => text).join(' '),
    };
    const group = groups[groups.length - 1];
    if (group === undefined || (fr.length > 0 && opens.has(fr[0]))) groups.push([segment]);
    else group.push(segment);
  }
  return groups.map((group, p) => ({
    id: `p${p + 1}`,
    kind: 'prose',
    segments: group.map((segment, s) => ({ id: `p${p + 1}s${s + 1}` as SegmentId, ...segment })),
  }));
}
