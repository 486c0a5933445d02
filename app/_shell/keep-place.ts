interface Place {
  readonly id: string;
  /** Distance of the element's top from the window's, CSS pixels. */
  readonly top: number;
}

let kept: Place | null = null;

/** Remembers which segment stands at the top of the window, before the page is shown in another language. */
export function keepPlace(): void {
  const segments = document.querySelectorAll<HTMLElement>('[data-segment]');
  const visible = Array.from(segments).find((element) => element.getBoundingClientRect().bottom > 0);
  kept = visible ? { id: visible.id, top: visible.getBoundingClientRect().top } : null;
}

/** Puts that segment back to where it stood; headings of another length may have moved it. */
export function restorePlace(): void {
  const element = kept && document.getElementById(kept.id);
  if (kept && element) {
    const distance = element.getBoundingClientRect().top - kept.top;
    window.scrollBy({ top: distance, behavior: 'instant' });
  }
  kept = null;
}
