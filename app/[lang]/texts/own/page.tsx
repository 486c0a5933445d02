import type { Metadata } from 'next';
import { Suspense } from 'react';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import { OwnTextRoom } from '../../_room/own-text-room';

export async function generateMetadata({ params }: PageProps<'/[lang]/texts/own'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'own');
  const metadata = pageMetadata({
    lang,
    path: (each) => paths.ownText(each),
    title: t('reading.own'),
    description: t('list.empty'),
  });
  // The same file for every text, and nobody else's business.
  return { ...metadata, robots: { index: false } };
}

export default async function OwnTextPage({ params }: PageProps<'/[lang]/texts/own'>) {
  const lang = await languageOf(params);
  return (
    <I18n lang={lang} messages={messagesOf(lang, ['ui', 'reader', 'terms', 'lookup', 'own', 'study'])}>
      <Suspense>
        <OwnTextRoom lang={lang} />
      </Suspense>
    </I18n>
  );
}
