'use client';

import { useTranslation } from 'react-i18next';
import type { TermId } from '@/core/glossary/term';
import type { LinkedTerm } from './lookup-props';
import styles from './word-terms.module.css';

/** The glossary terms that a word is part of; each opens in the glossary. */
export function WordTerms({ terms, onTerm }: { terms: readonly LinkedTerm[]; onTerm: (id: TermId) => void }) {
  const { t } = useTranslation('lookup');
  if (terms.length === 0) return null;
  return (
    <div className={styles.terms}>
      <span className={styles.label}>{t('partOf')}</span>
      <ul>
        {terms.map(({ id, headword, english }) => (
          <li key={id}>
            <button type="button" aria-label={t('openTerm', { term: headword })} onClick={() => onTerm(id)}>
              <span lang="fr" className={styles.term}>
                {headword}
              </span>{' '}
              <span lang="en" className={styles.english}>
                {english}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
