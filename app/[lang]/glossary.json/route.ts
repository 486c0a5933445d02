import { catalog } from '@/app/_catalog/catalog';
import type { GlossaryData } from '@/app/_glossary/glossary-data';
import { viewTerm } from '@/app/_glossary/term-view';
import { languageOf } from '@/app/_i18n/language-of';
import { LANGUAGES } from '@/app/_i18n/languages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

/** The glossary for texts that the build does not know: a learner's own. */
export async function GET(_: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const lang = await languageOf(params);
  const { terms, compiled } = catalog();
  const data: GlossaryData = { terms: terms.map((term) => viewTerm(term, lang, terms)), compiled };
  return Response.json(data);
}
