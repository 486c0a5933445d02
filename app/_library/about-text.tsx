import { formatDate } from '@/app/_i18n/format-date';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { translator } from '@/app/_i18n/server';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { BilingualText } from '@/core/text/bilingual-text';
import styles from './about-text.module.css';
import { measureText } from './text-facts';

interface Props {
  lang: InterfaceLanguage;
  text: BilingualText;
  segments: readonly AnnotatedSegment[];
}

/** Under a title: who published the text, when, how long and how hard it is, and whose words it is. */
export function AboutText({ lang, text, segments }: Props) {
  const t = translator(lang, 'reader');
  const { words, minutes } = measureText(segments);
  const { source } = text;
  return (
    <div className={styles.about}>
      <ul className={styles.facts}>
        <li>
          {t('meta.by')} {source.url ? <a href={source.url}>{source.name}</a> : source.name}
        </li>
        {text.date ? (
          <li>
            {t('meta.published')} <time dateTime={text.date}>{formatDate(text.date, lang)}</time>
          </li>
        ) : null}
        {text.reports ? (
          <li>
            {t('meta.reports')} <time dateTime={text.reports}>{formatDate(text.reports, lang)}</time>
          </li>
        ) : null}
        {text.level ? <li>{t('meta.level', { level: text.level })}</li> : null}
        <li>{t('meta.words', { count: words })}</li>
        <li>{t('meta.minutes', { count: minutes })}</li>
      </ul>
      <p className={styles.rights}>
        {t('attribution', { source: source.name })} {t('meta.translation')}
      </p>
    </div>
  );
}
