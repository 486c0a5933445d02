'use client';

import { useTranslation } from 'react-i18next';
import type { ExpressionLookup } from '@/core/lexicon/lookup-expression';
import { Senses } from './senses';
import styles from './word-entry.module.css';

interface Props {
  expression: ExpressionLookup;
  headingId?: string;
  headingLevel: 2 | 3;
}

/** An expression of several words: its headword and what it means as a whole. */
export function ExpressionEntry({ expression, headingId, headingLevel }: Props) {
  const { t } = useTranslation('lookup');
  const Heading = `h${headingLevel}` as const;
  const headword = expression.headword.replaceAll("'", '’');
  return (
    <div className={styles.entry}>
      <div className={headingLevel === 2 ? styles.head : undefined}>
        <Heading id={headingId} lang="fr" className={styles.headword}>
          {headword}
        </Heading>
        <p className={styles.soft}>{t('expression.kind')}</p>
      </div>
      <Senses glosses={expression.glosses} headword={headword} label={t('meanings')} />
      {expression.note ? (
        <p lang="en" className={styles.note}>
          {expression.note}
        </p>
      ) : null}
    </div>
  );
}
