import type { Metadata } from 'next';
import { Suspense } from 'react';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import { AlignPage } from './align-page';

export async function generateMetadata({ params }: PageProps<'/[lang]/texts/align'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'own');
  const metadata = pageMetadata({
    lang,
    path: (each) => paths.alignment(each),
    title: t('align.title'),
    description: t('align.lead'),
  });
  return { ...metadata, robots: { index: false } };
}

export default async function AlignmentPage({ params }: PageProps<'/[lang]/texts/align'>) {
  const lang = await languageOf(params);
  return (
    <I18n lang={lang} messages={messagesOf(lang, ['own'])}>
      <Suspense>
        <AlignPage lang={lang} />
      </Suspense>
    </I18n>
  );
}
