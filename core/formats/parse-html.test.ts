import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html';

function parse(html: string) {
  const result = parseHtml(new TextEncoder().encode(html));
  if (!result.ok || result.kind !== 'text') throw new Error(`no text: ${JSON.stringify(result)}`);
  return result.document;
}

function blocksOf(html: string) {
  return parse(html).chapters.flatMap(({ blocks }) => blocks.map(({ kind, text }) => `${kind}: ${text}`));
}

const paragraph =
  'Un paragraphe d’un article, assez long pour qu’on le prenne pour ce qu’il est, non pour un menu.';
const furniture = `
  <nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
  <div class="cookie-consent"><p>Nous utilisons des cookies pour mesurer notre audience, acceptez-les.</p></div>`;
const after = `
  <aside class="related"><h2>À lire aussi</h2><p>Un autre article dont le résumé est long, lui aussi, et qui n’est pas le nôtre.</p></aside>
  <section id="comments"><p>Premier commentaire, écrit par quelqu’un qui n’a pas lu l’article jusqu’au bout.</p></section>
  <footer><p>© 2025. Tous droits réservés, y compris celui de rire de cette phrase.</p></footer>`;

describe('parseHtml', () => {
  it.each([
    [
      'an element that says so',
      `${furniture}<main><article><h1>Titre</h1><p>${paragraph}</p><p>Court.</p></article></main>${after}`,
    ],
    [
      'nothing that says so',
      `${furniture}<div><div class="content"><h1>Titre</h1><p>${paragraph}</p><p>Court.</p></div></div>${after}`,
    ],
    ['paragraphs straight in the body', `${furniture}<h1>Titre</h1><p>${paragraph}</p><p>Court.</p>${after}`],
  ])('finds the article in a page with %s', (_, body) => {
    const page = `<!doctype html><html lang="fr"><head><title>Titre | Le Site</title></head><body>${body}</body></html>`;
    expect(blocksOf(page)).toEqual([`prose: ${paragraph}`, 'prose: Court.']);
    expect(parse(page).title).toBe('Titre');
  });

  it('keeps every chapter of a book that is one page', () => {
    const chapter = (number: number) =>
      `<div class="chapter"><h2>Chapitre ${number}</h2><p>${paragraph.repeat(60)}</p></div>`;
    const { chapters } = parse(`<body>${[1, 2, 3, 4].map(chapter).join('')}</body>`);
    expect(chapters.map(({ heading }) => heading)).toEqual([
      'Chapitre 1',
      'Chapitre 2',
      'Chapitre 3',
      'Chapitre 4',
    ]);
  });

  it('reads what the page says of itself', () => {
    const page = `<html lang="fr-CA"><head><meta property="og:title" content="Le vrai titre"><meta property="og:site_name" content="Le Site">
      <meta name="author" content="Une Autrice"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head><body><p>${paragraph}</p></body></html>`;
    expect(parse(page)).toMatchObject({
      title: 'Le vrai titre',
      creator: 'Une Autrice',
      source: 'Le Site',
      language: 'fr',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('lets nothing through that could run, embed or lead away', () => {
    const page = `<body onload="run()"><p onclick="run()">Un <a href="javascript:run()">lien</a>.<script>run()</script></p>
      <iframe src="x" srcdoc="<p>run()</p>"></iframe><svg onload="run()"><script>run()</script><text>run()</text></svg>
      <style>p{background:url(run())}</style><noscript><p>run()</p></noscript><template><p>run()</p></template>
      <object data="run()">run()</object><p style="display:none">run()</p><p hidden>run()</p>
      <form action="run()"><button>run()</button></form><math><mtext>run()</mtext></math><img src="x" onerror="run()" alt="run()"></body>`;
    expect(blocksOf(page)).toEqual(['prose: Un lien.']);
  });

  it('tells verse, dialogue and notes from prose', () => {
    const page = `<p>${paragraph}<sup><a href="#n1">1</a></sup></p>
      <p>Le vent se lève<br>Il faut tenter de vivre<br>L’air immense</p>
      <div class="poem"><div class="stanza"><p>Un vers</p><p>Un autre</p></div></div>
      <p>— Oui.<br>— Non.</p>
      <ol class="footnotes"><li id="n1">La note. <a href="#r1">↩</a></li></ol>`;
    expect(blocksOf(page)).toEqual([
      `prose: ${paragraph}`,
      'verse: Le vent se lève\nIl faut tenter de vivre\nL’air immense',
      'verse: Un vers\nUn autre',
      'prose: — Oui.',
      'prose: — Non.',
      'note: La note.',
    ]);
  });
});
