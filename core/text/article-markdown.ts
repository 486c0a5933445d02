import { type Paragraph, parseSegmentId, type Segment } from './bilingual-text';

/** French lines of an article's body with the line of the file each stands on, counted from 1. */
export interface FrenchSegment {
  readonly id: Segment['id'];
  readonly fr: string;
  readonly line: number;
}

export interface FrenchParagraph {
  readonly id: Paragraph['id'];
  readonly kind: 'prose' | 'heading';
  readonly segments: readonly FrenchSegment[];
}

/**
 * Reads the body of `content/articles/<slug>.md`: a segment a line, a blank line between paragraphs, `##` for headings.
 * @param firstLine the number in the file of the body's first line.
 * @example readArticleBody('Un.\nDeux.\n\nTrois.', 9)[0].segments[1].id // 'p1s2'
 */
export function readArticleBody(body: string, firstLine: number): FrenchParagraph[] {
  const paragraphs: { id: string; kind: 'prose' | 'heading'; segments: FrenchSegment[] }[] = [];
  let open = false;
  body.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') {
      open = false;
      return;
    }
    const heading = /^##+\s+(.*)$/.exec(line);
    if (!open || heading)
      paragraphs.push({ id: `p${paragraphs.length + 1}`, kind: heading ? 'heading' : 'prose', segments: [] });
    open = !heading;
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const id = parseSegmentId(`${paragraph.id}s${paragraph.segments.length + 1}`);
    if (id) paragraph.segments.push({ id, fr: heading?.[1] ?? line, line: firstLine + index });
  });
  return paragraphs;
}
