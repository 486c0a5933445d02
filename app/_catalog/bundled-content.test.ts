import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatFault } from '@/core/text/content-fault';
import { openLexiconShelf } from './lexicon-shelf';
import { loadContent } from './load-content';

const root = join(import.meta.dirname, '../..');
const { texts, terms, faults } = loadContent(root, openLexiconShelf(root));

it('has no fault', () => {
  expect(faults.map(formatFault)).toEqual([]);
});

it('keeps the French of the first article to the letter', () => {
  const article = texts.find(({ text }) => text.slug === 'kim-jong-un-soutien-russie')?.text;
  const paragraphs = article?.chapters.flatMap((chapter) =>
    chapter.paragraphs.map((paragraph) => paragraph.segments.map((segment) => segment.fr).join(' ')),
  );
  const original = [article?.title.fr, ...(paragraphs ?? [])].join('\n');
  // Of the publisher's lines, title first, as they were given.
  expect(createHash('sha256').update(original).digest('hex')).toBe(
    '69547416182329fbf06af8e64f6f90a23fb1c5e50a25a6437814de153e3848ad',
  );
});

it.each(['rpdc', 'operation-militaire-speciale', 'coree-du-nord', 'ministere-des-affaires-etrangeres'])(
  'explains %s in both languages, with sources',
  (id) => {
    const term = terms.find((each) => each.id === id);
    expect(term?.explanation.en.definition).toBeTruthy();
    expect(term?.explanation.fr.definition).toBeTruthy();
    expect(term?.sources.length).toBeGreaterThan(0);
  },
);

it('says of « opération militaire spéciale » who says it and what the neutral wording is', () => {
  const term = terms.find((each) => each.id === 'operation-militaire-speciale');
  expect(term?.loaded).toBe(true);
  expect(term?.explanation.en.neutral).toMatch(/invasion/);
  expect(term?.explanation.fr.neutral).toMatch(/invasion/);
});

it('lights the English opposite RPDC', () => {
  const english = texts.flatMap(({ segments }) =>
    segments.flatMap(({ en, enTerms }) =>
      enTerms
        .filter((match) => match.term === 'rpdc')
        .map(({ spans: [span] }) => en?.slice(span?.start, span?.end)),
    ),
  );
  expect(english).toContain('DPRK');
});
