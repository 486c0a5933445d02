'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '@/core/lexicon/dictionary-entry';
import { articleOf } from './article-of';
import styles from './dictionary.module.css';
import { FormsTable } from './forms-table';
import { Gloss } from './gloss';
import { readingOf } from './reading-of';
import { WordEntry } from './word-entry';
import { kindOf } from './word-kind';

/** One entry on one line; opened, the whole of it as the word card has it. */
export function DictionaryRow({ entry, query }: { entry: DictionaryEntry; query: string }) {
  const { t } = useTranslation('lookup');
  const [isOpen, setOpen] = useState(false);
  const reading = readingOf(entry);
  const headword = entry.headword.replaceAll("'", '’');
  const article = articleOf(reading, '');
  return (
    <details
      className={styles.row}
      data-entry
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span lang="fr" className={styles.headword}>
          {article ? (
            <span className={styles.article}>{article.endsWith('’') ? article : `${article} `}</span>
          ) : null}
          {headword}
        </span>{' '}
        <span className={styles.kind}>{t(`grammar.${kindOf(reading, '')}.label`)}</span>{' '}
        <span lang="en" className={styles.gloss}>
          {entry.glosses.map((gloss, index) => (
            <span key={gloss}>
              {index > 0 ? <span className={styles.between}> · </span> : null}
              <Gloss text={gloss} headword={headword} />
            </span>
          ))}
        </span>
      </summary>
      {isOpen ? (
        <div className={styles.whole}>
          <WordEntry form={headword} word={{ reading, forms: [''] }} heading={null}>
            {entry.headword.includes(' ') && reading.lemma === entry.headword ? null : (
              <FormsTable reading={reading} form={query} />
            )}
          </WordEntry>
        </div>
      ) : null}
    </details>
  );
}
