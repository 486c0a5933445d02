import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { translator } from '@/app/_i18n/server';
import styles from './print-glossary.module.css';
import type { TermView } from './term-view';

/** On paper the glossary follows the text; the numbers are those beside the terms. */
export function PrintGlossary({ lang, terms }: { lang: InterfaceLanguage; terms: readonly TermView[] }) {
  const t = translator(lang, 'terms');
  return (
    <section className={styles.appendix} aria-hidden="true">
      <h2>{t('title')}</h2>
      <ol>
        {terms.map((term) => (
          <li key={term.id}>
            <b lang="fr">{term.headword}</b>
            {term.gender ? <i> {t(`genderShort.${term.gender}`)}</i> : null}{' '}
            <span lang="en">{term.english.join(', ')}.</span>{' '}
            {term.expansion ? <span lang="fr">({term.expansion.fr}) </span> : null}
            {term.definition}
            {term.loaded
              ? ` ${term.usedBy} ${t('neutral')}${lang === 'fr' ? '\u00a0: ' : ': '}${term.neutral}`
              : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
