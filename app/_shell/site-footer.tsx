import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { translator } from '@/app/_i18n/server';
import styles from './site-footer.module.css';

/** What every page says at its foot: that nothing leaves the device, and under which licences what stands here is. */
export function SiteFooter({ lang }: { lang: InterfaceLanguage }) {
  const t = translator(lang, 'ui');
  return (
    <footer className={`${styles.footer} no-print`}>
      <p>{t('footer.local')}</p>
      <p>{t('footer.licences')}</p>
    </footer>
  );
}
