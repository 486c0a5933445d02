/** `npm start`: builds where there is no fresh build, then serves on this machine alone. PORT and HOST change where. */
import { isBuildFresh } from './build-stamp';
import { runStep } from './run-step';

const host = process.env.HOST ?? '127.0.0.1';
const port = process.env.PORT ?? '3000';

if (!isBuildFresh()) runStep('tsx', ['scripts/build.ts']);
process.stdout.write(`Vis-à-vis: http://${host === '0.0.0.0' ? 'localhost' : host}:${port}\n`);
runStep('next', ['start', '-H', host, '-p', port]);
