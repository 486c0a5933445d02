import type { ParsedChapter } from '@/core/formats/parsed-document';
import type { Bilingual, Chapter } from '@/core/text/bilingual-text';
import { countWords } from '@/core/text/count-words';
import type { ImportDraft, SideFacts } from './import-input';
import type { TextDetails } from './make-text';
import type { Material, SideDocument } from './material';

const OPENING = 160;

/** What the learner is shown of the material, with everything guessed that can be. */
export function describeMaterial(material: Material): ImportDraft {
  if (material.kind === 'aligned') {
    const { document, file } = material;
    const { chapters, title, source, licence } = document.text;
    const fr = factsOfAligned(file, chapters, 'fr');
    const en = factsOfAligned(file, chapters, 'en');
    const details: TextDetails = {
      title: title ?? guessTitle(file, fr.opening),
      source: source?.name ?? '',
      url: source?.url ?? null,
      licence: licence ?? '',
    };
    const warnings = document.warnings.map((warning) => ({ file, warning }));
    return { kind: 'aligned', fr, en, unsure: false, details, warnings };
  }
  const fr = factsOf(material.fr);
  const en = material.kind === 'pair' ? factsOf(material.en) : null;
  const sides = material.kind === 'pair' ? [material.fr, material.en] : [material.fr];
  return {
    kind: material.kind,
    fr,
    en,
    unsure: material.kind === 'pair' && material.unsure,
    details: guessDetails(material.fr, fr, material.kind === 'pair' ? material.en : null),
    warnings: sides.flatMap(({ file, document }) => document.warnings.map((warning) => ({ file, warning }))),
  };
}

function guessDetails(fr: SideDocument, facts: SideFacts, en: SideDocument | null): TextDetails {
  const { creator, source, licence } = fr.document;
  const isAddress = source !== null && /^https?:/.test(source);
  return {
    title: {
      fr: fr.document.title ?? guessTitle(fr.file, facts.opening).fr,
      en: en?.document.title ?? null,
    },
    source: [creator, isAddress ? null : source].filter(Boolean).join(', '),
    url: isAddress ? source : null,
    licence: licence ?? '',
  };
}

/** A file's name, or else the first words. */
function guessTitle(file: string | null, opening: string): Bilingual {
  const name = file
    ?.replace(/\.[a-z]+$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
  const words = opening.split(' ');
  const first = words.slice(0, 6).join(' ');
  return { fr: name || (words.length > 6 ? `${first.replace(/[,;:]$/, '')}…` : first), en: null };
}

function factsOf({ file, document: { chapters } }: SideDocument): SideFacts {
  return {
    file,
    chapters: chapters.length,
    words: chapters.reduce((sum, chapter) => sum + wordsOf(chapter), 0),
    opening: shorten(
      chapters
        .flatMap(({ blocks }) => blocks.slice(0, 3))
        .slice(0, 3)
        .map(({ text }) => text),
    ),
  };
}

function wordsOf({ blocks }: ParsedChapter): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function factsOfAligned(file: string | null, chapters: readonly Chapter[], side: 'fr' | 'en'): SideFacts {
  const texts = chapters.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.map((segment) => segment[side] ?? '')),
  );
  return {
    file,
    chapters: chapters.length,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    opening: shorten(texts.slice(0, 4)),
  };
}

function shorten(texts: readonly string[]): string {
  const text = texts.join(' ').replace(/\s+/gu, ' ').trim();
  return text.length <= OPENING
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', OPENING)).replace(/[\s.,;:!?…]+$/u, '')}…`;
}
