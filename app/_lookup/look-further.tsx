'use client';

import { useTranslation } from 'react-i18next';
import styles from './word-entry.module.css';

/** Where more is said of a word: two dictionaries in French, on the web. */
export function LookFurther({ headword }: { headword: string }) {
  const { t } = useTranslation('lookup');
  const links = [
    { name: 'Wiktionnaire', href: `https://fr.wiktionary.org/wiki/${encodeURIComponent(headword)}` },
    {
      name: 'CNRTL',
      href: `https://www.cnrtl.fr/definition/${encodeURIComponent(headword.replaceAll('’', "'"))}`,
    },
  ];
  return (
    <p className={styles.further}>
      <span className="visually-hidden">{t('further')}</span>
      {links.map(({ name, href }) => (
        <a key={name} href={href} target="_blank" rel="noreferrer" title={t('newTab')}>
          {name}
          <span aria-hidden="true"> ↗</span>
          <span className="visually-hidden"> ({t('newTab')})</span>
        </a>
      ))}
    </p>
  );
}
