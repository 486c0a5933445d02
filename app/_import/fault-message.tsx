'use client';

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from './fault-message.module.css';
import type { ImportFault } from './import-input';

/** What is wrong with a file or a pair of them, and what to do. */
export function FaultMessage({ fault }: { fault: ImportFault }) {
  const { t } = useTranslation('own');
  return (
    <p className={styles.fault} role="alert">
      {fault.file ? <strong>{t('faults.inFile', { file: fault.file })}</strong> : null}{' '}
      {sayFault(t, fault.reason)}
    </p>
  );
}

/** A fault as a sentence in the language of the interface. */
export function sayFault(t: TFunction<'own'>, reason: ImportFault['reason']): string {
  switch (reason.code) {
    case 'too-large':
      return t('faults.too-large', { size: megabytes(reason.bytes), limit: megabytes(reason.limit) });
    case 'not-this-format':
      return t(`faults.not-this-format.${reason.format}`);
    case 'foreign-format':
      return t(`faults.foreign-format.${reason.kind}`);
    case 'bad-encoding':
      return t('faults.bad-encoding', { offset: reason.offset });
    case 'path-trick':
      return t('faults.path-trick', { entry: reason.entry });
    case 'missing-part':
      return t('faults.missing-part', { part: reason.part });
    case 'broken-time':
      return t('faults.broken-time', { line: reason.line, text: reason.text });
    case 'too-complex':
      return t('faults.too-complex', { what: t(`faults.tooComplexWhat.${reason.what}`) });
    case 'truncated':
      return t('faults.truncated', { element: reason.element });
    case 'too-many-files':
      return t('faults.too-many-files', { count: reason.count });
    case 'same-language':
      return t(`faults.same-language.${reason.language}`);
    case 'two-bilingual':
      return t('faults.two-bilingual', { name: reason.name });
    default:
      return t(`faults.${reason.code}`);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}
