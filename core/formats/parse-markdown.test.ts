import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { stripMarkdownMarks } from './strip-markdown-marks';

const parse = (text: string) => parseMarkdown(new TextEncoder().encode(text));

describe('parseMarkdown', () => {
  it('reads front matter, title, headings, lists, quotations, notes', () => {
    const file = `---
title: "Le Voyage"
author: Une Autrice
lang: fr-CA
licence: CC BY 4.0
nested:
  - x
---

Un *mot* et un [lien](javascript:alert(1)).[^1]
Suite.

## Partie

- premier
- second

> — Oui.
> — Non.

[^1]: La note.
[ref]: https://exemple.fr
<script>alert(1)</script>
`;
    expect(parse(file)).toMatchObject({
      ok: true,
      document: {
        title: 'Le Voyage',
        creator: 'Une Autrice',
        language: 'fr',
        licence: 'CC BY 4.0',
        chapters: [
          {
            heading: null,
            blocks: [
              { kind: 'prose', text: 'Un mot et un lien. Suite.' },
              { kind: 'heading', level: 2, text: 'Partie' },
              { kind: 'prose', text: 'premier' },
              { kind: 'prose', text: 'second' },
              { kind: 'prose', text: '— Oui. — Non.' },
              { kind: 'note', text: 'La note. [ref]: https://exemple.fr' },
            ],
          },
        ],
      },
    });
  });

  it('takes the one heading at the top for the title, underlined too', () => {
    expect(parse('Le titre\n=====\n\nLe texte.')).toMatchObject({
      document: {
        title: 'Le titre',
        chapters: [{ heading: null, blocks: [{ kind: 'prose', text: 'Le texte.' }] }],
      },
    });
  });
});

describe('stripMarkdownMarks', () => {
  it.each([
    ['un **gras** et un *penché*', 'un gras et un penché'],
    ['un __gras__ et un _penché_', 'un gras et un penché'],
    ['nom_de_fichier et 2 * 3 * 4', 'nom_de_fichier et 2 * 3 * 4'],
    ['une ![image](x.png) et `du code`', 'une  et du code'],
    ['[un lien][1] &amp; <b>du HTML</b>', 'un lien & du HTML'],
    ['des \\*étoiles\\*', 'des *étoiles*'],
    ['<https://exemple.fr/a>', 'exemple.fr/a'],
  ])('%j → %j', (marked, plain) => {
    expect(stripMarkdownMarks(marked)).toBe(plain);
  });
});
