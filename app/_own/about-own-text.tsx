'use client';

import { useTranslation } from 'react-i18next';
import type { StoredText } from '@/app/_storage/stored-text';
import styles from './about-own-text.module.css';

/** Under the title: whose the text is and under which licence, as the learner has written it. */
export function AboutOwnText({
  text,
}: {
  text: Pick<StoredText, 'source' | 'licence' | 'words' | 'title' | 'chapters'>;
}) {
  const { t } = useTranslation('own');
  const { source, licence, words, title, chapters } = text;
  return (
    <ul className={styles.about}>
      {chapters.length > 1 ? <li lang="fr">{title.fr}</li> : null}
      {source.name ? (
        <li>
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </li>
      ) : null}
      {licence ? <li>{licence}</li> : null}
      <li>{t('list.words', { count: words })}</li>
    </ul>
  );
}
