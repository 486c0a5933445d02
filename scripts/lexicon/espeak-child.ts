/** A process of its own, so that two pronounce side by side: words as JSON on stdin, answers as JSON on stdout. */
import { text } from 'node:stream/consumers';
import { pronounceRaw } from './espeak';

const words = JSON.parse(await text(process.stdin)) as string[];
process.stdout.write(JSON.stringify(await pronounceRaw(words)));
