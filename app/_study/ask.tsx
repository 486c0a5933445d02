'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from './choose-question';
import { MarkedSentence } from './marked-sentence';
import styles from './review.module.css';
import type { Speak } from './speak';
import type { useTypedAnswer } from './use-typed-answer';

interface Props {
  question: Question;
  answer: ReturnType<typeof useTypedAnswer>;
  speak: Speak;
  onShow: () => void;
}

/** The question: a French sentence, an English one to complete in French, or a spoken one. */
export function Ask({ question, answer, speak, onShow }: Props) {
  const { t } = useTranslation('review');
  const { card, context, item } = question;
  const { direction } = item;
  const input = useRef<HTMLInputElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const spoken = context?.fr ?? card.headword;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a question
  useEffect(() => {
    (input.current ?? show.current)?.focus({ preventScroll: true });
    if (direction === 'listen') speak?.(spoken);
  }, [question]);

  function submit(event: FormEvent) {
    event.preventDefault();
    answer.check(question);
    onShow();
  }

  if (direction === 'recognise') {
    return (
      <>
        <p className={styles.task}>{t('ask.recognise')}</p>
        {context ? <MarkedSentence context={context} /> : <Alone word={card.headword} />}
        <div className={styles.foot}>
          <button ref={show} type="button" className={styles.main} onClick={onShow}>
            {t('show')} <kbd>{t('space')}</kbd>
          </button>
        </div>
      </>
    );
  }
  return (
    <form onSubmit={submit}>
      <p className={styles.task}>{t(direction === 'listen' && speak ? 'ask.listen' : 'ask.produce')}</p>
      {direction === 'listen' && speak ? (
        <button type="button" className={styles.secondary} onClick={() => speak(spoken)}>
          {t('again')}
        </button>
      ) : (
        <>
          <p className={context?.en ? styles.english : styles.meaning} lang="en">
            {context?.en ?? card.senses.slice(0, 3).join(' · ')}
          </p>
          {context?.en ? (
            <p className={styles.hint} lang="en">
              {card.senses.slice(0, 3).join(' · ')}
            </p>
          ) : null}
        </>
      )}
      {context ? <MarkedSentence context={context} blank={t('blank')} /> : null}
      <div className={styles.foot}>
        <input
          ref={input}
          className={styles.input}
          lang="fr"
          value={answer.typed}
          onChange={(event) => answer.setTyped(event.target.value)}
          aria-label={t('type')}
          placeholder={t('type')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
        />
        <button type="submit" className={styles.main}>
          {t('check')} <kbd>↵</kbd>
        </button>
      </div>
    </form>
  );
}

function Alone({ word }: { word: string }) {
  return (
    <p className={styles.alone} lang="fr">
      {word}
    </p>
  );
}
