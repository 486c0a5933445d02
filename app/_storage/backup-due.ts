import { type Database, database } from './database';
import { readTime } from './study-facts';

const WEEK = 7 * 86_400_000;

/** Whether to remind of a backup: there is something older than a week that is in none, and no reminder was sent away this week. */
export async function isBackupDue(now: number, db: Database = database()): Promise<boolean> {
  const [cards, made, dismissed] = await Promise.all([
    db.cards.toArray(),
    readTime('backed-up', db),
    readTime('reminder-dismissed', db),
  ]);
  const oldest = cards.reduce((first, { createdAt }) => Math.min(first, createdAt), Number.POSITIVE_INFINITY);
  return now - Math.max(oldest, made ?? 0, dismissed ?? 0) > WEEK;
}
