import type { Metadata } from 'next';
import { I18n } from '@/app/_i18n/i18n-provider';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { messagesOf, translator } from '@/app/_i18n/server';
import page from '@/app/_ui/page.module.css';
import { ImportPage } from './import-page';

export async function generateMetadata({ params }: PageProps<'/[lang]/texts/import'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'own');
  return pageMetadata({ lang, path: paths.addText, title: t('import.title'), description: t('import.lead') });
}

export default async function AddTextPage({ params }: PageProps<'/[lang]/texts/import'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'own');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('import.title')}</h1>
      <p className={page.lead}>{t('import.lead')}</p>
      <noscript>
        <p className={page.lead}>{t('import.needsJs')}</p>
      </noscript>
      <I18n lang={lang} messages={messagesOf(lang, ['own'])}>
        <ImportPage lang={lang} />
      </I18n>
    </div>
  );
}
