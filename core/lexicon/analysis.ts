import type { Upos } from './reading';

/** What the form data knows of one form: a dictionary form, its part of speech and what the form may be. */
export interface Analysis {
  readonly lemma: string;
  /** Where the dictionary lists it, where that is not the lemma: `je`, whose lemma is `moi`. */
  readonly headword: string;
  readonly tag: FormTag;
}

/** A part of speech with the feature strings that one form may have: `mange` is five forms of manger. */
export interface FormTag {
  readonly pos: Upos;
  /** At least one; most usual first. */
  readonly features: readonly string[];
}

/** Writes a tag as the index keeps it: `VERB Mood=Ind|…;Mood=Sub|…`. */
export function formatTag(tag: FormTag): string {
  return `${tag.pos} ${tag.features.join(';')}`;
}

/** Reads what {@link formatTag} wrote. */
export function parseTag(text: string): FormTag {
  const space = text.indexOf(' ');
  return { pos: text.slice(0, space) as Upos, features: text.slice(space + 1).split(';') };
}
