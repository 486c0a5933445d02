/** Small closed sets of forms by which a neighbouring word tells what the clicked one is. */
const CLASSES = {
  /** Only determiners: a noun phrase follows. */
  determiner:
    'un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos chaque quelques plusieurs aucun aucune quel quelle quels quelles du au des aux tel telle',
  /** Articles that are object pronouns as well. */
  article: "le la les l' leur leurs",
  masculine: 'un le du au ce cet mon ton son aucun quel tel certain',
  feminine: 'une la cette ma ta sa aucune quelle telle certaine',
  singular:
    "un une le la l' ce cet cette du au mon ma ton ta son sa notre votre chaque aucun aucune quel quelle",
  plural:
    'les des ces aux mes tes ses nos vos leurs plusieurs quelques quels quelles certains certaines deux trois quatre cinq six sept huit neuf dix',
  subject: "je j' tu il elle on ils elles",
  subjectOrObject: 'nous vous',
  /** Pronouns that stand between a subject and its verb. */
  clitic: "me m' te t' se s' le la les l' lui leur y en nous vous ne n'",
  reflexive: "se s' me m' te t'",
  onlyClitic: "me m' te t' se s' ne n' y",
  negation: "ne n'",
  secondNegation: 'pas plus jamais guère rien point',
  relative: 'qui',
  que: "que qu'",
  demonstrative: "ce c' ça cela ceci",
  preposition:
    "de d' à pour sans par avec dans sur sous chez vers contre entre depuis pendant selon dès avant après en du des au aux jusque jusqu'",
  beforeInfinitive: "de d' à pour sans par",
  coordination: 'et ou ni mais',
  degree: 'très plus moins si trop aussi assez tellement bien peu fort tout',
  etre: 'être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fût fussent été étant',
  avoir:
    'avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût eussent eu ayant',
  modal:
    'peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourraient pu veux veut voulons voulez veulent voulait voulaient voudrait voudrais dois doit devons devez doivent devait devaient devra devront devrait devraient dû faut fallait faudra faudrait fallu sait savait vais vas va allons allez vont allait allaient fait font faire faisait fera laisse laisser laissé semble semblait',
  adverb:
    'pas plus jamais guère rien point bien mal très trop déjà encore toujours aussi également souvent tout même ainsi alors donc peu assez presque ici là enfin ensuite jusque beaucoup vraiment tant tellement surtout notamment particulièrement désormais longtemps parfois puis peut-être cependant pourtant généralement actuellement ne',
} as const;

export type WordClass = keyof typeof CLASSES;

const SETS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(' '))]),
);

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(CLASSES).flatMap((words) => words.split(' ')),
);

/** Whether a form is in any of the sets: a small word that shapes the sentence. */
export function isFunctionWord(form: string | undefined): boolean {
  return form !== undefined && FUNCTION_WORDS.has(form);
}

/** Whether a lower-case form with straight apostrophes belongs to a class. */
export function isOfClass(form: string | undefined, name: WordClass): boolean {
  return form !== undefined && (SETS[name]?.has(form) ?? false);
}
