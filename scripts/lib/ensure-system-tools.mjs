import { execFileSync, spawnSync } from 'node:child_process';
import { installCommands } from './install-commands.mjs';

/**
 * Programs that the tests use and npm does not carry, with the Debian package of each. Chromium's headless shell opens a
 * page in two thirds of the whole browser's time. LibreOffice is looked for by its spreadsheet: `soffice` alone can stand
 * there without one.
 */
const TOOLS = [
  {
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium-headless-shell',
  },
  { names: ['localc', 'scalc'], debian: 'libreoffice-calc' },
  { names: ['pdftoppm'], debian: 'poppler-utils' },
];

/** Fonts with Vietnamese letters, metric-compatible with Times New Roman, for pages rendered by LibreOffice. */
const FONTS = { debian: 'fonts-liberation', family: 'Liberation Serif' };

/**
 * Installs what is missing with apt where that needs no password; first says what, and by which commands.
 * @throws Error that says what to install by hand, where it cannot
 */
export function ensureSystemTools() {
  const missing = TOOLS.filter(({ names }) => !names.some(isOnPath)).map(({ debian }) => debian);
  if (isOnPath('fc-list') && execFileSync('fc-list', [FONTS.family], { encoding: 'utf8' }) === '')
    missing.push(FONTS.debian);
  if (missing.length === 0) return;
  if (!isOnPath('apt-get')) throw new Error(`Install these first, then run again: ${missing.join(', ')}`);
  const commands = installCommands(missing, { isRoot: process.getuid?.() === 0 });
  console.log(`The tests use programs that this machine lacks: ${missing.join(', ')}.`);
  console.log(`About to install them for the whole machine (Ctrl+C stops it):`);
  for (const command of commands) console.log(`  ${command.join(' ')}`);
  for (const command of commands) apt(command);
}

function isOnPath(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

function apt(command) {
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error !== undefined || status !== 0)
    throw new Error(`That failed. Run it by hand as an administrator, then run again: ${command.join(' ')}`);
}
