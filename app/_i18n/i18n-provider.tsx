'use client';

import { createInstance, type Resource } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { InterfaceLanguage } from './languages';
import type { Resources } from './resources';

interface Props {
  lang: InterfaceLanguage;
  /** From `messagesOf`: the namespaces that the components below use. */
  messages: Partial<Resources>;
  children: ReactNode;
}

/** Gives client components their strings; an instance a page and language, so that no language is ever switched under one. */
export function I18n({ lang, messages, children }: Props) {
  const i18n = useMemo(() => {
    const instance = createInstance();
    void instance.init({
      lng: lang,
      resources: { [lang]: messages } as Resource,
      interpolation: { escapeValue: false },
      initAsync: false,
      react: { useSuspense: false },
    });
    return instance;
  }, [lang, messages]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
