'use client';

import { useRouter } from 'next/navigation';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { ImportRoom } from '@/app/_import/import-room';

/** The import, and from there to the new text. */
export function ImportPage({ lang }: { lang: InterfaceLanguage }) {
  const router = useRouter();
  return (
    <div className="needs-js">
      <ImportRoom table={paths.translationTable} onDone={(id) => router.push(paths.ownText(lang, id))} />
    </div>
  );
}
