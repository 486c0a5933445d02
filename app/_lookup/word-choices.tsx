'use client';

import styles from './word-choices.module.css';

interface Props {
  label: string;
  words: readonly string[];
  onWord: (word: string) => void;
}

/** French words that can be looked up instead: similar ones, parts of a compound, words of a selection. */
export function WordChoices({ label, words, onWord }: Props) {
  if (words.length === 0) return null;
  return (
    <div className={styles.choices}>
      <h3 className={styles.label}>{label}</h3>
      <ul lang="fr">
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a selection may have a word twice
          <li key={index}>
            <button type="button" onClick={() => onWord(word)}>
              {word}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
