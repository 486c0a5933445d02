import type { ReactNode } from 'react';

/** A line icon on a 20-unit square, drawn for this app; decoration only, its button carries the words. */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const SwapIcon = () => (
  <Icon>
    <path d="M3 7h13M12.5 3.5 16 7l-3.5 3.5M17 13H4M7.5 9.5 4 13l3.5 3.5" />
  </Icon>
);

export const GlossaryIcon = () => (
  <Icon>
    <path d="M10 5.2C8.2 3.9 5.8 3.6 3 4v11.2c2.8-.4 5.2-.1 7 1.2 1.8-1.3 4.2-1.6 7-1.200V4c-2.8-.4-5.2-.1-7 1.200zM10 5.200v11.2" />
  </Icon>
);

export const KeysIcon = () => (
  <Icon>
    <rect x="2" y="5" width="16" height="10" rx="2" />
    <path d="M5.5 8.3h.01M8.5 8.3h.01M11.5 8.3h.01M14.5 8.3h.01M6.5 11.8h7" />
  </Icon>
);

export const WordsIcon = () => (
  <Icon>
    <path d="M5.5 3.500h9v13L10 13.200 5.500 16.500z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="m5 12 5-5 5 5" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m5 8 5 5 5-5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M12 5l-5 5 5 5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 4 4" />
  </Icon>
);
