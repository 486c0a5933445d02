const LABEL = /^(?:\([^()]+\) )+/;
const MOST_SENSES = 8;

/** The style of the gloss column: `; ` between senses, verbs with “to”, curly quotes, no full stops. */
export function checkSenses({
  lemma,
  pos,
  glosses,
}: {
  lemma: string;
  pos: string;
  glosses: string;
}): string[] {
  if (glosses.trim() === '') return [`${lemma}: no gloss; write one or take the row out`];
  const faults: string[] = [];
  if (/['"]/.test(glosses)) faults.push(`${lemma}: straight quote in the glosses; write ’ “ ”`);
  const senses = glosses.split('; ');
  if (senses.length > MOST_SENSES) faults.push(`${lemma}: ${senses.length} senses; ${MOST_SENSES} at most`);
  if (new Set(senses).size < senses.length) faults.push(`${lemma}: the same sense twice`);
  for (const sense of senses) faults.push(...checkSense(lemma, pos, sense));
  return faults;
}

function checkSense(lemma: string, pos: string, sense: string): string[] {
  const bare = sense.replace(LABEL, '');
  if (sense === '' || sense !== sense.trim() || sense.includes('  '))
    return [`${lemma}: sense “${sense}” has stray spaces`];
  if (sense.includes(';')) return [`${lemma}: write “; ” (with a space) between senses`];
  if (/[,.]$/.test(sense) && !/(?:etc|\b[A-Za-z])\.$/.test(sense))
    return [`${lemma}: sense “${sense}” ends in a mark; take it off`];
  if (count(sense, '(') !== count(sense, ')'))
    return [`${lemma}: sense “${sense}” has an unpaired parenthesis`];
  if (pos === 'VERB' && !lemma.includes(' ') && !bare.startsWith('to ')) {
    return [`${lemma}: verb sense “${sense}”; begin with “to ”`];
  }
  if (pos === 'NOUN' && /^(?:to|an?) /.test(bare) && !/^to (?:and|go)\b/.test(bare)) {
    return [`${lemma}: noun sense “${sense}”; write it without “to” or an article`];
  }
  return [];
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
