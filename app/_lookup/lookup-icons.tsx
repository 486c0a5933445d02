/** A loudspeaker, drawn as the icons of app/_ui are; decoration only. */
export function ListenIcon() {
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
      <path d="M3.5 8v4h2.7L10 15V5L6.200 8zM13 7.500a3.500 3.500 0 0 1 0 5M15.300 5.300a6.600 6.600 0 0 1 0 9.400" />
    </svg>
  );
}
