'use client';

import Link from 'next/link';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import type { StoredText } from '@/app/_storage/stored-text';
import { changeText } from '@/app/_storage/texts';
import { OwnTextMenu } from './own-text-menu';
import styles from './own-texts.module.css';
import { RenameText } from './rename-text';

interface Props {
  lang: InterfaceLanguage;
  text: StoredText;
  onDelete: () => void;
}

/** One text of the learner's: its titles facing each other, how far it is read, what can be done to it. */
export function OwnTextRow({ lang, text, onDelete }: Props) {
  const { t } = useTranslation('own');
  const [renaming, setRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const percent = Math.round(text.progress * 100);
  const facts = [
    text.source.name,
    t('list.words', { count: text.words }),
    text.chapters.length > 1 ? t('list.chapters', { count: text.chapters.length }) : '',
    text.translated ? '' : t('list.frenchOnly'),
    text.lastReadAt === null
      ? t('list.added', { date: formatDay(text.addedAt, lang) })
      : t('list.read', { date: formatDay(text.lastReadAt, lang) }),
  ].filter(Boolean);

  return (
    <li className={styles.text}>
      {renaming ? (
        <RenameText
          title={text.title}
          onSave={(title) => {
            void changeText(text.id, { title });
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <h3 className={styles.title}>
          <Link ref={link} href={paths.ownText(lang, text.id)} prefetch={false}>
            <span lang="fr">{text.title.fr}</span> <span lang="en">{text.title.en}</span>
          </Link>
        </h3>
      )}
      <div className={styles.under}>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <OwnTextMenu lang={lang} text={text} onRename={() => setRenaming(true)} onDelete={onDelete} />
      </div>
      {percent > 0 ? (
        <p className={styles.progress}>
          <progress max={100} value={percent} aria-label={t('list.progress', { percent })} />
          <span aria-hidden="true">{t('list.progress', { percent })}</span>
        </p>
      ) : null}
    </li>
  );
}

function formatDay(time: number, lang: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : 'fr-FR', { dateStyle: 'long' }).format(time);
}
