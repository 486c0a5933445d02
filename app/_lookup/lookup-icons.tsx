import { Icon } from '@/app/_ui/icons';

/** A loudspeaker. */
export const ListenIcon = () => (
  <Icon>
    <path d="M3.5 8v4h2.7L10 15V5L6.2 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.3 5.3a6.6 6.6 0 0 1 0 9.4" />
  </Icon>
);
