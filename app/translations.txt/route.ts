import { readTranslationTable } from '@/app/_catalog/translation-table';

export const dynamic = 'force-static';

/** The aligner's table, a file like any other after the build. */
export function GET(): Response {
  return new Response(readTranslationTable(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
