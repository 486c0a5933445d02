'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavingFault } from '@/app/_storage/saving';
import { SwapIcon } from '@/app/_ui/icons';
import styles from './check-step.module.css';
import type { ImportDraft, SideFacts } from './import-input';
import type { TextDetails } from './make-text';
import { ParseWarnings } from './parse-warnings';

interface Props {
  draft: ImportDraft;
  unsaved: SavingFault | 'no-table' | null;
  onAdd: (details: TextDetails, swap: boolean) => void;
  onBack: () => void;
}

/** What was found on each side, and what is asked once: title, source, licence. */
export function CheckStep({ draft, unsaved, onAdd, onBack }: Props) {
  const { t } = useTranslation('own');
  const [swap, setSwap] = useState(false);
  const [details, setDetails] = useState(draft.details);
  const [left, right] = swap && draft.en ? [draft.en, draft.fr] : [draft.fr, draft.en];

  function swapSides() {
    setSwap(!swap);
    const { fr, en } = details.title;
    if (en) setDetails({ ...details, title: { fr: en, en: fr } });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const { fr, en } = details.title;
    onAdd({ ...details, title: { fr: fr.trim() || draft.details.title.fr, en: en?.trim() || null } }, swap);
  }

  return (
    <form className={styles.check} onSubmit={submit}>
      <h2>{t('import.check')}</h2>
      {unsaved ? (
        <p className={styles.unsaved} role="alert">
          {t(`unsaved.${unsaved}`)}
        </p>
      ) : null}
      <div className={styles.sides} data-alone={right ? undefined : ''}>
        <Side name={t('import.french')} lang="fr" facts={left} />
        {right ? <Side name={t('import.english')} lang="en" facts={right} /> : null}
        {draft.kind === 'pair' ? (
          <button type="button" className={styles.swap} onClick={swapSides}>
            <SwapIcon />
            {t('import.swap')}
          </button>
        ) : null}
      </div>
      {draft.unsure ? <p className={styles.note}>{t('import.unsure')}</p> : null}
      {draft.kind === 'aligned' ? <p className={styles.note}>{t('import.alignedNote')}</p> : null}
      {draft.kind === 'french' ? <p className={styles.note}>{t('import.frenchNote')}</p> : null}
      <ParseWarnings warnings={draft.warnings} />
      <div className={styles.fields}>
        <Field
          label={t('import.titleFr')}
          lang="fr"
          value={details.title.fr}
          onChange={(fr) => setDetails({ ...details, title: { ...details.title, fr } })}
          required
        />
        <Field
          label={t('import.titleEn')}
          lang="en"
          value={details.title.en ?? ''}
          onChange={(en) => setDetails({ ...details, title: { ...details.title, en } })}
        />
        <Field
          label={t('import.source')}
          value={details.source}
          onChange={(source) => setDetails({ ...details, source })}
        />
        <Field
          label={t('import.licence')}
          value={details.licence}
          onChange={(licence) => setDetails({ ...details, licence })}
        />
      </div>
      <p className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {t('import.add')}
        </button>
        <button type="button" className={styles.secondary} onClick={onBack}>
          {t('import.back')}
        </button>
      </p>
    </form>
  );
}

function Side({ name, lang, facts }: { name: string; lang: 'fr' | 'en'; facts: SideFacts }) {
  const { t } = useTranslation('own');
  return (
    <section className={styles.side}>
      <h3>{name}</h3>
      <p className={styles.opening} lang={lang}>
        {facts.opening}
      </p>
      <p className={styles.facts}>
        {facts.file ?? t('import.pasted')} · {t('import.words', { count: facts.words })}
        {facts.chapters > 1 ? ` · ${t('import.chapters', { count: facts.chapters })}` : ''}
      </p>
    </section>
  );
}

interface FieldProps {
  label: string;
  value: string;
  lang?: 'fr' | 'en';
  required?: boolean;
  onChange: (value: string) => void;
}

function Field({ label, value, lang, required = false, onChange }: FieldProps) {
  const { t } = useTranslation('own');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {required ? null : <span> ({t('import.optional')})</span>}
      </label>
      <input
        id={id}
        lang={lang}
        value={value}
        required={required}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
