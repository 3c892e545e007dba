import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
];

/** Switches for a browser that is driven by a program: no sandbox (root in a container), no calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium on this machine: the environment variable CHROMIUM, or the first known name on the PATH.
 * Throws where there is none.
 */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
  if (found === undefined) throw new Error('No Chromium found: install it, or set CHROMIUM to its path.');
  return found;
}
