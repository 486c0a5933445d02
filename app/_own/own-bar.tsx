'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import type { StoredText } from '@/app/_storage/stored-text';
import { SearchIcon } from '@/app/_ui/icons';
import { nameChapter } from './chapter-title';
import styles from './own-bar.module.css';

interface Props {
  text: StoredText;
  chapter: number;
  onChapter: (chapter: number) => void;
  onSearch: () => void;
  /** Address of the alignment view of this chapter. */
  repairHref: string;
  /** Shown for a French text alone: whether a page is kept for writing English. */
  facing: boolean | null;
  onFacing: () => void;
}

/** Above an own text: its chapters, search, the way to its alignment; how far one has read as a line at the very top. */
export function OwnBar({ text, chapter, onChapter, onSearch, repairHref, facing, onFacing }: Props) {
  const { t } = useTranslation('own');
  const percent = Math.round(text.progress * 100);
  return (
    <div className={`${styles.bar} no-print`}>
      <div
        className={styles.progress}
        role="progressbar"
        aria-label={t('reading.position', { percent })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      {text.chapters.length > 1 ? (
        <label className={styles.chapters}>
          <span className="visually-hidden">{t('reading.chapter')}</span>
          <select value={chapter} onChange={(event) => onChapter(Number(event.target.value))}>
            {text.chapters.map(({ title }, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a chapter is its place
              <option key={order} value={order} lang="fr">
                {nameChapter(t, title, order)}
              </option>
            ))}
          </select>
          <span className={styles.of}>
            {t('reading.of', { number: chapter + 1, count: text.chapters.length })}
          </span>
        </label>
      ) : null}
      <span className={styles.percent} aria-hidden="true">
        {t('reading.position', { percent })}
      </span>
      <button type="button" className={styles.tool} onClick={onSearch} aria-haspopup="dialog">
        <SearchIcon />
        {t('reading.search')}
      </button>
      {facing === null ? (
        <Link href={repairHref} className={styles.tool} prefetch={false}>
          {t('reading.repair')}
        </Link>
      ) : (
        <button type="button" className={styles.tool} onClick={onFacing} aria-pressed={facing}>
          {facing ? t('reading.alone') : t('reading.facing')}
        </button>
      )}
    </div>
  );
}
