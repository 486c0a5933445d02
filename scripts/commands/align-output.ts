import type { AlignedBead } from '@/core/alignment/align';
import { formatBead, listSpan, type Span } from '@/core/alignment/bead';
import { DOUBTFUL } from '@/core/alignment/confidence';
import { writeHtmlPairs } from '@/core/formats/html-pairs';
import { type TextPair, writeTmx } from '@/core/formats/tmx-write';
import type { Format } from './align-arguments';

/** One file as sentences, and the numbers of those that begin paragraphs. */
export interface Side {
  readonly sentences: readonly string[];
  readonly paragraphStarts: readonly number[];
}

/** Writes an alignment in one of the formats of `align`. */
export function formatAlignment(
  format: Format,
  beads: readonly AlignedBead[],
  source: readonly string[],
  target: readonly string[],
  title: string,
): string {
  const join = (sentences: readonly string[], [from, to]: Span) =>
    from === to ? null : sentences.slice(from, to).join(' ');
  const pairs = beads.map(
    (bead): TextPair => ({ fr: join(source, bead.source), en: join(target, bead.target) }),
  );
  if (format === 'pairs') return beads.map((bead) => `${formatBead(bead)}\n`).join('');
  if (format === 'tmx') return writeTmx(pairs, title);
  if (format === 'html') return writeHtmlPairs(pairs, title);
  if (format === 'json')
    return `${JSON.stringify({ segments: beads.map((bead, k) => writeJsonSegment(bead, pairs[k])) }, null, 2)}\n`;
  return formatTable(beads, pairs);
}

function writeJsonSegment(bead: AlignedBead, pair: TextPair | undefined) {
  return {
    source: listSpan(bead.source),
    target: listSpan(bead.target),
    confidence: Math.round(bead.confidence * 1000) / 1000,
    doubtful: bead.confidence < DOUBTFUL,
    ...pair,
  };
}

/** A line a bead: its numbers, confidence in percent with a question mark where doubtful, French, English. */
function formatTable(beads: readonly AlignedBead[], pairs: readonly TextPair[]): string {
  return beads
    .map((bead, k) => {
      const percent = `${Math.round(bead.confidence * 100)}%${bead.confidence < DOUBTFUL ? '?' : ''}`;
      return `${formatBead(bead)}\t${percent}\t${pairs[k]?.fr ?? '∅'}\t${pairs[k]?.en ?? '∅'}\n`;
    })
    .join('');
}
