import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import type { CardContext } from '@/core/study/card';
import { parseSegmentId } from '@/core/text/bilingual-text';

/** Address of the place where a word was met; null for a place outside the app (an imported sentence). */
export function contextHref(lang: InterfaceLanguage, { text, segmentId }: CardContext): string | null {
  const segment = parseSegmentId(segmentId);
  if (!segment) return null;
  if (!text.own) return paths.text(lang, text.id, { segment });
  const chapter = Number(/^c(\d+)\./.exec(segment)?.[1] ?? 1) - 1;
  return paths.ownText(lang, text.id, { chapter, segment });
}
