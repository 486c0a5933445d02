import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { catalog } from '@/app/_catalog/catalog';
import { describeTerm } from '@/app/_glossary/describe-terms';
import { TermCard } from '@/app/_glossary/term-card';
import { TermPlaces } from '@/app/_glossary/term-places';
import { type TermView, viewTerm } from '@/app/_glossary/term-view';
import { languageOf } from '@/app/_i18n/language-of';
import { type InterfaceLanguage, LANGUAGES } from '@/app/_i18n/languages';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import { JsonLd } from '@/app/_ui/json-ld';
import page from '@/app/_ui/page.module.css';
import styles from './page.module.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => catalog().terms.map(({ id }) => ({ lang, id })));
}

type Props = PageProps<'/[lang]/glossary/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await languageOf(params);
  const term = findTerm((await params).id, lang);
  return pageMetadata({
    lang,
    path: (each) => paths.term(each, term.id),
    title: `${term.headword} (${term.english[0]})`,
    description: term.definition,
  });
}

export default async function TermPage({ params }: Props) {
  const lang = await languageOf(params);
  const term = findTerm((await params).id, lang);
  return (
    <div className={page.page}>
      <JsonLd data={describeTerm(term, lang)} />
      <p className={styles.back}>
        <Link href={paths.glossary(lang)}>{translator(lang, 'terms')('back')}</Link>
      </p>
      <div className={styles.term}>
        <TermCard term={term} hrefBase={paths.glossary(lang)} headingLevel={1} />
      </div>
      <TermPlaces lang={lang} id={term.id} texts={catalog().texts} />
    </div>
  );
}

function findTerm(id: string, lang: InterfaceLanguage): TermView {
  const all = catalog().terms;
  const term = all.find((candidate) => candidate.id === id);
  if (!term) notFound();
  return viewTerm(term, lang, all);
}
