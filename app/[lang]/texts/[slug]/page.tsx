import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalog, findText } from '@/app/_catalog/catalog';
import { PrintGlossary } from '@/app/_glossary/print-glossary';
import { termsInOrder } from '@/app/_glossary/terms-in-order';
import { languageOf } from '@/app/_i18n/language-of';
import { LANGUAGES } from '@/app/_i18n/languages';
import { pageMetadata } from '@/app/_i18n/page-metadata';
import { paths } from '@/app/_i18n/paths';
import { AboutText } from '@/app/_library/about-text';
import { describeArticle } from '@/app/_library/describe-article';
import { showText } from '@/app/_reader/reader-text';
import { JsonLd } from '@/app/_ui/json-ld';
import { ReadingRoom } from '../../_room/reading-room';

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => catalog().texts.map(({ text }) => ({ lang, slug: text.slug })));
}

export async function generateMetadata({ params }: PageProps<'/[lang]/texts/[slug]'>): Promise<Metadata> {
  const lang = await languageOf(params);
  const found = findText((await params).slug);
  if (!found) notFound();
  const { slug, title, summary, source } = found.text;
  const metadata = pageMetadata({
    lang,
    path: (each) => paths.text(each, slug),
    title: title[lang] ?? title.fr,
    description: summary?.[lang] ?? title[lang] ?? title.fr,
    type: 'article',
  });
  return { ...metadata, authors: [{ name: source.name, url: source.url ?? undefined }] };
}

export default async function TextPage({ params }: PageProps<'/[lang]/texts/[slug]'>) {
  const lang = await languageOf(params);
  const found = findText((await params).slug);
  if (!found) notFound();
  const { text, segments } = found;
  const terms = termsInOrder(segments, catalog().terms, lang);
  return (
    <>
      <JsonLd data={describeArticle(text, lang)} />
      <ReadingRoom
        lang={lang}
        text={showText(text, segments)}
        of={{ id: text.slug, title: text.title.fr, own: false }}
        terms={terms}
        about={<AboutText lang={lang} text={text} segments={segments} />}
      />
      <PrintGlossary lang={lang} terms={terms} />
    </>
  );
}
