'use client';

import { useTranslation } from 'react-i18next';
import { parseFeatures } from '@/core/lexicon/features';
import type { Paradigm } from '@/core/lexicon/paradigm';
import { FormCell } from './form-cell';
import styles from './forms-table.module.css';

const NUMBERS = [
  { name: 'Sing', label: 'forms.singular' },
  { name: 'Plur', label: 'forms.plural' },
] as const;

const GENDERS = [
  { name: 'Masc', label: 'forms.masculine' },
  { name: 'Fem', label: 'forms.feminine' },
] as const;

/** Singular and plural, masculine and feminine of a noun or adjective. */
export function NounForms({ paradigm, form }: { paradigm: Paradigm; form: string }) {
  const { t } = useTranslation('lookup');
  // A cell that leaves gender or number open stands for both.
  const formsFor = (gender: string, number: string) => [
    ...new Set(
      paradigm.cells.flatMap(({ features, forms }) => {
        const cell = parseFeatures(features);
        return (cell.Gender ?? gender) === gender && (cell.Number ?? number) === number ? forms : [];
      }),
    ),
  ];
  const genders = GENDERS.filter(({ name }) =>
    NUMBERS.some((number) => formsFor(name, number.name).length > 0),
  );
  if (genders.length === 0) return <p className={styles.soft}>{t('forms.none')}</p>;
  const hasGenders = paradigm.cells.some(({ features }) => features.includes('Gender='));
  const shown = hasGenders ? genders : genders.slice(0, 1);
  return (
    <table className={styles.noun}>
      <thead>
        <tr>
          <td />
          {NUMBERS.map(({ name, label }) => (
            <th key={name} scope="col">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((gender) => (
          <tr key={gender.name}>
            <th scope="row">{hasGenders ? t(gender.label) : t('forms.title')}</th>
            {NUMBERS.map((number) => (
              <td key={number.name} lang="fr">
                <FormCell forms={formsFor(gender.name, number.name)} form={form} separator=" / " />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
