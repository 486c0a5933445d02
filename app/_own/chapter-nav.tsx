'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import type { StoredText } from '@/app/_storage/stored-text';
import styles from './chapter-nav.module.css';
import { nameChapter } from './chapter-title';

interface Props {
  text: StoredText;
  chapter: number;
  hrefOf: (chapter: number) => string;
}

/** At the end of a chapter: on to the next one, or back. */
export function ChapterNav({ text, chapter, hrefOf }: Props) {
  const { t } = useTranslation('own');
  if (text.chapters.length < 2) return null;
  const name = (order: number) => nameChapter(t, text.chapters[order]?.title ?? null, order);
  return (
    <nav className={`${styles.nav} no-print`} aria-label={t('reading.chapters')}>
      {chapter > 0 ? (
        <Link href={hrefOf(chapter - 1)} rel="prev" prefetch={false} className={styles.previous}>
          <span>{t('reading.previous')}</span>
          <b lang="fr">{name(chapter - 1)}</b>
        </Link>
      ) : null}
      {chapter + 1 < text.chapters.length ? (
        <Link href={hrefOf(chapter + 1)} rel="next" prefetch={false} className={styles.next}>
          <span>{t('reading.next')}</span>
          <b lang="fr">{name(chapter + 1)}</b>
        </Link>
      ) : null}
    </nav>
  );
}
