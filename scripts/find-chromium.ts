import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { tryStep } from './run-step';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Finds a Chromium to test with, or installs one: CHROMIUM_PATH, one on the PATH, Playwright's own, Playwright's
 * download, the distribution's package.
 * @returns its path, or null where none was found and none could be installed.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return installed() ?? downloaded() ?? packaged();
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (onPath) return onPath;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

function downloaded(): string | null {
  process.stderr.write('no Chromium here; asking Playwright for its own\n');
  return tryStep('npx', ['playwright', 'install', 'chromium']) === 0 ? installed() : null;
}

function packaged(): string | null {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return null;
  process.stderr.write('the download failed; asking the distribution for its package\n');
  if (tryStep('apt-get', ['update', '-qq']) !== 0) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  return tryStep('apt-get', ['install', '-y', '-qq', 'chromium'], environment) === 0 ? installed() : null;
}
