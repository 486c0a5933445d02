import enLibrary from '@/locales/en/library.json';
import enLookup from '@/locales/en/lookup.json';
import enOwn from '@/locales/en/own.json';
import enProgress from '@/locales/en/progress.json';
import enReader from '@/locales/en/reader.json';
import enReview from '@/locales/en/review.json';
import enStudy from '@/locales/en/study.json';
import enTerms from '@/locales/en/terms.json';
import enUi from '@/locales/en/ui.json';
import enVocabulary from '@/locales/en/vocabulary.json';
import frLibrary from '@/locales/fr/library.json';
import frLookup from '@/locales/fr/lookup.json';
import frOwn from '@/locales/fr/own.json';
import frProgress from '@/locales/fr/progress.json';
import frReader from '@/locales/fr/reader.json';
import frReview from '@/locales/fr/review.json';
import frStudy from '@/locales/fr/study.json';
import frTerms from '@/locales/fr/terms.json';
import frUi from '@/locales/fr/ui.json';
import frVocabulary from '@/locales/fr/vocabulary.json';

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
    review: enReview,
    vocabulary: enVocabulary,
    progress: enProgress,
  },
  fr: {
    ui: frUi,
    reader: frReader,
    terms: frTerms,
    library: frLibrary,
    lookup: frLookup,
    own: frOwn,
    study: frStudy,
    review: frReview,
    vocabulary: frVocabulary,
    progress: frProgress,
  },
};

export type Resources = (typeof resources)['en'];
export type Namespace = keyof Resources;
