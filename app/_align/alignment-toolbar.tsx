'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './alignment-toolbar.module.css';
import { COMMANDS, type CommandName } from './commands';

interface Props {
  /** How many beads are doubtful. */
  doubtful: number;
  disabled: Partial<Record<CommandName, boolean>>;
  busy: boolean;
  onCommand: (name: CommandName) => void;
  children: ReactNode;
}

/** The corrections, each with its key. */
export function AlignmentToolbar({ doubtful, disabled, busy, onCommand, children }: Props) {
  const { t } = useTranslation('own');
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        {children}
        <span className={styles.count}>
          {doubtful === 0 ? t('align.noDoubt') : t('align.doubtful', { count: doubtful })}
        </span>
      </div>
      <div className={styles.tools} role="toolbar" aria-label={t('align.toolbar')}>
        {COMMANDS.map(({ name, key }) => (
          <button
            key={name}
            type="button"
            disabled={busy || disabled[name] || (name === 'nextDoubtful' && doubtful === 0)}
            aria-keyshortcuts={key}
            onClick={() => onCommand(name)}
          >
            {t(`align.${name}`)} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </div>
  );
}
