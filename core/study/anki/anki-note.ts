/** The fields of our note type, in their order; their names are what a learner sees in Anki. */
export const ANKI_FIELDS = [
  'Lemma',
  'Article',
  'Form',
  'Sentence',
  'SentenceEnglish',
  'Meanings',
  'IPA',
  'Source',
  'Link',
  'Blanked',
] as const;
export type AnkiField = (typeof ANKI_FIELDS)[number];

/** The templates of the note type, in their order: French → meaning, English sentence → French word. */
export const ANKI_TEMPLATES = ['recognise', 'produce'] as const;
export type AnkiTemplate = (typeof ANKI_TEMPLATES)[number];

/** A note to be written: one word with its sentence. */
export interface AnkiNote {
  /** Never changes for a word: by it Anki knows a note that it has already. */
  readonly guid: string;
  /** HTML. */
  readonly fields: Readonly<Record<AnkiField, string>>;
  /** Without spaces. */
  readonly tags: readonly string[];
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly cards: readonly AnkiCard[];
}

/** One direction of a note. */
export interface AnkiCard {
  readonly template: AnkiTemplate;
  readonly isSuspended: boolean;
  /** Null for a new card, or where schedules stay at home. */
  readonly schedule: AnkiSchedule | null;
}

export interface AnkiSchedule {
  /** Day on which it is due, counted from 1970. */
  readonly dueDay: number;
  readonly interval: number;
  readonly reps: number;
  readonly lapses: number;
  /** FSRS memory, which Anki keeps too. */
  readonly stability: number;
  readonly difficulty: number;
}

/** A deck to be written. */
export interface AnkiDeck {
  readonly name: string;
  readonly notes: readonly AnkiNote[];
  /** Milliseconds UTC; written as the time of the collection. */
  readonly madeAt: number;
  /** Today as a day counted from 1970, and when it began, milliseconds UTC. */
  readonly today: number;
  readonly todayBeganAt: number;
}
