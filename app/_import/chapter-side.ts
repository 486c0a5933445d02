import type { StoredSentence } from '@/app/_storage/stored-text';
import type { ParsedBlock, ParsedDocument } from '@/core/formats/parsed-document';
import { splitSentences } from '@/core/text/split-sentences';

/** One side of a chapter, cut into sentences; its heading, where it has one, is the first of them. */
export interface ChapterSide {
  readonly heading: string | null;
  readonly sentences: readonly StoredSentence[];
}

/** The chapters of a document as sentences; notes stand after the text of their chapter. */
export function sidesOf(document: Pick<ParsedDocument, 'chapters'>, language: 'fr' | 'en'): ChapterSide[] {
  return document.chapters.map(({ heading, blocks }) => {
    const body = blocks.filter((block) => block.kind !== 'note');
    const notes = blocks.filter((block) => block.kind === 'note');
    const opening: ParsedBlock[] = heading === null ? [] : [{ kind: 'heading', level: 1, text: heading }];
    const sentences = [...opening, ...body, ...notes].flatMap((block, paragraph) =>
      sentencesOf(block, language).map((text): StoredSentence => ({ text, paragraph, kind: block.kind })),
    );
    return { heading, sentences };
  });
}

function sentencesOf({ kind, text }: ParsedBlock, language: 'fr' | 'en'): string[] {
  if (kind === 'heading') return [text];
  if (kind === 'verse') return text.split('\n').filter((line) => line.trim() !== '');
  return splitSentences(text, language);
}

/** Where the paragraphs of a run of sentences begin, for the aligner. */
export function paragraphStarts(sentences: readonly StoredSentence[]): number[] {
  return sentences.flatMap(({ paragraph }, at) =>
    at > 0 && sentences[at - 1]?.paragraph !== paragraph ? [at] : [],
  );
}
