import { pairSubtitles } from '@/core/formats/pair-subtitles';
import { parseFile } from '@/core/formats/parse-file';
import { parsePastedText } from '@/core/formats/parse-plain-text';
import type { AlignedDocument, ParsedDocument } from '@/core/formats/parsed-document';
import { detectLanguage } from '@/core/text/detect-language';
import type { ImportFault, ImportFile, ImportInput, PairFault } from './import-input';
import { takeTitleLine } from './title-line';

/** One side as read, with the file it came from. */
export interface SideDocument {
  readonly file: string | null;
  readonly document: ParsedDocument;
}

/** Texts ready to be aligned, or aligned already. */
export type Material =
  | { readonly kind: 'aligned'; readonly file: string | null; readonly document: AlignedDocument }
  | { readonly kind: 'pair'; readonly fr: SideDocument; readonly en: SideDocument; readonly unsure: boolean }
  | { readonly kind: 'french'; readonly fr: SideDocument };

export type MaterialResult =
  | { readonly ok: true; readonly material: Material }
  | { readonly ok: false; readonly fault: ImportFault };

/** Reads what was pasted or picked and tells which side is which by its words. */
export function readMaterial(input: ImportInput): MaterialResult {
  return input.kind === 'paste' ? readPasted(input.fr, input.en) : readFiles(input.files);
}

function readPasted(fr: string, en: string): MaterialResult {
  const boxes = [fr, en].filter((text) => text.trim() !== '');
  if (boxes.length === 0) return refusePair({ code: 'nothing-pasted' });
  const sides: SideDocument[] = [];
  for (const text of boxes) {
    const parsed = parsePastedText(text);
    if (!parsed.ok) return { ok: false, fault: { file: null, reason: parsed.reason } };
    sides.push({ file: null, document: takeTitleLine(parsed.document) });
  }
  return tellSides(sides);
}

function readFiles(files: readonly ImportFile[]): MaterialResult {
  if (files.length > 2) return refusePair({ code: 'too-many-files', count: files.length });
  const sides: SideDocument[] = [];
  for (const file of files) {
    const parsed = parseFile(file.name, file.bytes);
    if (!parsed.ok) return { ok: false, fault: { file: file.name, reason: parsed.reason } };
    if (parsed.kind === 'aligned') {
      if (files.length > 1) return refusePair({ code: 'two-bilingual', name: file.name });
      return { ok: true, material: { kind: 'aligned', file: file.name, document: parsed.document } };
    }
    const { document } = parsed;
    sides.push({ file: file.name, document: document.title === null ? takeTitleLine(document) : document });
  }
  return tellSides(sides);
}

function tellSides([first, second]: readonly SideDocument[]): MaterialResult {
  if (!first) return refusePair({ code: 'nothing-pasted' });
  const language = languageOf(first.document);
  if (!second) {
    if (language === 'en') return refusePair({ code: 'only-english' });
    return { ok: true, material: { kind: 'french', fr: first } };
  }
  const other = languageOf(second.document);
  if (language !== null && language === other) return refusePair({ code: 'same-language', language });
  const swapped = language === 'en' || other === 'fr';
  const [fr, en] = swapped ? [second, first] : [first, second];
  return pairSides(fr, en, language === null && other === null);
}

/** Two tracks of subtitles are paired by their times, all else by its words. */
export function pairSides(fr: SideDocument, en: SideDocument, unsure: boolean): MaterialResult {
  if (fr.document.cues && en.document.cues) {
    const paired = pairSubtitles(fr.document, en.document);
    if (paired.ok)
      return { ok: true, material: { kind: 'aligned', file: fr.file, document: paired.document } };
  }
  return { ok: true, material: { kind: 'pair', fr, en, unsure } };
}

/** Enough of the text to tell its language. */
const SAMPLE = 20_000;

function languageOf({ chapters }: ParsedDocument): 'fr' | 'en' | null {
  let sample = '';
  for (const { blocks } of chapters) {
    for (const { text } of blocks) {
      if (sample.length > SAMPLE) break;
      sample += `${text}\n`;
    }
  }
  return detectLanguage(sample);
}

function refusePair(reason: PairFault): MaterialResult {
  return { ok: false, fault: { file: null, reason } };
}
