import type { TFunction } from 'i18next';
import type { Bilingual } from '@/core/text/bilingual-text';

/** What a chapter is called in lists: its heading, or the number of the part. */
export function nameChapter(t: TFunction<'own'>, title: Bilingual | null, order: number): string {
  return title?.fr || t('reading.part', { number: order + 1 });
}
