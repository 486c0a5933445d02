import type { Metadata } from 'next';
import { catalog } from '@/app/_catalog/catalog';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import { OwnTexts } from '@/app/_library/own-texts';
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
      <div className={page.section}>
        <I18n lang={lang} messages={messagesOf(lang, ['own'])}>
          <OwnTexts lang={lang} />
        </I18n>
      </div>
    </div>
  );
}
