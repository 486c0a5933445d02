'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { CATEGORIES } from '@/core/glossary/categories';
import { filterTerms } from './filter-terms';
import styles from './glossary-index.module.css';
import type { TermView } from './term-view';

type IndexedTerm = Pick<
  TermView,
  'id' | 'headword' | 'gender' | 'expansion' | 'english' | 'category' | 'loaded'
>;

/** All terms by category, and a box that finds one; the query stands in the address. */
export function GlossaryIndex({ lang, terms }: { lang: InterfaceLanguage; terms: readonly IndexedTerm[] }) {
  const { t } = useTranslation('terms');
  const [query, setQuery] = useState('');
  const shown = filterTerms(terms, query);

  useEffect(() => setQuery(new URLSearchParams(location.search).get('q') ?? ''), []);

  function search(value: string) {
    setQuery(value);
    const url = new URL(location.href);
    if (value) url.searchParams.set('q', value);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }

  return (
    <>
      <div className={`${styles.search} needs-js`}>
        <input
          type="search"
          value={query}
          onChange={(event) => search(event.target.value)}
          aria-label={t('searchAll')}
          placeholder={t('filterHint')}
          autoComplete="off"
          spellCheck={false}
        />
        <p role="status">{t('count', { count: shown.length })}</p>
      </div>
      {CATEGORIES.map((category) => {
        const own = shown.filter((term) => term.category === category);
        if (own.length === 0) return null;
        return (
          <section key={category} className={styles.group} aria-labelledby={`category-${category}`}>
            <h2 id={`category-${category}`}>{t(`categories.${category}`)}</h2>
            <ul>
              {own.map((term) => (
                <li key={term.id}>
                  <Link href={paths.term(lang, term.id)} prefetch={false}>
                    <span lang="fr" className={styles.headword}>
                      {term.headword}
                    </span>
                    <span lang="en" className={styles.english}>
                      {term.english[0]}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 ? (
        <p className={styles.none}>
          {t('none', { query })}{' '}
          <button type="button" onClick={() => search('')}>
            {t('clear')}
          </button>
        </p>
      ) : null}
    </>
  );
}
