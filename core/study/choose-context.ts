import { type Card, type CardContext, contextsOf, type Direction } from './card';
import { hashText } from './hash-text';
import type { Schedule } from './schedule';

/**
 * The context to ask a card in: another one each time when there are several, all in turn. To produce a word needs its
 * English; contexts without it serve only where there are no others.
 * @param schedule null where the card has not been asked in this direction
 * @returns null for a card without contexts
 */
export function chooseContext(
  card: Card,
  direction: Direction,
  schedule: Pick<Schedule, 'lastContextId'> | null,
): CardContext | null {
  const all = contextsOf(card);
  const translated = direction === 'produce' ? all.filter(({ en }) => en !== null) : all;
  const usable = translated.length > 0 ? translated : all;
  const last = usable.findIndex(({ id }) => id === schedule?.lastContextId);
  const next = last === -1 ? hashText(`${card.id} ${direction}`) : last + 1;
  return usable[next % Math.max(1, usable.length)] ?? null;
}
