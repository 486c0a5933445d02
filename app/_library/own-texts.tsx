'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import type { StoredText } from '@/app/_storage/stored-text';
import { deleteText, purgeDeleted, restoreText } from '@/app/_storage/texts';
import { useOwnTexts } from '@/app/_storage/use-own-texts';
import { OwnTextRow } from './own-text-row';
import styles from './own-texts.module.css';
import { StorageNote } from './storage-note';

/** The learner's texts: how far each is read, what can be done to it, and the way to add one. */
export function OwnTexts({ lang }: { lang: InterfaceLanguage }) {
  const { t } = useTranslation('own');
  const texts = useOwnTexts();
  const [deleted, setDeleted] = useState<StoredText | null>(null);

  // What was deleted in an earlier visit can no longer be brought back from here.
  useEffect(() => void purgeDeleted(Date.now()).catch(() => undefined), []);

  function remove(text: StoredText) {
    void deleteText(text.id, Date.now());
    setDeleted(text);
  }

  function undo() {
    if (deleted) void restoreText(deleted.id);
    setDeleted(null);
  }

  return (
    <div className="needs-js">
      <div className={styles.top}>
        <h2>{t('list.title')}</h2>
        <Link href={paths.addText(lang)} className={styles.add}>
          {t('list.add')}
        </Link>
      </div>
      <div role="status">
        {deleted ? (
          <p className={styles.deleted}>
            {t('list.deleted', { title: deleted.title.fr })}{' '}
            <button type="button" onClick={undo}>
              {t('list.undo')}
            </button>
          </p>
        ) : null}
      </div>
      {texts.state === 'unavailable' ? <p className={styles.note}>{t('list.unavailable')}</p> : null}
      {texts.state === 'ready' && texts.value.length === 0 ? (
        <p className={styles.note}>{t('list.empty')}</p>
      ) : null}
      {texts.state === 'ready' && texts.value.length > 0 ? (
        <>
          <ul className={styles.list}>
            {texts.value.map((text) => (
              <OwnTextRow key={text.id} lang={lang} text={text} onDelete={() => remove(text)} />
            ))}
          </ul>
          <StorageNote count={texts.value.length} />
        </>
      ) : null}
    </div>
  );
}
