'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpressionLookup } from '@/core/lexicon/lookup-expression';
import { ExpressionEntry } from './expression-entry';
import { findExpression } from './look-up-place';
import type { WordPlace } from './word-place';
import styles from './word-terms.module.css';

type Found = 'unasked' | 'asking' | 'failed' | { expression: ExpressionLookup | null };

/** Asks, when wanted, whether the word belongs to an expression: that reads the files of its neighbours too. */
export function ExpressionFinder({ place }: { place: WordPlace }) {
  const { t } = useTranslation('lookup');
  const [found, setFound] = useState<Found>('unasked');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another word has not been asked about
  useEffect(() => setFound('unasked'), [place]);

  function ask() {
    setFound('asking');
    findExpression(place).then(
      (expression) => setFound({ expression }),
      () => setFound('failed'),
    );
  }

  if (typeof found === 'object' && found.expression) {
    return <ExpressionEntry expression={found.expression} headingLevel={3} />;
  }
  if (typeof found === 'object') return <p className={styles.said}>{t('expression.none')}</p>;
  return (
    <p className={styles.said}>
      {found === 'failed' ? t('failed') : null}{' '}
      <button type="button" className={styles.ask} disabled={found === 'asking'} onClick={ask}>
        {found === 'failed' ? t('retry') : t('expression.ask')}
      </button>
    </p>
  );
}
