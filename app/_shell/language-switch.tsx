'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type InterfaceLanguage, otherLanguage } from '@/app/_i18n/languages';
import { inLanguage } from '@/app/_i18n/paths';
import { keepPlace } from './keep-place';
import styles from './language-switch.module.css';

/** English ⇄ français: the same page, view, term and place with the interface in the other language. */
export function LanguageSwitch({ lang }: { lang: InterfaceLanguage }) {
  const { t } = useTranslation('ui');
  const path = usePathname();
  const router = useRouter();
  const other = otherLanguage(lang);
  const href = inLanguage(path, other);

  function go(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    keepPlace();
    router.push(`${href}${location.search}${location.hash}`, { scroll: false });
  }

  return (
    <Link
      href={href}
      prefetch={false}
      onClick={go}
      onPointerEnter={() => router.prefetch(href)}
      onFocus={() => router.prefetch(href)}
      hrefLang={other}
      lang={other}
      className={styles.switch}
      data-language-switch
      title={t('language.label')}
    >
      <span className={styles.long}>{t(`language.${other}`)}</span>
      <span className={styles.short} aria-hidden="true">
        {t(`language.short.${other}`)}
      </span>
    </Link>
  );
}
