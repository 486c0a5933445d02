import type { Upos } from './reading';

/** First parts that make new words of known ones, with or without a hyphen; the second part decides what the word is. */
export const PREFIXES: readonly string[] =
  'anti|archi|arrière|auto|avant|bi|bio|co|contre|cyber|demi|dé|dés|electro|électro|euro|ex|extra|franco|anglo|afro|germano|gallo|gréco|sino|russo|américano|hispano|italo|israélo|latino|nippo|turco|nord|sud|est|ouest|centre|géo|hydro|hyper|hypo|in|infra|inter|intra|macro|maxi|mega|méga|mi|micro|mini|mono|multi|nano|néo|neuro|non|néo|ovo|pan|para|per|péri|petit|petite|petits|petites|grand|grands|photo|poly|post|pré|pro|proto|pseudo|psycho|quasi|radio|re|ré|rétro|semi|socio|sous|sub|super|supra|sur|techno|télé|thermo|trans|tri|turbo|ultra|uni|vice|vidéo|politico|socio|médico|gastro|agro|audio|cardio|staturo|bathy'.split(
    '|',
  );

/**
 * Endings of words that nobody has entered: a guess at the lemma and part of speech, first match wins.
 * `cut` UTF-16 units go, `add` comes (Grevisse, Le bon usage, § 169: suffixes).
 */
export const GUESSED_ENDINGS: readonly (readonly [
  ending: RegExp,
  guesses: readonly (readonly [cut: number, add: string, pos: Upos, features: string])[],
])[] = [
  [
    /isation$|[ts]ion$|ité$|ance$|ence$|ude$|ette$|logie$|graphie$|ure$|euse$|rice$|ie$/,
    [[0, '', 'NOUN', 'Gender=Fem|Number=Sing']],
  ],
  [
    /(?:isation|[ts]ion|ité|ance|ence|ude|ette|logie|graphie|ure|rice|ie)s$/,
    [[1, '', 'NOUN', 'Gender=Fem|Number=Plur']],
  ],
  [
    /.{3}(?:ment)$/,
    [
      [0, '', 'ADV', ''],
      [0, '', 'NOUN', 'Gender=Masc|Number=Sing'],
    ],
  ],
  [/(?:isme|age|teur|iste|oir)$/, [[0, '', 'NOUN', 'Gender=Masc|Number=Sing']]],
  [/(?:isme|age|teur|iste|oir)s$/, [[1, '', 'NOUN', 'Gender=Masc|Number=Plur']]],
  [
    /(?:ique|able|ible|esque|oïde)$/,
    [
      [0, '', 'ADJ', 'Number=Sing'],
      [0, '', 'NOUN', 'Number=Sing'],
    ],
  ],
  [
    /(?:ique|able|ible|esque|oïde)s$/,
    [
      [1, '', 'ADJ', 'Number=Plur'],
      [1, '', 'NOUN', 'Number=Plur'],
    ],
  ],
  [
    /elles$/,
    [
      [4, 'el', 'ADJ', 'Gender=Fem|Number=Plur'],
      [1, '', 'NOUN', 'Gender=Fem|Number=Plur'],
    ],
  ],
  [
    /elle$/,
    [
      [3, 'el', 'ADJ', 'Gender=Fem|Number=Sing'],
      [0, '', 'NOUN', 'Gender=Fem|Number=Sing'],
    ],
  ],
  [
    /iennes$/,
    [
      [3, '', 'ADJ', 'Gender=Fem|Number=Plur'],
      [3, '', 'NOUN', 'Gender=Fem|Number=Plur'],
    ],
  ],
  [
    /ienne$/,
    [
      [2, '', 'ADJ', 'Gender=Fem|Number=Sing'],
      [2, '', 'NOUN', 'Gender=Fem|Number=Sing'],
    ],
  ],
  [
    /ais$|ois$/,
    [
      [0, '', 'ADJ', 'Gender=Masc'],
      [0, '', 'NOUN', 'Gender=Masc'],
    ],
  ],
  [/(?:ais|ois)es?$/, [[1, '', 'ADJ', 'Gender=Fem']]],
  [
    /aux$/,
    [
      [2, 'l', 'ADJ', 'Gender=Masc|Number=Plur'],
      [2, 'l', 'NOUN', 'Gender=Masc|Number=Plur'],
    ],
  ],
  [
    /.{3}ées$/,
    [
      [2, 'r', 'VERB', 'Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part'],
      [2, '', 'ADJ', 'Gender=Fem|Number=Plur'],
    ],
  ],
  [
    /.{3}ée$/,
    [
      [2, 'er', 'VERB', 'Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part'],
      [1, '', 'ADJ', 'Gender=Fem|Number=Sing'],
    ],
  ],
  [
    /.{3}és$/,
    [
      [2, 'er', 'VERB', 'Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part'],
      [1, '', 'ADJ', 'Gender=Masc|Number=Plur'],
    ],
  ],
  [
    /.{3}é$/,
    [
      [1, 'er', 'VERB', 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part'],
      [0, '', 'ADJ', 'Gender=Masc|Number=Sing'],
    ],
  ],
  [
    /.{3}er$/,
    [
      [0, '', 'VERB', 'VerbForm=Inf'],
      [0, '', 'NOUN', 'Number=Sing'],
    ],
  ],
  [/.{3}aient$/, [[5, 'er', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin']]],
  [/.{3}ait$/, [[3, 'er', 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin']]],
  [
    /.{3}ent$/,
    [
      [3, 'er', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'],
      [0, '', 'ADJ', 'Gender=Masc|Number=Sing'],
    ],
  ],
  [
    /.{3}ant$/,
    [
      [3, 'er', 'VERB', 'Tense=Pres|VerbForm=Part'],
      [0, '', 'ADJ', 'Gender=Masc|Number=Sing'],
    ],
  ],
  [
    /.{2}[^sx]s$/,
    [
      [1, '', 'NOUN', 'Number=Plur'],
      [0, '', 'NOUN', ''],
    ],
  ],
  [
    /.{2}x$/,
    [
      [1, '', 'NOUN', 'Number=Plur'],
      [0, '', 'NOUN', ''],
    ],
  ],
  [/./, [[0, '', 'NOUN', 'Number=Sing']]],
];
