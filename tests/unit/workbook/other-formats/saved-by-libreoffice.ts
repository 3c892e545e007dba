import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CACHE = path.resolve('.cache', 'saved-by-libreoffice');

/**
 * Has LibreOffice save workbooks in another form: all of them in one run, and again only when one of them has changed.
 * @returns the folder that they stand in, under their names with the new ending
 */
export function savedByLibreOffice(files: readonly string[], extension: 'xls' | 'ods'): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.basename(file)).update(readFileSync(file));
  const folder = path.join(CACHE, `${hash.digest('hex').slice(0, 16)}-${extension}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(path.join(CACHE, 'unfinished-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(unfinished, 'profile')).href}`;
    const saved = path.join(unfinished, 'saved');
    const args = [profile, '--headless', '--convert-to', extension, '--outdir', saved, ...files];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice saved nothing: ${stderr}`);
    renameSync(saved, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
