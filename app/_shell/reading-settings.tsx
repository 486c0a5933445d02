'use client';

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PREFERENCES,
  type PreferenceName,
  resetPreferences,
  setPreference,
} from '@/app/_storage/preferences';
import { usePreferences } from '@/app/_storage/use-preferences';
import { Choice } from '@/app/_ui/choice';
import { Dialog } from '@/app/_ui/dialog';
import styles from './reading-settings.module.css';

/** As one would lay them out, the default in its place among the others. */
const ORDER = {
  theme: PREFERENCES.theme,
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
  face: PREFERENCES.face,
  shortcuts: PREFERENCES.shortcuts,
} as const;

const SIZES = ['xs', 's', 'm', 'l', 'xl', 'xxl'] as const;

/** Theme, size, spacing, line length and typeface: applied as they are chosen, on this device alone. */
export function ReadingSettings() {
  const { t } = useTranslation('ui');
  const preferences = usePreferences();
  const dialog = useRef<HTMLDialogElement>(null);

  const choice = (name: 'theme' | 'leading' | 'measure' | 'face' | 'shortcuts') => {
    const values: readonly string[] = ORDER[name];
    return (
      <Choice
        showLabel
        label={t(`settings.${name}.label`)}
        options={values.map((value) => ({
          value,
          label: t(`settings.${name}.${value}` as 'settings.theme.light'),
        }))}
        value={preferences[name]}
        onChange={(value) => setPreference(name as PreferenceName, value as never)}
      />
    );
  };

  return (
    <>
      <button
        type="button"
        className={`${styles.open} needs-js`}
        aria-haspopup="dialog"
        aria-label={t('settings.open')}
        title={t('settings.open')}
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">
          A<small>a</small>
        </span>
      </button>
      <Dialog dialog={dialog} place="corner" title={t('settings.title')} closeLabel={t('settings.close')}>
        {choice('theme')}
        <label className={styles.size}>
          <span>{t('settings.size.label')}</span>
          {/* Not an output element: a label belongs to the first control inside it. */}
          <span aria-hidden="true">{t(`settings.size.${preferences.size}`)}</span>
          <input
            type="range"
            min={0}
            max={SIZES.length - 1}
            value={SIZES.indexOf(preferences.size)}
            aria-valuetext={t(`settings.size.${preferences.size}`)}
            onChange={(event) => setPreference('size', SIZES[Number(event.target.value)] ?? 'm')}
          />
        </label>
        {choice('face')}
        {choice('leading')}
        {choice('measure')}
        {choice('shortcuts')}
        <button type="button" className={styles.reset} onClick={resetPreferences}>
          {t('settings.reset')}
        </button>
      </Dialog>
    </>
  );
}
