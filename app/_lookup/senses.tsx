import { Gloss } from './gloss';
import styles from './word-entry.module.css';

interface Props {
  glosses: readonly string[];
  headword: string;
  /** What a screen reader calls the list. */
  label: string;
}

/** English senses, most frequent first; numbered where there are several. */
export function Senses({ glosses, headword, label }: Props) {
  return (
    <ol
      className={styles.senses}
      data-single={glosses.length === 1 || undefined}
      lang="en"
      aria-label={label}
    >
      {glosses.map((gloss) => (
        <li key={gloss}>
          <Gloss text={gloss} headword={headword} />
        </li>
      ))}
    </ol>
  );
}
