import {
  ANKI_TEMPLATES,
  type AnkiCard,
  type AnkiNote,
  type AnkiSchedule,
  type AnkiTemplate,
} from './anki/anki-note';
import { escapeHtml } from './anki/escape-html';
import { blankWord, partSentence } from './blank-word';
import { type Card, type CardContext, contextsOf } from './card';
import type { CardMemory, Schedule } from './schedule';

/** What the app knows and a card does not. */
export interface AnkiOptions {
  /** Whether Anki gets due dates and memory, or new cards. */
  readonly withSchedules: boolean;
  /** Absolute address of a context in the app, null where it has none. */
  linkTo(context: CardContext): string | null;
}

/** Shown with nouns: the indefinite article tells the gender before any letter. */
const ARTICLES = { m: 'un', f: 'une', mf: 'un, une' } as const;

/**
 * Makes a note of a card for Anki, with its first translated context. Anki has no template to listen: that direction
 * stays in the app.
 */
export function makeAnkiNote(card: Card, memory: CardMemory | null, options: AnkiOptions): AnkiNote {
  const contexts = contextsOf(card);
  const context = contexts.find(({ en }) => en !== null) ?? contexts[0] ?? null;
  const lemma = card.subject.kind === 'lemma' ? card.subject.lemma : card.headword;
  const link = context && options.linkTo(context);
  const produces = card.directions.includes('produce') && context !== null && context.en !== null;
  const written = card.contexts.map(({ addedAt, removedAt }) => Math.max(addedAt, removedAt ?? 0));
  return {
    guid: `vis-a-vis:${card.id}`,
    fields: {
      Lemma: escapeHtml(card.headword || lemma),
      Article: card.gender === null ? '' : ARTICLES[card.gender],
      Form: escapeHtml(context?.form ?? lemma),
      Sentence: context ? markWord(context) : '',
      SentenceEnglish: escapeHtml(context?.en ?? ''),
      Meanings: card.senses.map(escapeHtml).join('; '),
      IPA: escapeHtml(card.ipa ?? ''),
      Source: escapeHtml(context?.text.title ?? ''),
      Link: link ? `<a href="${escapeHtml(link)}">↗</a>` : '',
      Blanked: produces ? escapeHtml(blankWord(context)) : '',
    },
    tags: ['vis-à-vis'],
    createdAt: card.createdAt,
    modifiedAt: Math.max(card.editedAt, ...written),
    cards: ANKI_TEMPLATES.filter((template) =>
      template === 'produce' ? produces : card.directions.includes('recognise') || !produces,
    ).map((template) => makeAnkiCard(template, memory?.schedules[template], options.withSchedules)),
  };
}

function markWord(context: CardContext): string {
  return partSentence(context)
    .map(({ text, isWord }) => (isWord ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
    .join('');
}

function makeAnkiCard(
  template: AnkiTemplate,
  schedule: Schedule | undefined,
  withSchedules: boolean,
): AnkiCard {
  const isSuspended = withSchedules && schedule !== undefined && schedule.setAside !== null;
  return { template, isSuspended, schedule: withSchedules && schedule ? toAnkiSchedule(schedule) : null };
}

/** A card in its first steps begins anew in Anki; one in steps after a lapse is due there on its day. */
function toAnkiSchedule(schedule: Schedule): AnkiSchedule | null {
  if (schedule.phase === 'new' || schedule.phase === 'learning') return null;
  const { dueDay, interval, reps, lapses, stability, difficulty } = schedule;
  return { dueDay, interval, reps, lapses, stability, difficulty };
}
