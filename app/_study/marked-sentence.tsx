import { partSentence } from '@/core/study/blank-word';
import type { CardContext } from '@/core/study/card';
import styles from './review.module.css';

interface Props {
  context: CardContext;
  /** Left out, with these words for it, instead of marked. */
  blank?: string;
}

/** A French sentence with the word marked, or left out. */
export function MarkedSentence({ context, blank }: Props) {
  return (
    <p className={styles.sentence} lang="fr">
      {partSentence(context).map(({ text, isWord }, index) =>
        !isWord ? (
          text
        ) : blank === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their order
          <mark key={index}>{text}</mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className={styles.blank}>
            <span className="visually-hidden">{blank}</span>
          </span>
        ),
      )}
    </p>
  );
}
