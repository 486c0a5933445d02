import ESpeakNg from 'espeak-ng';

/** One voice line a word, French, IPA. `-b 1`: UTF-8 in. */
const ARGUMENTS = ['-b', '1', '-q', '--ipa', '-v', 'fr'];

/**
 * Lets eSpeak NG pronounce words, as it writes them: with stress marks and switches to its English voice.
 * @returns as many lines as words
 * @throws where eSpeak answers another number of lines: they could not be told apart
 */
export async function pronounceRaw(words: readonly string[]): Promise<string[]> {
  const input = new TextEncoder().encode(`${words.join('\n')}\n`);
  const output: number[] = [];
  let at = 0;
  await ESpeakNg({
    arguments: ARGUMENTS,
    stdin: () => input[at++] ?? null,
    stdout: (byte: number | null) => {
      if (byte !== null) output.push(byte & 0xff);
    },
    stderr: () => undefined,
  });
  const lines = new TextDecoder().decode(new Uint8Array(output)).trimEnd().split('\n');
  if (lines.length !== words.length) {
    throw new Error(`eSpeak NG gave ${lines.length} lines for ${words.length} words`);
  }
  return lines.map((line) => line.trim());
}
