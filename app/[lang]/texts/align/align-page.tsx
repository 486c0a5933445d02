'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { AlignmentEditor } from '@/app/_align/alignment-editor';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { ChapterNav } from '@/app/_own/chapter-nav';
import { nameChapter } from '@/app/_own/chapter-title';
import { NoText } from '@/app/_own/no-text';
import { useOwnChapter, useOwnText } from '@/app/_storage/use-own-texts';
import page from '@/app/_ui/page.module.css';

/** The alignment of one chapter of an own text; `id` and `chapter` (from 1) stand in the address. */
export function AlignPage({ lang }: { lang: InterfaceLanguage }) {
  const { t } = useTranslation('own');
  const query = useSearchParams();
  const id = query.get('id');
  const order = Math.max(0, Math.trunc(Number(query.get('chapter') ?? 1)) - 1) || 0;
  const text = useOwnText(id);
  const chapter = useOwnChapter(id, order);
  if (text.state === 'loading' || chapter.state === 'loading')
    return <p className="visually-hidden">{t('reading.loading')}</p>;
  if (text.state !== 'ready' || !text.value || chapter.state !== 'ready' || !chapter.value)
    return <NoText libraryHref={paths.library(lang)} />;
  const { title, chapters } = text.value;
  const name = chapters.length > 1 ? `, ${nameChapter(t, chapter.value.title, order)}` : '';
  return (
    <>
      <div className={page.page}>
        <h1 className={page.title}>{t('align.title')}</h1>
        <p className={page.lead}>
          <span lang="fr">
            {title.fr}
            {name}
          </span>
          . {t('align.lead')}
        </p>
        <AlignmentEditor
          key={`${chapter.value.textId} ${order}`}
          opened={chapter.value}
          table={paths.translationTable}
        >
          <Link href={paths.ownText(lang, text.value.id, { chapter: order })}>{t('align.toText')}</Link>
        </AlignmentEditor>
      </div>
      <ChapterNav
        text={text.value}
        chapter={order}
        hrefOf={(other) => paths.alignment(lang, text.value?.id, other)}
      />
    </>
  );
}
