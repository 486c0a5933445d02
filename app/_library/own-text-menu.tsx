'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import type { StoredText } from '@/app/_storage/stored-text';
import { EXPORTS, exportText } from './export-text';
import styles from './own-text-menu.module.css';

interface Props {
  lang: InterfaceLanguage;
  text: StoredText;
  onRename: () => void;
  onDelete: () => void;
}

/** What can be done to a text, behind three dots: rename, check the alignment, take away, delete. */
export function OwnTextMenu({ lang, text, onRename, onDelete }: Props) {
  const { t } = useTranslation('own');
  const menu = useRef<HTMLDetailsElement>(null);

  // A click elsewhere and Escape close it, as they close any menu.
  useEffect(() => {
    function close(event: Event) {
      const open = menu.current;
      if (open?.open && !open.contains(event.target as Node)) open.open = false;
    }
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, []);

  function run(action: () => void) {
    if (menu.current) menu.current.open = false;
    action();
  }

  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={t('list.actions', { title: text.title.fr })}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div className={styles.sheet}>
        <button type="button" onClick={() => run(onRename)}>
          {t('list.rename')}
        </button>
        {text.translated ? (
          <Link href={paths.alignment(lang, text.id)} prefetch={false}>
            {t('list.repair')}
          </Link>
        ) : null}
        <fieldset>
          <legend>{t('export.label')}</legend>
          {EXPORTS.map((format) => (
            <button key={format} type="button" onClick={() => run(() => void exportText(text, format))}>
              {t(`export.${format}`)}
            </button>
          ))}
        </fieldset>
        <button type="button" className={styles.delete} onClick={() => run(onDelete)}>
          {t('list.delete')}
        </button>
      </div>
    </details>
  );
}
