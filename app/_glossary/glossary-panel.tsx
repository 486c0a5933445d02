'use client';

import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackIcon, CloseIcon, NextIcon, PreviousIcon } from '@/app/_ui/icons';
import type { TermId } from '@/core/glossary/term';
import { filterTerms } from './filter-terms';
import styles from './glossary-panel.module.css';
import { TermCard } from './term-card';
import type { TermView } from './term-view';

interface Props {
  /** In order of appearance. */
  terms: readonly TermView[];
  chosen: TermView | null;
  inside: readonly { id: TermId; headword: string }[];
  /** How often the chosen term occurs, and which of those places is lit, counted from 1. */
  count: number;
  position: number;
  countOf: (id: TermId) => number;
  /** Address of the glossary; a term's page is below it. */
  hrefBase: string;
  /** Under the chosen term: its words one by one, for whoever wants those explained. */
  words?: ReactNode;
  /** Under the list, or under a term of the learner's own: what can be done to those. */
  tools?: ReactNode;
  onChoose: (id: TermId | null) => void;
  onMove: (by: 1 | -1) => void;
  onClose: () => void;
  filterRef: RefObject<HTMLInputElement | null>;
}

/** The terms of a text, and the chosen one explained; beside the text, or a sheet from below on a phone. */
export function GlossaryPanel({
  terms,
  chosen,
  inside,
  count,
  position,
  countOf,
  hrefBase,
  words,
  tools,
  onChoose,
  onMove,
  onClose,
  filterRef,
}: Props) {
  const { t } = useTranslation('terms');
  const [query, setQuery] = useState('');
  const shown = filterTerms(terms, query);
  return (
    <aside
      id="glossary-panel"
      className={`${styles.panel} no-print`}
      aria-label={t('panelTitle')}
      data-chosen={chosen ? '' : undefined}
    >
      <div className={styles.top}>
        {chosen ? (
          <button type="button" className={styles.back} onClick={() => onChoose(null)}>
            <BackIcon /> {t('back')}
          </button>
        ) : (
          <h2>{t('panelTitle')}</h2>
        )}
        <button type="button" className={`${styles.icon} needs-js`} aria-label={t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className={styles.chosen} aria-live="polite" hidden={!chosen}>
        {chosen ? (
          <>
            <div className={styles.places}>
              <span>
                {t('occurrences', { count })}
                {count > 1 && position > 0 ? (
                  <span className={styles.position}> · {t('position', { position, count })}</span>
                ) : null}
              </span>
              <button
                type="button"
                className={styles.icon}
                aria-label={t('previous')}
                title={`${t('previous')} (P)`}
                onClick={() => onMove(-1)}
              >
                <PreviousIcon />
              </button>
              <button
                type="button"
                className={styles.icon}
                aria-label={t('next')}
                title={`${t('next')} (N)`}
                onClick={() => onMove(1)}
              >
                <NextIcon />
              </button>
            </div>
            <TermCard term={chosen} inside={inside} hrefBase={hrefBase} onTerm={onChoose} headingLevel={2} />
            {words}
            {chosen.own ? null : (
              <a className={styles.page} href={`${hrefBase}/${chosen.id}`}>
                {t('page')}
              </a>
            )}
          </>
        ) : null}
      </div>
      <div className={styles.all} hidden={chosen !== null}>
        <input
          ref={filterRef}
          type="search"
          className={`${styles.filter} needs-js`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={t('filter')}
          placeholder={t('filterHint')}
          autoComplete="off"
          spellCheck={false}
        />
        <p className="visually-hidden" role="status">
          {query ? t('count', { count: shown.length }) : ''}
        </p>
        <ol className={styles.list}>
          {shown.map((term) => (
            <li key={term.id}>
              <a
                href={`${hrefBase}/${term.id}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onChoose(term.id);
                }}
              >
                <span lang="fr" className={styles.headword}>
                  {term.headword}
                </span>
                <span lang="en" className={styles.english}>
                  {term.english[0]}
                </span>
                <span className={styles.times} aria-hidden="true">
                  {countOf(term.id)}
                </span>
              </a>
            </li>
          ))}
        </ol>
        {shown.length === 0 ? (
          <p className={styles.none}>
            {query ? (
              <>
                {t('none', { query })}{' '}
                <button type="button" onClick={() => setQuery('')}>
                  {t('clear')}
                </button>
              </>
            ) : (
              t('noTerms')
            )}
          </p>
        ) : null}
      </div>
      {tools}
    </aside>
  );
}
