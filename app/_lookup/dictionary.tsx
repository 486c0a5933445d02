'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dictionary.module.css';
import { DictionaryResults } from './dictionary-results';
import { LookupFailure } from './lookup-failure';
import { useQuery } from './use-query';
import { useSearch } from './use-search';

/** Finds entries as one types, French in any form or English; ↓ ↑ go through them, Escape back to the box. */
export function Dictionary() {
  const { t } = useTranslation('lookup');
  const [query, setQuery] = useQuery();
  const { search, retry } = useSearch(query);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const answer = search.status === 'ready' ? search.answer : null;
  const count = answer ? answer.french.length + answer.english.length : 0;

  function walk(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target !== input.current) {
      input.current?.focus();
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || (target !== input.current && target.tagName !== 'SUMMARY')) return;
    const rows = Array.from(results.current?.querySelectorAll<HTMLElement>('[data-entry] > summary') ?? []);
    const at = rows.indexOf(target) + by;
    if (at >= rows.length || (target === input.current && by < 0)) return;
    event.preventDefault();
    (at < 0 ? input.current : rows[at])?.focus();
  }

  return (
    // Only leads arrow keys from one focusable element to the next.
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the box and the summaries inside
    <div className={`${styles.dictionary} needs-js`} onKeyDown={walk}>
      <div className={styles.search}>
        <input
          ref={input}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={t('dictionary.search')}
          placeholder={t('dictionary.hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <p role="status">{count > 0 ? t('dictionary.count', { count }) : ''}</p>
      </div>
      <div ref={results} className={styles.results}>
        {search.status === 'idle' ? <p className={styles.start}>{t('dictionary.start')}</p> : null}
        {search.status === 'failed' ? <LookupFailure onRetry={retry} /> : null}
        {answer ? <DictionaryResults answer={answer} onWord={setQuery} /> : null}
      </div>
    </div>
  );
}
