'use client';

import { useEffect, useState } from 'react';

/** The part of the browsers' Translator API that is used here (webmachinelearning.github.io/translation-api). */
interface TranslatorApi {
  availability(languages: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(languages: Languages): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

const LANGUAGES: Languages = { sourceLanguage: 'fr', targetLanguage: 'en' };

function api(): TranslatorApi | null {
  return (globalThis as { Translator?: TranslatorApi }).Translator ?? null;
}

/** The browser's own translator, on the device; not offered where there is none, and used only when asked. */
export function useTranslator() {
  const [offered, setOffered] = useState(false);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  useEffect(() => {
    let wanted = true;
    api()
      ?.availability(LANGUAGES)
      .then(
        (found) => wanted && setOffered(found !== 'unavailable'),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, []);

  /** @returns the English, or null where the translator failed. */
  async function translate(french: string): Promise<string | null> {
    setState('busy');
    try {
      const translator = await api()?.create(LANGUAGES);
      const english = (await translator?.translate(french)) ?? null;
      translator?.destroy();
      setState(english === null ? 'failed' : 'idle');
      return english;
    } catch {
      // A refused download, or a browser that only seemed to have a translator.
      setState('failed');
      return null;
    }
  }

  return { offered, state, translate };
}
