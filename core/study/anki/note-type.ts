import { ANKI_FIELDS } from './anki-note';

/** Never change: Anki updates a note only where note type and fields are those that it has. */
export const NOTE_TYPE_ID = 1_763_900_000_001;
export const NOTE_TYPE_NAME = 'Vis-à-vis';
export const DECK_ID = 1_763_900_000_002;
/** Grows with the templates, so that Anki takes the new ones (seconds). */
const NOTE_TYPE_MODIFIED = 1_763_900_000;

const BACK = `<hr id="answer">
<p class="word" lang="fr">{{Article}} <b>{{Lemma}}</b></p>
{{#IPA}}<p class="ipa">/{{IPA}}/</p>{{/IPA}}
<p class="meanings" lang="en">{{Meanings}}</p>
<p class="sentence" lang="fr">{{Sentence}}</p>
<p class="english" lang="en">{{SentenceEnglish}}</p>
<p class="source">{{Source}} {{Link}}</p>`;

const RECOGNISE_FRONT = `<p class="sentence" lang="fr">{{Sentence}}</p>
{{^Sentence}}<p class="word" lang="fr">{{Lemma}}</p>{{/Sentence}}`;

const PRODUCE_FRONT = `{{#Blanked}}
<p class="english" lang="en">{{SentenceEnglish}}</p>
<p class="meanings" lang="en">{{Meanings}}</p>
<p class="sentence" lang="fr">{{Blanked}}</p>
{{type:Form}}
{{/Blanked}}`;

const PRODUCE_BACK = `{{type:Form}}\n${BACK}`;

const CSS = `.card { font: 1.25rem/1.5 "Literata", Georgia, serif; max-width: 36em; margin: 1.5em auto; padding: 0 1em; text-align: left; }
.sentence { font-size: 1.2em; }
.sentence b, .sentence mark { font-weight: 600; background: none; color: inherit; border-bottom: 2px solid currentColor; }
.word { font-size: 1.2em; margin-bottom: 0; }
.english, .ipa { opacity: 0.8; }
.ipa { margin: 0; }
.source { font-size: 0.75em; opacity: 0.8; }
input#typeans { font: inherit; max-width: 100%; }`;

/** Our note type as a collection of schema 11 keeps it (`col.models`). */
export function describeNoteType(): Record<string, unknown> {
  const produceNeeds = ANKI_FIELDS.indexOf('Blanked');
  return {
    id: NOTE_TYPE_ID,
    name: NOTE_TYPE_NAME,
    type: 0,
    mod: NOTE_TYPE_MODIFIED,
    usn: -1,
    sortf: 0,
    did: DECK_ID,
    tmpls: [
      describeTemplate('Recognise', 0, RECOGNISE_FRONT, `{{FrontSide}}\n${BACK}`),
      describeTemplate('Produce', 1, PRODUCE_FRONT, PRODUCE_BACK),
    ],
    flds: ANKI_FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css: CSS,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    req: [
      [0, 'any', [ANKI_FIELDS.indexOf('Lemma'), ANKI_FIELDS.indexOf('Sentence')]],
      [1, 'all', [produceNeeds]],
    ],
    tags: [],
    vers: [],
  };
}

function describeTemplate(name: string, ord: number, qfmt: string, afmt: string): Record<string, unknown> {
  return { name, ord, qfmt, afmt, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 };
}
