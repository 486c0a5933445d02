import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './story';
import { articleIn, LANGS, WORDS } from './words';

/** Every address that the sitemap names, without the site’s origin. */
async function addresses(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

test('every page of the sitemap is there, prerendered, in its language, with its counterparts', async ({
  request,
}) => {
  const pages = await addresses(request);
  expect(pages).toEqual(
    expect.arrayContaining([
      '/en',
      '/fr',
      '/en/glossary',
      '/fr/glossary/rpdc',
      articleIn('en'),
      articleIn('fr'),
    ]),
  );
  const manifest = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as {
    routes: Record<string, { initialRevalidateSeconds: unknown }>;
  };
  for (const address of pages) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['x-nextjs-prerender'], address).toMatch(/^1/);
    expect(response.headers()['cache-control'], address).toContain('s-maxage=31536000');
    expect(manifest.routes[address]?.initialRevalidateSeconds, address).toBe(false);

    const html = await response.text();
    const lang = address.slice(1, 3);
    const rest = address.slice(3);
    expect(html, address).toContain(`<html lang="${lang}"`);
    const links = [...html.matchAll(/<link rel="(canonical|alternate)"[^>]*>/g)].map(([tag]) => tag);
    const to = (tag: string) => new URL(/href="([^"]*)"/.exec(tag)?.[1] ?? '', 'http://x').pathname;
    expect(links.filter((tag) => tag.includes('rel="canonical"')).map(to), address).toEqual([address]);
    for (const [name, target] of [
      ['en', `/en${rest}`],
      ['fr', `/fr${rest}`],
      ['x-default', `/en${rest}`],
    ]) {
      expect(links.filter((tag) => tag.includes(`"${name}"`)).map(to), `${address} ${name}`).toEqual([
        target,
      ]);
    }
    expect(html.match(/<title>/g), address).toHaveLength(1);
    expect(html, address).toContain('og:image');
    expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/);
  }
});

test('nothing that the server rendered at request time', () => {
  const routes = JSON.parse(readFileSync('.next/routes-manifest.json', 'utf8')) as {
    dynamicRoutes: { page: string }[];
  };
  const manifest = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as {
    dynamicRoutes: Record<string, { fallback: unknown }>;
  };
  for (const { page } of routes.dynamicRoutes)
    expect(manifest.dynamicRoutes[page]?.fallback, page).toBe(false);
});

for (const lang of LANGS) {
  test(`search engines are told what stands here (${lang})`, async ({ request }) => {
    const dataOf = async (address: string) => {
      const html = await (await request.get(address)).text();
      return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
      );
    };
    const [article] = await dataOf(articleIn(lang));
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      inLanguage: 'fr',
      publisher: { name: expect.stringContaining('Meduza') },
    });
    expect(article).not.toHaveProperty('datePublished');
    const [glossary] = await dataOf(`/${lang}/glossary`);
    expect(glossary).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: expect.arrayContaining([expect.objectContaining({ name: 'RPDC' })]),
    });
    const [term] = await dataOf(`/${lang}/glossary/rpdc`);
    expect(term).toMatchObject({ '@type': 'DefinedTerm', name: 'RPDC', description: expect.any(String) });
  });
}

test('robots, manifest, icons and link preview are there', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(
    /Allow: \/[\s\S]*Sitemap: .*\/sitemap\.xml/,
  );
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    name: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toBe('Vis-à-vis');
  for (const { src } of [
    ...manifest.icons,
    { src: '/icon.svg' },
    { src: '/apple-icon.png' },
    { src: '/open-graph.png' },
  ]) {
    const response = await request.get(src);
    expect(response.status(), src).toBe(200);
    expect(response.headers()['content-type'], src).toMatch(/^image\//);
  }
});

for (const [header, expected] of [
  ['fr-CA,fr;q=0.9,en;q=0.5', '/fr'],
  ['en-GB,en;q=0.9', '/en'],
  ['de', '/en'],
] as const) {
  test(`a visitor who reads ${header} is led to ${expected}`, async ({ request }) => {
    const response = await request.get('/?q=1', { headers: { 'Accept-Language': header }, maxRedirects: 0 });
    expect([302, 307]).toContain(response.status());
    expect(new URL(response.headers().location ?? '', 'http://x').pathname).toBe(expected);
    expect(response.headers().vary).toContain('Accept-Language');
  });
}

test.describe('a lost address', () => {
  test.use({ allowedErrors: [/404/] });

  for (const lang of LANGS) {
    test(`is not found, in its own language, and leads home (${lang})`, async ({ page }) => {
      for (const address of [`/${lang}/nowhere`, `/${lang}/texts/none`, `/${lang}/glossary/none`]) {
        const response = await page.goto(address);
        expect(response?.status(), address).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[lang].notFound);
      }
      await page.getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/${lang}$`));
    });
  }

  test('without a language is not found either', async ({ request }) => {
    for (const address of ['/nowhere', '/de', '/de/glossary', '/texts/kim-jong-un-soutien-russie']) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  });
});
