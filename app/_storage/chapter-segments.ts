import type { Paragraph, Segment } from '@/core/text/bilingual-text';
import type { StoredBead, StoredChapter, StoredSentence } from './stored-text';

type Sides = Pick<StoredChapter, 'fr' | 'en' | 'beads'>;

/**
 * A chapter as paragraphs of segments: what is read, searched and exported. Paragraphs are the French ones; English
 * that faces nothing stands in the paragraph after which it comes, with an empty French side.
 */
export function paragraphsOf(chapter: Sides): Paragraph[] {
  const paragraphs: { id: string; kind: Paragraph['kind']; number: number; segments: Segment[] }[] = [];
  for (const bead of chapter.beads) {
    const first = chapter.fr[bead.fr[0]];
    const own = bead.fr[1] > bead.fr[0] ? first : undefined;
    const open = paragraphs.at(-1);
    const segment = segmentOf(bead, chapter);
    if (open && (!own || own.paragraph === open.number)) open.segments.push(segment);
    else
      paragraphs.push({
        id: `par-${segment.id}`,
        kind: own?.kind ?? 'prose',
        number: own?.paragraph ?? -1,
        segments: [segment],
      });
  }
  return paragraphs.map(({ id, kind, segments }) => ({ id, kind, segments }));
}

/** The words of a bead: empty French or null English where that side has no sentence. */
export function segmentOf(bead: StoredBead, { fr, en }: Pick<StoredChapter, 'fr' | 'en'>): Segment {
  const english = join(en, bead.en);
  return { id: bead.id, fr: join(fr, bead.fr), en: english === '' ? null : english };
}

/** Lines of verse stay lines. */
function join(sentences: readonly StoredSentence[], [start, end]: readonly [number, number]): string {
  return sentences
    .slice(start, end)
    .map(({ text, kind }, at) => (at === 0 ? text : `${kind === 'verse' ? '\n' : ' '}${text}`))
    .join('');
}
