import { notFound } from 'next/navigation';
import { type InterfaceLanguage, isLanguage } from './languages';

/** The interface language of a route; any other first part of an address is not found. */
export async function languageOf(params: Promise<{ lang: string }>): Promise<InterfaceLanguage> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return lang;
}
