'use client';

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ParseWarning } from '@/core/formats/parsed-document';
import type { ImportDraft } from './import-input';
import styles from './parse-warnings.module.css';

/** More lines than these say nothing more. */
const SHOWN = 6;

/** What was guessed or left out in reading. */
export function ParseWarnings({ warnings }: Pick<ImportDraft, 'warnings'>) {
  const { t } = useTranslation('own');
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {warnings.slice(0, SHOWN).map(({ file, warning }) => (
        <li key={`${file}${JSON.stringify(warning)}`}>
          {file ? <span className={styles.file}>{file}</span> : null} {sayWarning(t, warning)}
        </li>
      ))}
    </ul>
  );
}

function sayWarning(t: TFunction<'own'>, warning: ParseWarning): string {
  switch (warning.code) {
    case 'legacy-encoding':
      return t('warnings.legacy-encoding', { encoding: warning.encoding });
    case 'missing-file':
    case 'damaged-file':
    case 'remote-file':
      return t(`warnings.${warning.code}`, { path: warning.path });
    case 'cues-out-of-order':
      return t('warnings.cues-out-of-order', { line: warning.line });
    default:
      return t(`warnings.${warning.code}`, { count: warning.count });
  }
}
