// `node scripts/render-tabs.mjs`: prints the tabs of a sample workbook as LibreOffice does, into docs/.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(root, 'tests/fixtures/xa-sung-phai-28-34.xlsx');
const DOTS_PER_INCH = 96;

/** Each picture, and the words that its page begins with. */
const pictures = [
  { name: 'tong-hop', title: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ TIÊU CHÍ' },
  { name: 'chua-dat', title: 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT' },
];

const folder = mkdtempSync(join(tmpdir(), 'cham-chuan-'));
try {
  const workbook = join(folder, 'summary.xlsx');
  run(process.execPath, join(root, 'scripts/chamchuan.mjs'), 'summarize', SAMPLE, '--out', workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook);
  const pdf = join(folder, 'summary.pdf');
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f');
  for (const { name, title } of pictures) {
    const page = pages.findIndex((text) => text.normalize('NFC').includes(title)) + 1;
    if (page === 0) throw new Error(`No page has “${title}”`);
    const target = join(root, 'docs', name);
    const onePage = ['-f', String(page), '-l', String(page), '-singlefile'];
    run('pdftoppm', '-png', '-r', String(DOTS_PER_INCH), ...onePage, pdf, target);
    console.log(`docs/${name}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
