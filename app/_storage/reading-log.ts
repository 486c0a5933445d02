import { noteReading, type ReadingRecord } from '@/core/study/reading-record';
import { type Moment, studyDayOf } from '@/core/study/study-day';
import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import { deviceName, readSettings } from './study-facts';

/** Notes what was read of a text: segments with their words, hidden translations that were opened. */
export function logReading(
  textId: string,
  read: Parameters<typeof noteReading>[2],
  now: Moment,
  db: Database = database(),
): Promise<Saved<ReadingRecord>> {
  return saving(() =>
    db.transaction('rw', db.reading, db.facts, async () => {
      const { dayStartHour } = await readSettings(db);
      const where = { day: studyDayOf(now, dayStartHour), device: await deviceName(db), textId };
      const id = noteReading(null, where, {}).id;
      const record = noteReading((await db.reading.get(id)) ?? null, where, read);
      await db.reading.put(record);
      return record;
    }),
  );
}
