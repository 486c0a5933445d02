import type { Bilingual, Chapter, Paragraph } from '@/core/text/bilingual-text';
import { escapeAttribute, escapeText } from './escape-xml';

/** Side by side, a row a segment; or each segment’s English below its French. */
export type BilingualLayout = 'table' | 'interleaved';

const NAME = /^[A-Za-z][\w.-]{0,60}$/;

/**
 * A chapter as XHTML that is valid HTML too: its title, then every segment with both languages marked. Classes
 * `chapter`, `paragraph` and `segment` are what `readBilingualMarkup` reads back.
 * @param level of the chapter’s heading, 1–5; headings inside are one below
 */
export function chapterMarkup(chapter: Chapter, layout: BilingualLayout, level: number): string {
  const title = chapter.title === null ? '' : `${headingMarkup(chapter.title, level)}\n`;
  const paragraphs = chapter.paragraphs.filter(({ segments }) => segments.length > 0);
  const body = paragraphs.map((paragraph) => paragraphMarkup(paragraph, layout, level + 1)).join('\n');
  if (body === '') return title;
  return layout === 'table' ? `${title}<table class="bilingual">\n${body}\n</table>\n` : `${title}${body}\n`;
}

/** A title in French, its English below in smaller type. */
export function headingMarkup({ fr, en }: Bilingual, level: number): string {
  const english = en === null || en === '' ? '' : `<p class="translation"${lang('en')}>${inline(en)}</p>`;
  return `<h${level}${lang('fr')}>${inline(fr)}</h${level}>${english}`;
}

function paragraphMarkup({ id, kind, segments }: Paragraph, layout: BilingualLayout, level: number): string {
  const group = layout === 'table' ? 'tbody' : 'div';
  const rows = segments.map((segment) => {
    const identity = idAttribute(segment.id);
    if (layout === 'table') {
      return `<tr class="segment"${identity}><td${lang('fr')}>${inline(segment.fr)}</td><td${lang('en')}>${inline(segment.en ?? '')}</td></tr>`;
    }
    // A heading that is translated is still one heading: the English is a paragraph.
    const french = kind === 'heading' ? `h${Math.min(level, 6)}` : 'p';
    const english =
      segment.en === null || segment.en === '' ? '' : `<p${lang('en')}>${inline(segment.en)}</p>`;
    return `<div class="segment"${identity}><${french}${lang('fr')}>${inline(segment.fr)}</${french}>${english}</div>`;
  });
  return `<${group} class="paragraph ${kind}"${idAttribute(id)}>\n${rows.join('\n')}\n</${group}>`;
}

function lang(language: 'fr' | 'en'): string {
  return ` lang="${language}" xml:lang="${language}"`;
}

/** Ids of our own making are names; one from a foreign file that is none is left out. */
function idAttribute(id: string): string {
  return NAME.test(id) ? ` id="${escapeAttribute(id)}"` : '';
}

function inline(words: string): string {
  return escapeText(words).replace(/\n/g, '<br/>');
}
