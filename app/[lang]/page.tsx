import type { Metadata } from 'next';
import { catalog } from '@/app/_catalog/catalog';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import { TextList } from '@/app/_library/text-list';
import page from '@/app/_ui/page.module.css';

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'ui');
  const title = `${t('brand')} · ${t('tagline')}`;
  return {
    ...pageMetadata({ lang, path: paths.library, title, description: t('description') }),
    title: { absolute: title },
  };
}

export default async function LibraryPage({ params }: PageProps<'/[lang]'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'library');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.lead}>{t('lead')}</p>
      <section className={page.section} aria-label={t('texts')}>
        <h2 className="visually-hidden">{t('texts')}</h2>
        <TextList lang={lang} texts={catalog().texts} />
      </section>
    </div>
  );
}
