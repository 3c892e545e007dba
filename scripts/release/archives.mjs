import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { create } from 'tar';
import { filesUnder } from './pages.mjs';

/** The same for every file of every release: an archive must not differ by the hour in which it was made. */
const DATE = new Date('2020-01-01T00:00:00Z');
const UNIX = 3;
const FILE_MODE = 0o644;
const PROGRAM_MODE = 0o755;

/**
 * Writes a folder as a zip, the same bytes for the same files.
 * @param {(name: string) => boolean} isProgram which files may be run
 */
export function writeZip(folder, file, isProgram = () => false) {
  const entries = filesUnder(folder).map((name) => {
    const attrs = ((isProgram(name) ? PROGRAM_MODE : FILE_MODE) | 0o100000) << 16;
    // fflate takes the local time.
    const mtime = new Date(DATE.getTime() + DATE.getTimezoneOffset() * 60_000);
    return [name, [readFileSync(path.join(folder, name)), { os: UNIX, attrs: attrs >>> 0, mtime, level: 9 }]];
  });
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
}

/** Gives files the modes that they have everywhere, whatever the builder's umask. */
export function withPlainModes(folder, isProgram) {
  for (const name of filesUnder(folder)) chmodSync(path.join(folder, name), isProgram(name) ? PROGRAM_MODE : FILE_MODE);
}

/** A folder as a .tar.gz, the same bytes for the same files. */
export async function writeTarball(folder, file, isProgram = () => false) {
  withPlainModes(folder, isProgram);
  await create({ cwd: folder, file, gzip: { level: 9 }, portable: true, mtime: DATE }, filesUnder(folder));
}
