'use client';

import { useCallback, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** A voice of France before one of another country, one on this device before one that needs the network. */
function findVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^fr(?:[-_]|$)/i.test(lang));
  const score = (voice: SpeechSynthesisVoice) =>
    (/^fr[-_]FR/i.test(voice.lang) ? 2 : 0) + (voice.localService ? 1 : 0);
  return voices.reduce<SpeechSynthesisVoice | null>(
    (best, voice) => (best === null || score(voice) > score(best) ? voice : best),
    null,
  );
}

/** Says French aloud with a voice of the device; `speak` is null where it has none. */
export function useFrenchVoice(): { speak: ((text: string) => void) | null } {
  const voice = useSyncExternalStore(subscribe, findVoice, () => null);
  const speak = useCallback(
    (text: string) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice?.lang ?? 'fr-FR';
      utterance.rate = 0.9;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
    },
    [voice],
  );
  return { speak: voice ? speak : null };
}
