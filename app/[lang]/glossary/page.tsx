import type { Metadata } from 'next';
import { catalog } from '@/app/_catalog/catalog';
import { describeGlossary } from '@/app/_glossary/describe-terms';
import { GlossaryIndex } from '@/app/_glossary/glossary-index';
import { viewTerm } from '@/app/_glossary/term-view';
import { languageOf } from '@/app/_i18n/language-of';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import { JsonLd } from '@/app/_ui/json-ld';
import page from '@/app/_ui/page.module.css';

export async function generateMetadata({ params }: PageProps<'/[lang]/glossary'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const t = translator(lang, 'terms');
  return pageMetadata({ lang, path: paths.glossary, title: t('title'), description: t('intro') });
}

export default async function GlossaryPage({ params }: PageProps<'/[lang]/glossary'>) {
  const lang = await languageOf(params);
  const t = translator(lang, 'terms');
  const all = catalog().terms;
  const terms = all.map((term) => viewTerm(term, lang, all));
  const indexed = terms.map(({ id, headword, gender, expansion, english, category, loaded }) => ({
    id,
    headword,
    gender,
    expansion,
    english,
    category,
    loaded,
  }));
  return (
    <div className={page.page}>
      <JsonLd data={describeGlossary(terms, lang, t('title'))} />
      <h1 className={page.title}>{t('title')}</h1>
      <p className={page.lead}>{t('intro')}</p>
      <GlossaryIndex lang={lang} terms={indexed} />
    </div>
  );
}
