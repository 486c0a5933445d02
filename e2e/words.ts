/** What a visitor reads on the controls, in both languages of the interface. */
export const WORDS = {
  en: {
    otherLanguage: 'Français',
    library: 'Library',
    glossary: 'Glossary',
    panel: 'Terms in this text',
    filter: 'Filter the terms',
    allTerms: 'All terms',
    next: 'Next place',
    previous: 'Previous place',
    closePanel: 'Close the glossary',
    neutral: 'Neutral wording',
    views: { both: 'Both', fr: 'French', en: 'English', reveal: 'Reveal' },
    swap: 'Swap sides',
    show: 'Show the English',
    hide: 'Hide the English',
    keys: 'Keyboard shortcuts',
    settings: 'Reading settings',
    search: 'Search the glossary',
    readThere: 'Read it there',
    notFound: 'This page does not exist',
  },
  fr: {
    otherLanguage: 'English',
    library: 'Bibliothèque',
    glossary: 'Glossaire',
    panel: 'Termes de ce texte',
    filter: 'Filtrer les termes',
    allTerms: 'Tous les termes',
    next: 'Occurrence suivante',
    previous: 'Occurrence précédente',
    closePanel: 'Fermer le glossaire',
    neutral: 'Formulation neutre',
    views: { both: 'Les deux', fr: 'Français', en: 'Anglais', reveal: 'À dévoiler' },
    swap: 'Permuter',
    show: 'Dévoiler l’anglais',
    hide: 'Cacher l’anglais',
    keys: 'Raccourcis clavier',
    settings: 'Réglages de lecture',
    search: 'Chercher dans le glossaire',
    readThere: 'Lire à cet endroit',
    notFound: 'Cette page n’existe pas',
  },
} as const;

export type Lang = keyof typeof WORDS;
export const LANGS = ['en', 'fr'] as const satisfies readonly Lang[];

const SLUG = 'kim-jong-un-soutien-russie';

export const articleIn = (lang: Lang, place = '') => `/${lang}/texts/${SLUG}${place}`;
