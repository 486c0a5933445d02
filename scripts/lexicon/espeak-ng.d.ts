declare module 'espeak-ng' {
  /** Runs the eSpeak NG command; the Emscripten module options that we use. */
  export default function run(options: {
    arguments: readonly string[];
    stdin?: () => number | null;
    stdout?: (byte: number | null) => void;
    stderr?: (byte: number | null) => void;
  }): Promise<unknown>;
}
