'use client';

import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import type { Verdict } from '@/core/study/check-answer';
import type { Question } from './choose-question';
import { contextHref } from './context-href';
import { MarkedSentence } from './marked-sentence';
import styles from './review.module.css';
import type { Speak } from './speak';

interface Props {
  question: Question;
  verdict: Verdict | null;
  typed: string;
  speak: Speak;
}

const ARTICLES = { m: 'un', f: 'une', mf: 'un, une' } as const;

/** The answer: the word and what it means, the sentence and its English, the way back to the text. */
export function Answer({ question: { card, context, item }, verdict, typed, speak }: Props) {
  const { t, i18n } = useTranslation('review');
  const lang = i18n.language as InterfaceLanguage;
  const href = context && contextHref(lang, context);
  const isNoun = card.subject.kind === 'lemma' && card.subject.pos === 'NOUN';
  return (
    <div className={styles.answer}>
      {verdict ? (
        <p className={styles.verdict} data-grade={verdict.grade} role="status">
          <strong>{t(`verdict.${verdict.kind}`)}</strong>
          {verdict.kind === 'exact' || verdict.kind === 'empty' ? null : (
            <>
              {' '}
              <span lang="fr">
                {typed} → {context?.form ?? card.headword}
              </span>
            </>
          )}
        </p>
      ) : null}
      <p className={styles.headword} lang="fr">
        {isNoun && card.gender ? <span className={styles.article}>{ARTICLES[card.gender]} </span> : null}
        {card.headword}{' '}
        {card.ipa ? (
          <span className={styles.ipa} lang="fr-fonipa">
            /{card.ipa}/
          </span>
        ) : null}
      </p>
      <p className={styles.meaning} lang="en">
        {card.senses.join(' · ')}
      </p>
      {card.note ? <p className={styles.note}>{card.note}</p> : null}
      {context ? (
        <>
          <MarkedSentence context={context} />
          {context.en ? (
            <p className={styles.english} lang="en">
              {context.en}
            </p>
          ) : null}
        </>
      ) : null}
      <p className={styles.links}>
        {speak ? (
          <>
            <button type="button" onClick={() => speak(context?.form ?? card.headword)}>
              {t('hearWord')}
            </button>
            {context ? (
              <button type="button" onClick={() => speak(context.fr)}>
                {t('hearSentence')}
              </button>
            ) : null}
          </>
        ) : item.direction === 'listen' ? (
          <span>{t('noVoice')}</span>
        ) : null}
        {href && context ? (
          <a href={href} title={context.text.title}>
            {t('backToText')}
          </a>
        ) : null}
      </p>
    </div>
  );
}
