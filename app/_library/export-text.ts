import { bilingualTextOf } from '@/app/_storage/bilingual-text-of';
import type { StoredText } from '@/app/_storage/stored-text';
import { readChapters } from '@/app/_storage/texts';
import type { BilingualText } from '@/core/text/bilingual-text';

/** In which forms a text can be taken away. */
export const EXPORTS = ['tmx', 'epub-table', 'epub-interleaved', 'html', 'tsv'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

/** Writes a text as a file into the learner's downloads. The writers are loaded when first needed. */
export async function exportText(text: StoredText, format: ExportFormat): Promise<void> {
  const bilingual = bilingualTextOf(text, await readChapters(text.id));
  const { type, ending, content } = await write(bilingual, format);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${fileName(text.title.fr)}.${ending}`;
  link.click();
  // The download has begun with the click; the browser holds the data until it is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function write(text: BilingualText, format: ExportFormat) {
  switch (format) {
    case 'tmx': {
      const { writeTextAsTmx } = await import('@/core/formats/tmx-write');
      return { type: 'application/x-tmx+xml', ending: 'tmx', content: writeTextAsTmx(text, new Date()) };
    }
    case 'html': {
      const { writeTextAsHtml } = await import('@/core/formats/html-pairs');
      return { type: 'text/html', ending: 'html', content: writeTextAsHtml(text, 'table') };
    }
    case 'tsv': {
      const { writeTsv } = await import('@/core/formats/tsv');
      return { type: 'text/tab-separated-values', ending: 'tsv', content: writeTsv(text) };
    }
    default: {
      const { writeEpub } = await import('@/core/formats/write-epub');
      const layout = format === 'epub-table' ? 'table' : 'interleaved';
      const bytes = writeEpub(text, { layout, now: new Date() });
      return { type: 'application/epub+zip', ending: 'epub', content: new Uint8Array(bytes) };
    }
  }
}

/** A title as a name that every file system takes. */
function fileName(title: string): string {
  const name = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name must not have
    .replace(/[\u0000-\u001f<>:"/\\|?*\u202f\u00a0]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return name.slice(0, 80).trim() || 'texte';
}
