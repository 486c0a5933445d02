import Link from 'next/link';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { TermId, TermMatch } from '@/core/glossary/term';
import type { BilingualText } from '@/core/text/bilingual-text';
import { typesetFrench } from '@/core/text/typeset';
import styles from './term-places.module.css';

interface Props {
  lang: InterfaceLanguage;
  id: TermId;
  texts: readonly { text: BilingualText; segments: readonly AnnotatedSegment[] }[];
}

/** The sentences in which a term occurs, each a link to its place. */
export function TermPlaces({ lang, id, texts }: Props) {
  const t = translator(lang, 'terms');
  const places = texts.flatMap(({ text, segments }) => {
    const own = segments.filter((segment) => segment.frTerms.some((match) => match.term === id));
    return own.length > 0 ? [{ text, own }] : [];
  });
  if (places.length === 0) return null;
  return (
    <section className={styles.places}>
      <h2>{t('inTexts')}</h2>
      {places.map(({ text, own }) => (
        <div key={text.slug}>
          <p className={styles.text} lang="fr">
            {typesetFrench(text.title.fr)}
          </p>
          <ul>
            {own.map((segment) => (
              <li key={segment.id}>
                <p lang="fr">
                  <Marked text={segment.fr} matches={segment.frTerms.filter((match) => match.term === id)} />
                </p>
                <p lang="en">
                  <Marked
                    text={segment.en ?? ''}
                    matches={segment.enTerms.filter((match) => match.term === id)}
                  />
                </p>
                <Link href={paths.text(lang, text.slug, { segment: segment.id, term: id })}>
                  {t('toPlace')}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Marked({ text, matches }: { text: string; matches: readonly TermMatch[] }) {
  const spans = matches.flatMap((match) => match.spans).sort((a, b) => a.start - b.start);
  let at = 0;
  return (
    <>
      {spans.map((span) => {
        const before = text.slice(at, span.start);
        at = span.end;
        return (
          <span key={span.start}>
            {before}
            <mark>{text.slice(span.start, span.end)}</mark>
          </span>
        );
      })}
      {text.slice(at)}
    </>
  );
}
