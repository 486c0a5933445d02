'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { useGlossaryData } from '@/app/_glossary/use-glossary-data';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { NoText } from '@/app/_own/no-text';
import { useOwnChapter, useOwnTerms, useOwnText } from '@/app/_storage/use-own-texts';
import { OwnChapterRoom } from './own-chapter-room';

/** An own text in the reading room: the text is named by `id`, the chapter by `chapter`, counted from 1. */
export function OwnTextRoom({ lang }: { lang: InterfaceLanguage }) {
  const { t } = useTranslation('own');
  const router = useRouter();
  const query = useSearchParams();
  const id = query.get('id');
  const text = useOwnText(id);
  const found = text.state === 'ready' ? text.value : null;
  const order = found ? chooseChapter(query.get('chapter'), found) : null;
  const chapter = useOwnChapter(id, order);
  const terms = useOwnTerms();
  const glossary = useGlossaryData(paths.glossaryData(lang));

  if (text.state === 'unavailable' || (text.state === 'ready' && !found))
    return <NoText libraryHref={paths.library(lang)} />;
  const loaded = chapter.state === 'ready' && chapter.value?.order === order ? chapter.value : null;
  if (!found || !loaded || !glossary || terms.state === 'loading')
    return <p className="visually-hidden">{t('reading.loading')}</p>;
  return (
    <OwnChapterRoom
      key={`${found.id} ${loaded.order}`}
      lang={lang}
      text={found}
      chapter={loaded}
      glossary={glossary}
      ownTerms={terms.state === 'ready' ? terms.value : []}
      onChapter={(next) => router.push(paths.ownText(lang, found.id, { chapter: next }))}
      onPlace={(place) => router.push(paths.ownText(lang, found.id, place))}
    />
  );
}

/** The chapter of the address, or the one where one left off. */
function chooseChapter(
  asked: string | null,
  text: { readonly chapters: readonly unknown[]; readonly place: { readonly chapter: number } | null },
): number {
  const wanted = asked === null ? (text.place?.chapter ?? 0) : Number(asked) - 1;
  return Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), text.chapters.length - 1) : 0;
}
