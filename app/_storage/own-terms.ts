import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import type { OwnTerm } from './stored-text';

/** The terms that the learner has added, latest first. */
export async function listOwnTerms(db: Database = database()): Promise<OwnTerm[]> {
  const terms = await db.terms.toArray();
  return terms.sort((a, b) => b.addedAt - a.addedAt);
}

/** Adds a term, or writes it anew where its id is known. */
export function saveOwnTerm(term: OwnTerm, db: Database = database()): Promise<Saved<void>> {
  return saving(async () => {
    await db.terms.put(term);
  });
}

export function removeOwnTerm(id: string, db: Database = database()): Promise<Saved<void>> {
  return saving(() => db.terms.delete(id));
}
