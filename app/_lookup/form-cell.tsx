'use client';

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  forms: readonly string[];
  /** The form in the text, which is marked. */
  form: string;
  separator: string;
}

/** The forms of one cell: mostly one, sometimes two (je paie / je paye). */
export function FormCell({ forms, form, separator }: Props) {
  const { t } = useTranslation('lookup');
  return forms.map((each, index) => (
    <Fragment key={each}>
      {index > 0 ? separator : null}
      {each === form.toLowerCase() ? <mark title={t('forms.here')}>{each}</mark> : each}
    </Fragment>
  ));
}
