'use client';

import { useTranslation } from 'react-i18next';
import type { PossibleWord } from './group-readings';
import type { PlaceAnswer } from './look-up-place';

interface Props {
  found: PlaceAnswer | null;
  word: PossibleWord | null;
  /** The word under the cursor while no card is open. */
  pointed: string;
}

/** Says to a screen reader which word it is and what it means first; the focus stays where it is. */
export function LookupAnnouncer({ found, word, pointed }: Props) {
  const { t } = useTranslation('lookup');
  return (
    <p className="visually-hidden" aria-live="polite">
      {found ? say(found) : pointed}
    </p>
  );

  function say({ form, lookup, expression }: PlaceAnswer): string {
    if (expression) {
      return t('announce', { word: expression.headword, meaning: expression.glosses[0] ?? '' });
    }
    if (!lookup) return t('expression.several', { form });
    if (!word || lookup.by === 'none' || lookup.by === 'guess') return t('unknown.title', { word: form });
    const { headword, glosses, note } = word.reading;
    return t('announce', { word: headword, meaning: glosses[0] ?? note ?? t('noMeaning') });
  }
}
