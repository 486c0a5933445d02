'use client';

import { useEffect, useRef } from 'react';
import { readPreferences, setPreference } from '@/app/_storage/preferences';

/** What the keys do that only the page as a whole can do. */
export interface KeyActions {
  togglePanel: () => void;
  focusFilter: () => void;
  /** Moves the current segment by so many places. */
  moveSegment: (by: 1 | -1) => void;
  revealSegment: () => void;
  moveOccurrence: (by: 1 | -1) => void;
  /** Escape: gives up what is open; returns false where nothing was. */
  back: () => boolean;
}

const VIEW_KEYS = { 1: 'both', 2: 'fr', 3: 'en', 4: 'reveal' } as const;

/** Single-key shortcuts of the reading page; silent while one types, while a dialog is open, and where switched off. */
export function useReadingKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        if (latest.current.back()) event.preventDefault();
        return;
      }
      const target = event.target as HTMLElement;
      if (target.closest('input:not([type=radio]), textarea, select, [contenteditable]')) return;
      if (readPreferences().shortcuts === 'off') return;
      if (run(event.key)) event.preventDefault();
    }

    function run(key: string): boolean {
      const view = VIEW_KEYS[key as unknown as keyof typeof VIEW_KEYS];
      if (view) {
        setPreference('view', view);
        return true;
      }
      const act = latest.current;
      const commands: Record<string, () => void> = {
        s: () => setPreference('swap', readPreferences().swap === 'on' ? 'off' : 'on'),
        l: () => document.querySelector<HTMLElement>('[data-language-switch]')?.click(),
        g: act.togglePanel,
        '/': act.focusFilter,
        j: () => act.moveSegment(1),
        k: () => act.moveSegment(-1),
        r: act.revealSegment,
        n: () => act.moveOccurrence(1),
        p: () => act.moveOccurrence(-1),
        '?': () => document.querySelector<HTMLElement>('[data-open-keys]')?.click(),
      };
      const command = commands[key.toLowerCase()];
      command?.();
      return command !== undefined;
    }

    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
