'use client';

import { useTranslation } from 'react-i18next';
import type { Conjugation } from '@/core/lexicon/paradigm';
import { FormCell } from './form-cell';
import styles from './forms-table.module.css';
import type { GrammarKey } from './word-kind';

const TENSES: Readonly<Record<string, GrammarKey>> = {
  'Ind Pres': 'present',
  'Ind Imp': 'imperfect',
  'Ind Past': 'pastHistoric',
  'Ind Fut': 'future',
  'Cnd Pres': 'conditional',
  'Sub Pres': 'subjunctive',
  'Sub Imp': 'subjunctiveImperfect',
  'Imp Pres': 'imperative',
};

const PRONOUNS = ['je', 'tu', 'il, elle', 'nous', 'vous', 'ils, elles'] as const;

interface Props {
  conjugation: Conjugation;
  form: string;
  /** Its h keeps je whole: je hais. */
  aspirated: boolean;
}

/** A verb by mood and tense, as French grammars print it. */
export function ConjugationTable({ conjugation, form, aspirated }: Props) {
  const { t } = useTranslation('lookup');
  const { infinitive, presentParticiple, pastParticiple, tenses } = conjugation;
  const single = [
    { key: 'infinitive', forms: infinitive },
    { key: 'presentParticiple', forms: presentParticiple },
    { key: 'pastParticiple', forms: pastParticiple.flat() },
  ] as const;
  return (
    <>
      <dl className={styles.single}>
        {single.map(({ key, forms }) =>
          forms.length > 0 ? (
            <div key={key}>
              <dt>{t(`grammar.${key}.label`)}</dt>
              <dd lang="fr">
                <FormCell forms={forms} form={form} separator=", " />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <div className={styles.tenses}>
        {tenses.map(({ mood, tense, forms }) => {
          const key = TENSES[`${mood} ${tense}`];
          if (!key || forms.every((cell) => cell.length === 0)) return null;
          return (
            <table key={key}>
              <caption>{t(`grammar.${key}.label`)}</caption>
              <tbody lang="fr">
                {forms.map((cell, person) =>
                  cell.length > 0 ? (
                    <tr key={PRONOUNS[person]}>
                      <th scope="row">{pronounFor(person, cell[0] ?? '', mood, aspirated)}</th>
                      <td>
                        <FormCell forms={cell} form={form} separator=" / " />
                      </td>
                    </tr>
                  ) : null,
                )}
              </tbody>
            </table>
          );
        })}
      </div>
    </>
  );
}

function pronounFor(person: number, form: string, mood: string, aspirated: boolean): string {
  // An imperative has no subject; its rows are told apart by whom it is said to.
  if (mood === 'Imp') return `(${PRONOUNS[person]})`;
  if (person === 0 && /^[aeiouâàéèêëîïôœûh]/.test(form) && !aspirated) return 'j’';
  return PRONOUNS[person] ?? '';
}
