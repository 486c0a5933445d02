'use client';

import { useId } from 'react';
import styles from './choice.module.css';

interface Option<Value extends string> {
  value: Value;
  /** What a screen reader says and, without `short`, what is shown. */
  label: string;
  short?: string;
  hint?: string;
}

interface Props<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The legend is shown above the options rather than only spoken. */
  showLabel?: boolean;
}

/** One of a few: native radio buttons that look like a row of words. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  showLabel = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={showLabel ? styles.legend : 'visually-hidden'}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.hint}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-label={option.short ? option.label : undefined}
            />
            <span aria-hidden={option.short ? true : undefined}>{option.short ?? option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
