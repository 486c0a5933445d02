'use client';

import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Preferences, setPreference } from '@/app/_storage/preferences';
import { usePreferences } from '@/app/_storage/use-preferences';
import { Choice } from '@/app/_ui/choice';
import { GlossaryIcon, KeysIcon, SwapIcon, WordsIcon } from '@/app/_ui/icons';
import { KeysDialog } from './keys-dialog';
import styles from './reading-bar.module.css';

interface Props {
  /** How many terms the glossary of this text has. */
  terms: number;
  panelOpen: boolean;
  onPanel: () => void;
  onWords: () => void;
  /** The switch of the interface's language, which must stay within reach while the header scrolls away. */
  language: ReactNode;
}

const VIEWS = [
  { value: 'both', short: 'FR | EN' },
  { value: 'fr', short: 'FR' },
  { value: 'en', short: 'EN' },
  { value: 'reveal', short: 'FR | ?' },
] as const satisfies readonly { value: Preferences['view']; short: string }[];

/** What one does to the text as a whole: which languages, which side, the glossary, the keys. */
export function ReadingBar({ terms, panelOpen, onPanel, onWords, language }: Props) {
  const { t } = useTranslation('reader');
  const { view, swap } = usePreferences();
  const keys = useRef<HTMLDialogElement>(null);
  return (
    <div
      className={`${styles.bar} needs-js no-print`}
      data-reading-bar
      role="toolbar"
      aria-label={t('toolbar')}
    >
      <Choice
        label={t('view.label')}
        value={view}
        options={VIEWS.map(({ value, short }) => ({
          value,
          short,
          label: t(`view.${value}`),
          hint: t(`view.hint.${value}`),
        }))}
        onChange={(value) => setPreference('view', value)}
      />
      <button
        type="button"
        className={styles.tool}
        aria-pressed={swap === 'on'}
        aria-label={t('swap')}
        title={t('swapHint')}
        onClick={() => setPreference('swap', swap === 'on' ? 'off' : 'on')}
      >
        <SwapIcon />
      </button>
      <button
        type="button"
        className={`${styles.tool} ${styles.keys}`}
        aria-haspopup="dialog"
        aria-label={t('keys.open')}
        title={t('keys.openHint')}
        data-open-keys
        onClick={() => keys.current?.showModal()}
      >
        <KeysIcon />
      </button>
      <span className={styles.language}>{language}</span>
      <button
        type="button"
        className={`${styles.tool} ${styles.words}`}
        aria-haspopup="dialog"
        aria-label={t('words')}
        title={t('words')}
        onClick={onWords}
      >
        <WordsIcon />
        <span className={styles.word} aria-hidden="true">
          {t('wordsShort')}
        </span>
      </button>
      <button
        type="button"
        className={`${styles.tool} ${styles.panel}`}
        aria-expanded={panelOpen}
        aria-controls="glossary-panel"
        title={t('panelHint')}
        onClick={onPanel}
      >
        <GlossaryIcon />
        <span className={styles.word}>{t('panel')}</span>
        <span className={styles.count}>{terms}</span>
      </button>
      <KeysDialog dialog={keys} />
    </div>
  );
}
