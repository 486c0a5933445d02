import '@/app/_ui/base.css';
import '@/app/_reader/highlights.css';
import '@/app/_lookup/highlights.css';
import '@/app/_study/highlights.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { I18n } from '@/app/_i18n/i18n-provider';
import { isLanguage, LANGUAGES } from '@/app/_i18n/languages';
import { messagesOf, translator } from '@/app/_i18n/server';
import { SITE_URL } from '@/app/_i18n/site-url';
import { RegisterServiceWorker } from '@/app/_shell/register-service-worker';
import { RestorePlace } from '@/app/_shell/restore-place';
import { SiteFooter } from '@/app/_shell/site-footer';
import { SiteHeader } from '@/app/_shell/site-header';
import { BOOT_SCRIPT } from '@/app/_storage/boot-script';
import { fontVariables } from '@/app/_ui/fonts';

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'ui');
  return {
    metadataBase: new URL(SITE_URL),
    title: { default: `${t('brand')} · ${t('tagline')}`, template: `%s · ${t('brand')}` },
    description: t('description'),
    applicationName: t('brand'),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfbf6' },
    { media: '(prefers-color-scheme: dark)', color: '#181613' },
  ],
};

export default async function RootLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: BOOT_SCRIPT }} />
      </head>
      <body>
        <I18n lang={lang} messages={messagesOf(lang, ['ui', 'reader', 'terms', 'lookup', 'study'])}>
          <SiteHeader lang={lang} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter lang={lang} />
          <RestorePlace lang={lang} />
          <RegisterServiceWorker />
        </I18n>
      </body>
    </html>
  );
}
