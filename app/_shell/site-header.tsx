import Link from 'next/link';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { translator } from '@/app/_i18n/server';
import { LanguageSwitch } from './language-switch';
import { ReadingSettings } from './reading-settings';
import styles from './site-header.module.css';
import { SiteNav } from './site-nav';

/** The line above every page: whose it is, where one can go, in which language, how it looks. */
export function SiteHeader({ lang }: { lang: InterfaceLanguage }) {
  const t = translator(lang, 'ui');
  return (
    <header className={`${styles.header} no-print`}>
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      <Link href={paths.library(lang)} prefetch={false} className={styles.brand}>
        {t('brand')}
      </Link>
      <SiteNav
        label={t('nav.label')}
        links={[
          { href: paths.library(lang), label: t('nav.library'), exact: true },
          { href: paths.glossary(lang), label: t('nav.glossary') },
          { href: paths.dictionary(lang), label: t('nav.dictionary') },
          { href: paths.review(lang), label: t('nav.review') },
          { href: paths.vocabulary(lang), label: t('nav.vocabulary') },
          { href: paths.progress(lang), label: t('nav.progress') },
        ]}
      />
      <div className={styles.tools}>
        <LanguageSwitch lang={lang} />
        <ReadingSettings />
      </div>
    </header>
  );
}
