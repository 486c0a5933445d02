'use client';

import { type ToggleEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conjugationOf, type Paradigm, paradigmOf } from '@/core/lexicon/paradigm';
import type { Reading } from '@/core/lexicon/reading';
import { browserLexicon } from './browser-lexicon';
import { ConjugationTable } from './conjugation-table';
import styles from './forms-table.module.css';
import { LookupFailure } from './lookup-failure';
import { NounForms } from './noun-forms';

/** Parts of speech that have several forms. */
const INFLECTED: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ']);

/** All forms of a word, the one in the text marked; fetched when the table is first opened. */
export function FormsTable({ reading, form }: { reading: Reading; form: string }) {
  const { t } = useTranslation('lookup');
  const [paradigm, setParadigm] = useState<Paradigm | 'failed' | null>(null);
  if (!INFLECTED.has(reading.pos)) return null;
  const isVerb = reading.pos === 'VERB' || reading.pos === 'AUX';

  function load() {
    setParadigm(null);
    findParadigm(reading).then(setParadigm, () => setParadigm('failed'));
  }

  function toggle(event: ToggleEvent<HTMLDetailsElement>) {
    if (event.currentTarget.open && paradigm === null) load();
  }

  return (
    <details className={styles.forms} onToggle={toggle}>
      <summary>{isVerb ? t('forms.verb') : t('forms.title')}</summary>
      {paradigm === null ? <p className={styles.soft}>{t('forms.loading')}</p> : null}
      {paradigm === 'failed' ? <LookupFailure onRetry={load} /> : null}
      {paradigm !== null && paradigm !== 'failed' ? (
        isVerb ? (
          <ConjugationTable
            conjugation={conjugationOf(paradigm)}
            form={form}
            aspirated={reading.note?.includes('h aspiré') ?? false}
          />
        ) : (
          <NounForms paradigm={paradigm} form={form} />
        )
      ) : null}
    </details>
  );
}

/** être and avoir stand in the lexicon as verb and as auxiliary; either has the forms. */
async function findParadigm({ lemma, pos }: Reading): Promise<Paradigm> {
  const lexicon = await browserLexicon();
  const own = await paradigmOf(lexicon, lemma, pos);
  if (own.cells.length > 0 || (pos !== 'AUX' && pos !== 'VERB')) return own;
  return paradigmOf(lexicon, lemma, pos === 'AUX' ? 'VERB' : 'AUX');
}
