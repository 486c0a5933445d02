'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '@/app/_storage/reviews';
import { DIRECTIONS } from '@/core/study/card';
import { boundSettings, isStep, SETTING_LIMITS, type StudySettings } from '@/core/study/settings';
import { now } from './clock';
import styles from './form.module.css';

const NUMBERS = ['newPerDay', 'reviewsPerDay', 'dayStartHour', 'leechLapses'] as const;

/** How the learner wants to be asked. */
export function SettingsSection({ settings, onSaved }: { settings: StudySettings; onSaved: () => void }) {
  const { t } = useTranslation('vocabulary');
  const [draft, setDraft] = useState(settings);
  const [steps, setSteps] = useState(settings.learningSteps.join(' '));
  const [relearning, setRelearning] = useState(settings.relearningSteps.join(' '));
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const change = (part: Partial<StudySettings>) => setDraft({ ...draft, ...part });
  const stepsOf = (text: string) => text.split(/[\s,]+/).filter(isStep);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const bounded = boundSettings({
      ...draft,
      learningSteps: stepsOf(steps),
      relearningSteps: stepsOf(relearning),
      changedAt: now().at,
    });
    const saved = await saveSettings(bounded);
    setDraft(bounded);
    setSteps(bounded.learningSteps.join(' '));
    setRelearning(bounded.relearningSteps.join(' '));
    setSaid(saved.ok ? 'saved' : 'failed');
    if (saved.ok) onSaved();
  }

  return (
    <form className={styles.plain} onSubmit={submit}>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>{t('settings.desiredRetention')}</span>
          <input
            type="number"
            min={SETTING_LIMITS.desiredRetention.min * 100}
            max={SETTING_LIMITS.desiredRetention.max * 100}
            value={Math.round(draft.desiredRetention * 100)}
            onChange={(event) => change({ desiredRetention: event.target.valueAsNumber / 100 })}
          />
        </label>
        {NUMBERS.map((name) => (
          <label key={name} className={styles.field}>
            <span>{t(`settings.${name}`)}</span>
            <input
              type="number"
              min={SETTING_LIMITS[name].min}
              max={SETTING_LIMITS[name].max}
              value={Number.isNaN(draft[name]) ? '' : draft[name]}
              onChange={(event) => change({ [name]: event.target.valueAsNumber })}
            />
          </label>
        ))}
        <label className={styles.field}>
          <span>{t('settings.learningSteps')}</span>
          <input value={steps} onChange={(event) => setSteps(event.target.value)} />
        </label>
        <label className={styles.field}>
          <span>{t('settings.relearningSteps')}</span>
          <input value={relearning} onChange={(event) => setRelearning(event.target.value)} />
        </label>
      </div>
      <fieldset className={styles.checks}>
        <legend>{t('settings.directions')}</legend>
        {DIRECTIONS.map((direction) => (
          <label key={direction}>
            <input
              type="checkbox"
              checked={draft.directions.includes(direction)}
              onChange={(event) =>
                change({
                  directions: DIRECTIONS.filter((each) =>
                    each === direction ? event.target.checked : draft.directions.includes(each),
                  ),
                })
              }
            />
            {t(`direction.${direction}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.checks}>
        {(['fuzz', 'burySiblings'] as const).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={draft[name]}
              onChange={(event) => change({ [name]: event.target.checked })}
            />
            {t(`settings.${name}`)}
          </label>
        ))}
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={styles.main}>
          {t('settings.save')}
        </button>
        <p role="status" className={styles.said} data-failed={said === 'failed' || undefined}>
          {said === null ? '' : said === 'saved' ? t('settings.saved') : t('failed')}
        </p>
      </div>
    </form>
  );
}
