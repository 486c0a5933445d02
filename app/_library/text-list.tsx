import Link from 'next/link';
import { formatDate } from '@/app/_i18n/format-date';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { BilingualText } from '@/core/text/bilingual-text';
import { typesetFrench } from '@/core/text/typeset';
import { measureText } from './text-facts';
import styles from './text-list.module.css';

interface Props {
  lang: InterfaceLanguage;
  texts: readonly { text: BilingualText; segments: readonly AnnotatedSegment[] }[];
}

/** The bundled texts, each with what helps to choose one. */
export function TextList({ lang, texts }: Props) {
  const t = translator(lang, 'library');
  return (
    <ul className={styles.list}>
      {texts.map(({ text, segments }) => {
        const { words, minutes, terms } = measureText(segments);
        const facts = [
          t('source', { source: text.source.name }),
          text.reports && t('reports', { date: formatDate(text.reports, lang) }),
          text.level && t('level', { level: text.level }),
          t('length', { count: words }),
          t('time', { count: minutes }),
          t('terms', { count: terms }),
        ].filter(Boolean);
        return (
          <li key={text.slug} className={styles.text}>
            <h3 className={styles.title}>
              <Link href={paths.text(lang, text.slug)}>
                <span lang="fr">{typesetFrench(text.title.fr)}</span> <span lang="en">{text.title.en}</span>
              </Link>
            </h3>
            <ul className={styles.facts}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            <ul className={styles.topics}>
              {text.topics.map((topic) => (
                <li key={topic}>{t(`topics.${topic}` as 'topics.diplomacy')}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
