import styles from './word-entry.module.css';

/** One sense: its remarks in brackets are quieter, and `~` in them is the word itself, so that bracket is French. */
export function Gloss({ text, headword }: { text: string; headword: string }) {
  return piecesOf(text, headword).map(({ kind, start, shown }) => (
    <span
      key={start}
      className={kind === 'plain' ? undefined : styles[kind]}
      lang={kind === 'use' ? 'fr' : undefined}
    >
      {shown}
    </span>
  ));
}

interface Piece {
  readonly kind: 'plain' | 'soft' | 'use';
  readonly start: number;
  readonly shown: string;
}

function piecesOf(text: string, headword: string): Piece[] {
  return Array.from(text.matchAll(/\([^()]*\)|[^(]+|\(/g), ({ 0: part, index: start }): Piece => {
    if (!/^\(.*\)$/.test(part)) return { kind: 'plain', start, shown: part };
    if (!part.includes('~')) return { kind: 'soft', start, shown: part };
    return { kind: 'use', start, shown: part.replaceAll('~', headword).replaceAll("'", '’') };
  });
}
