'use client';

import { useLayoutEffect } from 'react';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { applyPreferences } from '@/app/_storage/preferences';
import { restorePlace } from './keep-place';

/** After a change of the interface's language: the preferences back on <html>, the eye back on its sentence. */
export function RestorePlace({ lang }: { lang: InterfaceLanguage }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again because the language has changed
  useLayoutEffect(() => {
    applyPreferences();
    restorePlace();
  }, [lang]);
  return null;
}
