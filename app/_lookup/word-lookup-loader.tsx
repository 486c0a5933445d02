'use client';

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookupProps } from './lookup-props';
import styles from './word-lookup-loader.module.css';

type Loaded = ComponentType<LookupProps & { missed: readonly Event[] }>;

/** Loads the look-up when a pointer or a key first comes near the text; what was pressed meanwhile is not lost. */
export function WordLookupLoader(props: LookupProps) {
  const { t } = useTranslation('lookup');
  const [Card, setCard] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const missed = useRef<Event[]>([]);

  const load = useCallback(() => {
    setFailed(false);
    import('./word-lookup').then(
      ({ WordLookup }) => setCard(() => WordLookup),
      () => setFailed(missed.current.length > 0),
    );
  }, []);

  // A place that the page itself asks for needs the card as well.
  const asked = props.lookup.card !== 'closed';
  useEffect(() => {
    if (asked && !Card) load();
  }, [asked, Card, load]);

  useEffect(() => {
    if (Card) return;
    function approach(event: Event) {
      if (isInText(event.target)) load();
    }
    function remember(event: Event) {
      const isKey = event instanceof KeyboardEvent;
      if (isKey ? !/^Arrow(?:Left|Right)$/.test(event.key) : !isInText(event.target)) return;
      // The end of a selection is no click on the link that it may lie in.
      if (!isKey && getSelection()?.isCollapsed === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      missed.current.push(event);
      load();
    }
    const types = { pointerover: approach, touchstart: approach, click: remember, keydown: remember };
    for (const [type, listen] of Object.entries(types)) {
      window.addEventListener(type, listen, { capture: true });
    }
    return () => {
      for (const [type, listen] of Object.entries(types)) {
        window.removeEventListener(type, listen, { capture: true });
      }
    };
  }, [Card, load]);

  if (Card) return <Card {...props} missed={missed.current} />;
  return failed ? (
    <div className={styles.failed} role="alert">
      <p>{t('notLoaded')}</p>
      <button type="button" onClick={load}>
        {t('retry')}
      </button>
    </div>
  ) : null;
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-reading] [data-side="fr"]') !== null;
}
