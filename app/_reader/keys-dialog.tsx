'use client';

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { setPreference } from '@/app/_storage/preferences';
import { usePreferences } from '@/app/_storage/use-preferences';
import { Dialog } from '@/app/_ui/dialog';
import styles from './keys-dialog.module.css';

const ROWS = [
  { keys: ['1', '2', '3', '4'], label: 'views' },
  { keys: ['S'], label: 'swap' },
  { keys: ['L'], label: 'language' },
  { keys: ['G'], label: 'glossary' },
  { keys: ['/'], label: 'filter' },
  { keys: ['J', 'K'], label: 'segment' },
  { keys: ['←', '→'], label: 'word' },
  { keys: ['Enter'], label: 'card' },
  { keys: ['↑', '↓'], label: 'readings' },
  { keys: ['A', 'C', 'I'], label: 'save' },
  { keys: ['R'], label: 'reveal' },
  { keys: ['N', 'P'], label: 'occurrence' },
  { keys: ['Esc'], label: 'back' },
  { keys: ['?'], label: 'help' },
] as const;

/** The list of single-key shortcuts, which can be switched off here (WCAG 2.1.4). */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('reader');
  const { shortcuts } = usePreferences();
  return (
    <Dialog dialog={dialog} title={t('keys.title')} closeLabel={t('keys.close')}>
      <dl className={styles.list}>
        {ROWS.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Esc' || key === 'Enter' ? t(`keys.names.${key}`) : key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${label}`)}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className={styles.switch}
        onClick={() => setPreference('shortcuts', shortcuts === 'on' ? 'off' : 'on')}
      >
        {shortcuts === 'on' ? t('keys.switchOff') : t('keys.switchOn')}
      </button>
    </Dialog>
  );
}
