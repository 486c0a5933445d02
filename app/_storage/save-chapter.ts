import { countWords } from '@/core/text/count-words';
import { type Database, database } from './database';
import { faultOf, type SavingFault } from './saving';
import type { ChapterFacts, StoredChapter, StoredText } from './stored-text';

export type ChapterSaved =
  | { readonly ok: true; readonly chapter: StoredChapter }
  /** `changed`: another tab has written in the meantime; `gone`: the text has been deleted there. */
  | { readonly ok: false; readonly reason: SavingFault | 'changed' | 'gone' };

/**
 * Writes a chapter, if it is still the one that was read, and what the library shows of its text.
 * @param chapter the changed chapter with the revision that it had when it was read
 * @returns the chapter with its new revision, or why it was not written
 */
export async function saveChapter(chapter: StoredChapter, db: Database = database()): Promise<ChapterSaved> {
  try {
    return await db.transaction('rw', db.texts, db.chapters, async (): Promise<ChapterSaved> => {
      const [text, before] = await Promise.all([
        db.texts.get(chapter.textId),
        db.chapters.get([chapter.textId, chapter.order]),
      ]);
      if (!text || !before) return { ok: false, reason: 'gone' };
      if (before.revision !== chapter.revision) return { ok: false, reason: 'changed' };
      const saved = { ...chapter, revision: chapter.revision + 1 };
      await db.chapters.put(saved);
      await db.texts.put(describeAgain(text, before, saved));
      return { ok: true, chapter: saved };
    });
  } catch (error) {
    const reason = faultOf(error);
    if (!reason) throw error;
    return { ok: false, reason };
  }
}

function describeAgain(text: StoredText, before: StoredChapter, after: StoredChapter): StoredText {
  const chapters = text.chapters.map((facts, order) => (order === after.order ? factsOf(after) : facts));
  return {
    ...text,
    chapters,
    segments: chapters.reduce((sum, facts) => sum + facts.segments, 0),
    words: text.words + wordsOf(after) - wordsOf(before),
    translated: text.translated || after.en.length > 0,
    revision: text.revision + 1,
  };
}

/** What the text's list of chapters says of a chapter. */
export function factsOf(chapter: Pick<StoredChapter, 'title' | 'beads'>): ChapterFacts {
  return { title: chapter.title, segments: chapter.beads.length };
}

/** French words of a chapter. */
export function wordsOf(chapter: Pick<StoredChapter, 'fr'>): number {
  return chapter.fr.reduce((sum, sentence) => sum + countWords(sentence.text), 0);
}
