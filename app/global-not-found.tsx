import './_ui/base.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { LANGUAGES } from './_i18n/languages';
import { paths } from './_i18n/paths';
import { translator } from './_i18n/server';
import { BOOT_SCRIPT } from './_storage/boot-script';
import { fontVariables } from './_ui/fonts';
import styles from './global-not-found.module.css';

export const metadata: Metadata = { title: '404 · Vis-à-vis' };

/** Shows the words of the address's language alone; one file serves every unknown address. */
const LANGUAGE_SCRIPT = `document.documentElement.lang=/^\\/fr(\\/|$)/.test(location.pathname)||!/^\\/en(\\/|$)/.test(location.pathname)&&/^fr/i.test(navigator.language)?"fr":"en"`;

export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours that must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: `${BOOT_SCRIPT};${LANGUAGE_SCRIPT}` }} />
      </head>
      <body>
        <main className={styles.page}>
          {LANGUAGES.map((lang) => {
            const t = translator(lang, 'ui');
            return (
              <section key={lang} lang={lang} className={styles.words}>
                <h1>{t('notFound.title')}</h1>
                <p>{t('notFound.text')}</p>
                <p>
                  <Link href={paths.library(lang)}>{t('notFound.home')}</Link>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
