import enLibrary from '@/locales/en/library.json';
import enLookup from '@/locales/en/lookup.json';
import enOwn from '@/locales/en/own.json';
import enReader from '@/locales/en/reader.json';
import enStudy from '@/locales/en/study.json';
import enTerms from '@/locales/en/terms.json';
import enUi from '@/locales/en/ui.json';
import frLibrary from '@/locales/fr/library.json';
import frLookup from '@/locales/fr/lookup.json';
import frOwn from '@/locales/fr/own.json';
import frReader from '@/locales/fr/reader.json';
import frStudy from '@/locales/fr/study.json';
import frTerms from '@/locales/fr/terms.json';
import frUi from '@/locales/fr/ui.json';

/** Interface strings of both languages. Server only: a page hands its visitor one language, by namespace. */
export const resources = {
  en: {
    ui: enUi,
    reader: enReader,
    terms: enTerms,
    library: enLibrary,
    lookup: enLookup,
    own: enOwn,
    study: enStudy,
  },
  fr: {
    ui: frUi,
    reader: frReader,
    terms: frTerms,
    library: frLibrary,
    lookup: frLookup,
    own: frOwn,
    study: frStudy,
  },
};

export type Resources = (typeof resources)['en'];
export type Namespace = keyof Resources;
