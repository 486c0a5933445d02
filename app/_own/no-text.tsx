'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import page from '@/app/_ui/page.module.css';

/** An address of a text that this browser does not have. */
export function NoText({ libraryHref }: { libraryHref: string }) {
  const { t } = useTranslation('own');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('reading.none')}</h1>
      <p className={page.lead}>{t('reading.noneText')}</p>
      <p className={page.lead}>
        <Link href={libraryHref}>{t('reading.toLibrary')}</Link>
      </p>
    </div>
  );
}
