'use client';

import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PossibleWord } from './group-readings';
import styles from './word-entry.module.css';
import { formOf } from './word-form';
import { type GrammarKey, kindOf } from './word-kind';

/** The reading in words: “verb · 3rd person plural, imperfect”. Each term says on demand what it means. */
export function GrammarLine({ word }: { word: PossibleWord }) {
  const { t } = useTranslation('lookup');
  const [explained, setExplained] = useState<GrammarKey | null>(null);
  const id = useId();
  const { reading, forms } = word;
  const kind = kindOf(reading, forms[0] ?? '');
  const described = forms.map((features) => formOf(reading.pos, features)).filter((keys) => keys.length > 0);

  const term = (key: GrammarKey) => (
    <button
      type="button"
      className={styles.term}
      aria-expanded={explained === key}
      aria-controls={explained === key ? id : undefined}
      onClick={() => setExplained(explained === key ? null : key)}
    >
      {t(`grammar.${key}.label`)}
    </button>
  );

  return (
    <div className={styles.grammar}>
      <p>
        {term(kind)}
        {described.map((keys, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one word never changes
          <span key={index} className={index === 0 ? undefined : styles.lesser}>
            <span className={styles.soft}>{index === 0 ? ' · ' : ` ${t('or')} `}</span>
            {keys.map((key, place) => (
              <Fragment key={key}>
                {place > 0 ? ', ' : null}
                {term(key)}
              </Fragment>
            ))}
          </span>
        ))}
      </p>
      {explained ? (
        <p id={id} className={styles.explained} role="note">
          <strong>{t(`grammar.${explained}.label`)}</strong> {t(`grammar.${explained}.explain`)}
        </p>
      ) : null}
    </div>
  );
}
