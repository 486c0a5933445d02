import { zipSync } from 'fflate';
import { type GivenFile, makeEpub, OWN, openFiles } from './own-texts';
import { expect, open, side, test } from './story';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const text = 'Le roi marchait dans la forêt. Il avait faim.';

const REFUSED: readonly [what: string, sentence: RegExp, ...files: GivenFile[]][] = [
  ['an EPUB that is not one', /not an EPUB/, { name: 'livre.epub', content: text }],
  [
    'a broken archive',
    /damaged/,
    { name: 'livre.epub', content: makeEpub('Roi', 'fr', [`<p>${text}</p>`]).slice(0, 300) },
  ],
  ['a protected book', /DRM/, { name: 'livre.epub', content: protectedBook() }],
  ['a bomb', /swells/, { name: 'livre.epub', content: bomb() }],
  ['a PDF by another name', /PDF/, { name: 'livre.txt', content: '%PDF-1.7\n%âãÏÓ\n1 0 obj' }],
  [
    'external entities',
    /entities/,
    {
      name: 'm.tmx',
      content: '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx version="1.4"><body/></tmx>',
    },
  ],
  ['an empty file', /nothing in it/, { name: 'vide.txt', content: '' }],
  [
    'English alone',
    /French original/,
    { name: 'king.txt', content: 'The king was walking in the forest. He was hungry and he had no dog.' },
  ],
  [
    'French twice',
    /Both sides are French/,
    { name: 'a.txt', content: text.repeat(3) },
    { name: 'b.txt', content: text.repeat(3) },
  ],
];

for (const [what, sentence, ...files] of REFUSED) {
  test(`I am told what is wrong with ${what}, and nothing stays`, async ({ page }) => {
    await open(page, '/en/texts/import');
    await openFiles(page, ...files);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await open(page, '/en');
    await expect(page.getByText('Texts that you add stand here')).toBeVisible();
  });
}

test('Nothing in an imported text runs or is fetched', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/evil\.example/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const hostile = `<h1>Le roi</h1><script>window.ran = 1</script><img src="https://evil.example/a.png" onerror="window.ran = 2"/><iframe src="https://evil.example/"></iframe><svg onload="window.ran = 3"><script>window.ran = 4</script></svg><p onclick="window.ran = 5">${text} <a href="javascript:window.ran=6">La reine dormait.</a></p><p style="background:url(https://evil.example/b.png)">Il pleuvait sur le château. &lt;img src=x onerror=window.ran=7&gt;</p>`;
  for (const file of [
    { name: 'page.html', content: `<html lang="fr"><body>${hostile}</body></html>` },
    { name: 'livre.epub', content: makeEpub('Le roi', 'fr', [hostile]) },
  ]) {
    await open(page, '/en/texts/import');
    await openFiles(page, file);
    await page.getByRole('button', { name: OWN.en.add }).click();
    await expect(page.getByRole('article')).toContainText('La reine dormait.');
    await expect(side(page, 'p1s1', 'fr')).toBeVisible();
    await expect(
      page.getByRole('article').locator('script, iframe, img, svg, [onclick], a[href^="javascript"]'),
    ).toHaveCount(0);
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  }
  expect(asked).toEqual([]);
});

function protectedBook(): Uint8Array {
  const encode = (words: string) => new TextEncoder().encode(words);
  return zipSync({
    mimetype: [encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encode(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'META-INF/rights.xml': encode('<rights/>'),
    'META-INF/encryption.xml': encode(
      '<?xml version="1.0"?><encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherReference URI="c0.xhtml"/></CipherData></EncryptedData></encryption>',
    ),
    'b.opf': encode(
      '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="c0" href="c0.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c0"/></spine></package>',
    ),
    'c0.xhtml': encode('nothing to be read'),
  });
}

function bomb(): Uint8Array {
  return makeEpub('Bombe', 'fr', [`<p>${' '.repeat(30_000_000)}</p>`]);
}
