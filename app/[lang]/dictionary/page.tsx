import type { Metadata } from 'next';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import { Dictionary } from '@/app/_lookup/dictionary';
import page from '@/app/_ui/page.module.css';

export async function generateMetadata({ params }: PageProps<'/[lang]/dictionary'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'lookup');
  return pageMetadata({
    lang,
    path: (each) => paths.dictionary(each),
    title: t('dictionary.title'),
    description: t('dictionary.intro'),
  });
}

export default async function DictionaryPage({ params }: PageProps<'/[lang]/dictionary'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'lookup');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('dictionary.title')}</h1>
      <p className={page.lead}>{t('dictionary.intro')}</p>
      <noscript>
        <p className={page.section}>{t('dictionary.noScript')}</p>
      </noscript>
      <Dictionary />
    </div>
  );
}
