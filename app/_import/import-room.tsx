'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckStep } from './check-step';
import { ChooseStep } from './choose-step';
import { useImport } from './use-import';
import { WorkingStep } from './working-step';

interface Props {
  /** Where the aligner's table is. */
  table: string;
  /** Goes to the new text. */
  onDone: (id: string) => void;
}

/** From what the learner has to a text that can be read: choose, check, wait. */
export function ImportRoom({ table, onDone }: Props) {
  const { t } = useTranslation('own');
  const { state, read, takeIn, cancel } = useImport(table, onDone);
  const [pasted, setPasted] = useState({ fr: '', en: '' });
  return (
    <>
      {state.step === 'choose' ? (
        <ChooseStep pasted={pasted} onPasted={setPasted} fault={state.fault} onRead={read} />
      ) : null}
      {state.step === 'reading' ? <p role="status">{t('import.reading')}</p> : null}
      {state.step === 'check' ? (
        <CheckStep draft={state.draft} unsaved={state.unsaved} onAdd={takeIn} onBack={cancel} />
      ) : null}
      {state.step === 'working' ? (
        <WorkingStep share={state.share} left={state.left} onCancel={cancel} />
      ) : null}
    </>
  );
}
