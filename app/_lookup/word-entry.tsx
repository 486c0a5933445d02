'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { articleOf } from './article-of';
import { BANDS, bandOf } from './frequency-band';
import { GrammarLine } from './grammar-line';
import type { PossibleWord } from './group-readings';
import { ListenButton } from './listen-button';
import { LookFurther } from './look-further';
import { Meanings } from './meanings';
import styles from './word-entry.module.css';

interface Props {
  /** The form as it stands in the text or was typed. */
  form: string;
  word: PossibleWord;
  headingId?: string;
  /** Null where what is around says the word already. */
  heading?: 'h2' | null;
  /** Between the meanings and the foot: other readings, the forms, a term. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Everything about one word; the body of the card and of an entry in the dictionary. */
export function WordEntry({ form, word, headingId, heading: Heading = 'h2', children, actions }: Props) {
  const { t, i18n } = useTranslation('lookup');
  const { reading } = word;
  const headword = reading.headword.replaceAll("'", '’');
  const article = articleOf(reading, form);
  const band = bandOf(reading.rank);
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        {Heading ? (
          <Heading id={headingId} className={styles.headword} lang="fr">
            {isOther(form, headword) ? (
              <span className={styles.form}>
                {form} <span aria-hidden="true">→</span>{' '}
              </span>
            ) : null}
            {article ? <span className={styles.article}>{joinArticle(article)}</span> : null}
            {headword}
            {reading.gender ? (
              <span className={styles.gender} lang={i18n.language}>
                {' '}
                <abbr title={t(`gender.${reading.gender}`)}>{t(`genderShort.${reading.gender}`)}</abbr>
              </span>
            ) : null}
          </Heading>
        ) : null}
        <p className={styles.sound}>
          {reading.ipa ? (
            <span className={styles.ipa} lang="fr-fonipa">
              /{reading.ipa}/
            </span>
          ) : null}{' '}
          <ListenButton text={form} />
        </p>
      </div>
      <GrammarLine key={headword} word={word} />
      <Meanings reading={reading} />
      {actions}
      {children}
      <div className={styles.foot}>
        <p>
          {band
            ? t('frequency.within', { limit: number(band) })
            : t('frequency.beyond', { limit: number(BANDS[BANDS.length - 1] ?? 0) })}
        </p>
        <LookFurther headword={headword} />
      </div>
    </div>
  );
}

function isOther(form: string, headword: string): boolean {
  return form.toLowerCase().replaceAll("'", '’') !== headword.toLowerCase();
}

function joinArticle(article: string): string {
  return article.endsWith('’') ? article : `${article} `;
}
