import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Programs that the tests use and npm does not carry, with the Debian package of each. LibreOffice is looked for by its
 * spreadsheet: `soffice` alone can stand there without one.
 */
const TOOLS = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  { names: ['localc', 'scalc'], debian: 'libreoffice-calc' },
  { names: ['pdftoppm'], debian: 'poppler-utils' },
];

/** Fonts with Vietnamese letters, metric-compatible with Times New Roman, for pages rendered by LibreOffice. */
const FONTS = { debian: 'fonts-liberation', family: 'Liberation Serif' };

/** Installs what is missing with apt where that is allowed; elsewhere stops and says what to install. */
export function ensureSystemTools() {
  const missing = TOOLS.filter(({ names }) => !names.some(isOnPath)).map(({ debian }) => debian);
  if (isOnPath('fc-list') && execFileSync('fc-list', [FONTS.family], { encoding: 'utf8' }) === '')
    missing.push(FONTS.debian);
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  if (!isOnPath('apt-get')) throw new Error(`Install these first, then run again: ${missing.join(', ')}`);
  console.log(`Installing ${missing.join(', ')} …`);
  apt([...asRoot, 'apt-get', 'update', '-qq']);
  apt([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

function isOnPath(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

function apt([command, ...args]) {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
