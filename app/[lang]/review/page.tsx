import type { Metadata } from 'next';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import page from '@/app/_ui/page.module.css';
import { ReviewPage } from './review-page';

export async function generateMetadata({ params }: PageProps<'/[lang]/review'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'review');
  const metadata = pageMetadata({ lang, path: paths.review, title: t('title'), description: t('lead') });
  return { ...metadata, robots: { index: false } };
}

export default async function Review({ params }: PageProps<'/[lang]/review'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'review');
  return (
    <div className={page.page}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <noscript>
        <p className={page.lead}>{t('needsJs')}</p>
      </noscript>
      <I18n lang={lang} messages={messagesOf(lang, ['review'])}>
        <ReviewPage />
      </I18n>
    </div>
  );
}
