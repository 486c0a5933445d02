'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './site-nav.module.css';

interface Props {
  label: string;
  /** `exact`: current on that page alone, not on those below it. */
  links: readonly { href: string; label: string; exact?: boolean }[];
}

/** The main navigation; the page one is on is marked. Prefetching would bring every reader the scripts of all pages. */
export function SiteNav({ label, links }: Props) {
  const path = usePathname();
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul>
        {links.map(({ href, label: name, exact }) => {
          const current = path === href || (!exact && path.startsWith(`${href}/`));
          return (
            <li key={href}>
              <Link href={href} prefetch={false} aria-current={current ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
