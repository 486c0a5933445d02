/** Icons of study, drawn as those of app/_ui are; decoration only, their buttons carry the words. */
function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

/** A bookmark ribbon. */
export const SaveIcon = ({ filled = false }: { filled?: boolean }) => (
  <Icon filled={filled} path="M5.5 3.500h9v13L10 13.200 5.500 16.500z" />
);

export const KnownIcon = () => <Icon path="m4.500 10.500 3.700 3.700 7.300-8.400" />;
