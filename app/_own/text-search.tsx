'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredChapter, StoredText } from '@/app/_storage/stored-text';
import { readChapters } from '@/app/_storage/texts';
import { CloseIcon } from '@/app/_ui/icons';
import { nameChapter } from './chapter-title';
import { type Hit, MOST_HITS, searchText } from './search-text';
import styles from './text-search.module.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  text: StoredText;
  open: boolean;
  onClose: () => void;
  onHit: (hit: Hit) => void;
}

/** Finds words anywhere in a text, in either language, and lists the places in context. */
export function TextSearch({ dialog, text, open, onClose, onHit }: Props) {
  const { t } = useTranslation('own');
  const [query, setQuery] = useState('');
  const [chapters, setChapters] = useState<readonly StoredChapter[]>([]);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void readChapters(text.id).then((found) => wanted && setChapters(found));
    return () => {
      wanted = false;
    };
  }, [open, text.id]);

  const hits = useMemo(
    () => (query.trim().length < 2 ? null : searchText(chapters, query)),
    [chapters, query],
  );

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('reading.searchLabel')}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      onKeyDown={(event) => {
        event.stopPropagation();
        // A search field would only be emptied by it.
        if (event.key === 'Escape') event.currentTarget.close();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.top}>
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            aria-label={t('reading.searchLabel')}
            placeholder={t('reading.searchHint')}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="button" aria-label={t('reading.searchClose')} onClick={() => dialog.current?.close()}>
            <CloseIcon />
          </button>
        </div>
        <p role="status" className={styles.status}>
          {sayHits()}
        </p>
        <ol className={styles.hits}>
          {hits?.map((hit) => (
            <li key={`${hit.segment.id}-${hit.side}`}>
              <button type="button" onClick={() => onHit(hit)}>
                {text.chapters.length > 1 ? (
                  <span className={styles.chapter} lang="fr">
                    {nameChapter(t, text.chapters[hit.chapter]?.title ?? null, hit.chapter)}
                  </span>
                ) : null}
                <Context hit={hit} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </dialog>
  );

  function sayHits(): string {
    if (!hits) return '';
    if (hits.length === 0) return t('reading.noHits', { query });
    if (hits.length >= MOST_HITS) return t('reading.moreHits', { count: MOST_HITS });
    return t('reading.hits', { count: hits.length });
  }
}

/** Characters shown on either side of a hit. */
const AROUND = 90;

function Context({ hit: { segment, side, start, end } }: { hit: Hit }) {
  const words = segment[side] ?? '';
  const from = Math.max(0, start - AROUND);
  const to = Math.min(words.length, end + AROUND);
  return (
    <span lang={side} className={styles.context}>
      {from > 0 ? '…' : ''}
      {words.slice(from, start)}
      <mark>{words.slice(start, end)}</mark>
      {words.slice(end, to)}
      {to < words.length ? '…' : ''}
    </span>
  );
}
