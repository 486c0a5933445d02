import type { TitledChapter } from './chapter-heading';

/** A page of more segments than this is divided, at the end of a paragraph; it is drawn at once. */
const LONGEST = 500;
const WISHED = 350;

/**
 * Divides a chapter too long for one page.
 * @example divideChapter(longChapter) // titles “Chapitre I (1/3)”, “Chapitre I (2/3)” …
 */
export function divideChapter(chapter: TitledChapter): TitledChapter[] {
  const { beads } = chapter;
  if (beads.length <= LONGEST) return [chapter];
  const cuts = [0];
  for (let at = 1; at < beads.length; at++) {
    const size = at - (cuts.at(-1) ?? 0);
    if (size >= LONGEST || (size >= WISHED && beginsParagraph(chapter, at))) cuts.push(at);
  }
  // No page of a few lines at the end.
  if (cuts.length > 1 && beads.length - (cuts.at(-1) ?? 0) < WISHED / 5) cuts.pop();
  return cuts.map((from, part) => slice(chapter, from, cuts[part + 1] ?? beads.length, part, cuts.length));
}

function beginsParagraph({ fr, beads }: TitledChapter, at: number): boolean {
  const first = beads[at]?.fr[0] ?? 0;
  return fr[first]?.paragraph !== fr[first - 1]?.paragraph;
}

function slice(chapter: TitledChapter, from: number, to: number, part: number, parts: number): TitledChapter {
  const beads = chapter.beads.slice(from, to);
  const [i, j] = [beads[0]?.fr[0] ?? 0, beads[0]?.en[0] ?? 0];
  const [iEnd, jEnd] = [beads.at(-1)?.fr[1] ?? i, beads.at(-1)?.en[1] ?? j];
  const number = ` (${part + 1}/${parts})`;
  const { title } = chapter;
  return {
    title: title && { fr: title.fr + number, en: title.en === null ? null : title.en + number },
    fr: chapter.fr.slice(i, iEnd),
    en: chapter.en.slice(j, jEnd),
    beads: beads.map((bead) => ({
      ...bead,
      fr: [bead.fr[0] - i, bead.fr[1] - i],
      en: [bead.en[0] - j, bead.en[1] - j],
    })),
  };
}
