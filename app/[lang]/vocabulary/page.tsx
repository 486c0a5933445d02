import type { Metadata } from 'next';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import page from '@/app/_ui/page.module.css';
import { VocabularyPage } from './vocabulary-page';

export async function generateMetadata({ params }: PageProps<'/[lang]/vocabulary'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'vocabulary');
  const metadata = pageMetadata({ lang, path: paths.vocabulary, title: t('title'), description: t('lead') });
  return { ...metadata, robots: { index: false } };
}

export default async function Vocabulary({ params }: PageProps<'/[lang]/vocabulary'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'vocabulary');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.lead}>{t('lead')}</p>
      <noscript>
        <p className={page.lead}>{t('needsJs')}</p>
      </noscript>
      <I18n lang={lang} messages={messagesOf(lang, ['vocabulary', 'review'])}>
        <VocabularyPage />
      </I18n>
    </div>
  );
}
