import type { Bilingual } from '@/core/text/bilingual-text';
import type { AlignedChapter } from './align-chapters';

export interface TitledChapter extends AlignedChapter {
  readonly title: Bilingual | null;
}

/**
 * Takes the heading with which a chapter opens off its text and makes it the chapter's title. A heading that is
 * aligned with more than a heading stays in the text as well.
 */
export function titleChapter(chapter: AlignedChapter): TitledChapter {
  const [bead] = chapter.beads;
  const fr = bead && bead.fr[1] > bead.fr[0] ? chapter.fr[0] : undefined;
  const en = bead && bead.en[1] > bead.en[0] ? chapter.en[0] : undefined;
  const opening = fr ?? en;
  if (!bead || opening?.kind !== 'heading' || chapter.beads.length === 1) return { ...chapter, title: null };
  const plain =
    bead.fr[1] <= 1 && bead.en[1] <= 1 && (!fr || !en || (fr.kind === 'heading' && en.kind === 'heading'));
  const title = { fr: fr?.text ?? en?.text ?? '', en: plain ? (en?.text ?? null) : null };
  if (!plain) return { ...chapter, title };
  const [i, j] = [bead.fr[1], bead.en[1]];
  return {
    title,
    fr: chapter.fr.slice(i),
    en: chapter.en.slice(j),
    beads: chapter.beads.slice(1).map((each) => ({
      ...each,
      fr: [each.fr[0] - i, each.fr[1] - i],
      en: [each.en[0] - j, each.en[1] - j],
    })),
  };
}
