import type { Moment } from '@/core/study/study-day';

/** The one clock of everything about study: when it is, and how far local time is from UTC. */
export function now(): Moment {
  const at = Date.now();
  return { at, offset: offsetAt(at) };
}

/** Minutes that local time is ahead of UTC at a moment. */
export function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
