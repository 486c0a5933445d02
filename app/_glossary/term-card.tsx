'use client';

import { useTranslation } from 'react-i18next';
import { formatDate } from '@/app/_i18n/format-date';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import type { TermId } from '@/core/glossary/term';
import styles from './term-card.module.css';
import type { TermView } from './term-view';

interface Props {
  term: TermView;
  /** Shorter terms that stand inside the place one came from. */
  inside?: readonly { id: TermId; headword: string }[];
  /** Address of the glossary; a term's page is below it. */
  hrefBase: string;
  /** Opens a related term in place; without it the links lead to pages. */
  onTerm?: (id: TermId) => void;
  headingLevel?: 1 | 2 | 3;
}

/** Everything the glossary says of a term. */
export function TermCard({ term, inside = [], hrefBase, onTerm, headingLevel = 3 }: Props) {
  const { t, i18n } = useTranslation('terms');
  const lang = i18n.language as InterfaceLanguage;
  const Heading = `h${headingLevel}` as const;
  const links = (list: readonly { id: TermId; headword: string }[]) => (
    <ul className={styles.links}>
      {list.map(({ id, headword }) => (
        <li key={id}>
          <a
            href={`${hrefBase}/${id}`}
            lang="fr"
            onClick={(event) => {
              if (!onTerm || event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onTerm(id);
            }}
          >
            {headword}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.card}>
      <Heading className={styles.headword} lang="fr">
        {term.headword}
        {term.gender ? (
          <span className={styles.gender} lang={lang}>
            {' '}
            <abbr title={t(`gender.${term.gender}`)}>{t(`genderShort.${term.gender}`)}</abbr>
            {term.number === 'plur' ? (
              <>
                {' '}
                <abbr title={t('number.plur')}>{t('plurShort')}</abbr>
              </>
            ) : null}
          </span>
        ) : null}
      </Heading>
      <p className={styles.english} lang="en">
        <span className="visually-hidden" lang={lang}>
          {t('english')}
          {lang === 'fr' ? '\u00a0: ' : ': '}
        </span>
        {term.english.join(' · ')}
      </p>
      {term.expansion ? (
        <p className={styles.expansion}>
          <span className={styles.label}>{t('standsFor')}</span> <span lang="fr">{term.expansion.fr}</span>{' '}
          <span lang="en" className={styles.soft}>
            {term.expansion.en}
          </span>
        </p>
      ) : null}
      {term.own ? <p className={styles.label}>{t('own')}</p> : null}
      {term.definition ? <p>{term.definition}</p> : null}
      {term.loaded ? (
        <div className={styles.loaded}>
          <p className={styles.flag}>{t('loaded')}</p>
          <dl>
            <dt>{t('usedBy')}</dt>
            <dd>{term.usedBy}</dd>
            <dt>{t('neutral')}</dt>
            <dd>{term.neutral}</dd>
          </dl>
        </div>
      ) : null}
      {term.usage ? (
        <p>
          <span className={styles.label}>{t('usage')}</span> {term.usage}
        </p>
      ) : null}
      {inside.length > 0 ? (
        <div>
          <span className={styles.label}>{t('inside')}</span> {links(inside)}
        </div>
      ) : null}
      {term.related.length > 0 ? (
        <div>
          <span className={styles.label}>{t('related')}</span> {links(term.related)}
        </div>
      ) : null}
      {term.sources.length > 0 ? (
        <div className={styles.sources}>
          <span className={styles.label}>{t('sources')}</span>
          <ul>
            {term.sources.map(({ title, publisher, url, date }) => (
              <li key={title}>
                {publisher}, {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}
                {date ? <>, {formatDate(date, lang)}</> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
