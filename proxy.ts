import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLanguage } from '@/app/_i18n/languages';

/** `/` leads to the library in the visitor's language; every other address says its language itself. */
export function proxy(request: NextRequest): NextResponse {
  const lang = negotiateLanguage(request.headers.get('accept-language'));
  const response = NextResponse.redirect(new URL(`/${lang}${request.nextUrl.search}`, request.url));
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

export const config = { matcher: '/' };
