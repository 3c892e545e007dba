import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Has LibreOffice open workbooks, calculate what has no value yet, and save them again; one start for all of them. */
export function recalculated(workbooks: readonly Uint8Array[]): Uint8Array[] {
  return converted(workbooks, 'xlsx');
}

/** Workbooks as LibreOffice shows them, each as one HTML page: a table per sheet, conditional formats applied. */
export function shownAsHtml(workbooks: readonly Uint8Array[]): string[] {
  return converted(workbooks, 'html').map((page) => new TextDecoder().decode(page));
}

function converted(workbooks: readonly Uint8Array[], format: 'xlsx' | 'html'): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'cham-chuan-'));
  try {
    const names = workbooks.map((_, index) => `book${index}.xlsx`);
    workbooks.forEach((workbook, index) => writeFileSync(join(folder, names[index] ?? ''), workbook));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = ['--headless', '--convert-to', format, '--outdir', join(folder, 'out')];
    const files = names.map((name) => join(folder, name));
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...args, ...files], {
      stdio: 'ignore',
      timeout: 150_000,
    });
    return names.map((name) => readFileSync(join(folder, 'out', name.replace(/xlsx$/, format))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
