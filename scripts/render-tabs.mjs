// `node scripts/render-tabs.mjs`: prints the tabs of sample workbooks as LibreOffice does, into docs/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(root, 'tests/fixtures/xa-sung-phai-28-34.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';
const DOTS_PER_INCH = 96;

/** Each picture, the workbook that it is of, and the words that its page begins with. */
const pictures = [
  { name: 'tong-hop', book: 'one', title: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ TIÊU CHÍ' },
  { name: 'chua-dat', book: 'one', title: 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT' },
  { name: 'tien-do', book: 'one', title: 'TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ' },
  { name: 'so-sanh', book: 'many', title: 'BẢNG SO SÁNH KẾT QUẢ GIỮA CÁC ĐƠN VỊ' },
  { name: 'gop-tong-hop', book: 'many', title: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ TIÊU CHÍ' },
  { name: 'gop-chua-dat', book: 'many', title: 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT' },
  { name: 'gop-tien-do', book: 'many', title: 'TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ' },
  { name: 'gop-van-de', book: 'many', title: 'NHỮNG CHỖ CẦN XEM LẠI TRONG CÁC TỆP' },
];

/** Communes that the sample is copied for, each with the rows of criteria that it has not met. */
const communes = [
  ['Bản Bo', 20, 25],
  ['Bình Lư', 20, 25, 31, 36, 42],
  ['Khun Há', 25, 30, 31, 33, 36, 42, 46, 47],
  ['Tả Lèng', 36],
  ['Mường Kim', 20, 21, 25, 31],
  ['Pắc Ta'],
];

const folder = mkdtempSync(join(tmpdir(), 'cham-chuan-'));
try {
  const books = { one: oneUnit(), many: manyUnits() };
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...Object.values(books));
  for (const { name, book, title } of pictures) {
    const pdf = join(folder, `${book}.pdf`);
    const pages = run('pdftotext', '-layout', pdf, '-').split('\f');
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

/** The sample's summary after two closed periods, the earlier one with fewer criteria met. */
function oneUnit() {
  const earlier = changed('earlier.xlsx', (xml) => withResults(xml, [17, 20, 25, 28, 31, 36, 42, 46]));
  const closed = join(folder, 'closed.xlsx');
  chamchuan('close-period', earlier, '--date', '2026-03-31', '--target', '2026-12-31=34', '--out', closed);
  const later = changed('later.xlsx', (xml) => withResults(xml, [20, 25, 31, 36, 42, 46]), closed);
  const closedAgain = join(folder, 'closed-again.xlsx');
  chamchuan('close-period', later, '--date', '2026-06-30', '--out', closedAgain);
  const now = changed('now.xlsx', (xml) => withResults(xml, [31, 36, 42]), closedAgain);
  const summary = join(folder, 'one.xlsx');
  chamchuan(
    'summarize',
    now,
    '--out',
    summary,
    ...words({
      issuer: 'CÔNG AN TỈNH LAI CHÂU',
      issuingUnit: 'CÔNG AN XÃ SÙNG PHÀI',
      place: 'Sùng Phài',
      signerTitle: 'TRƯỞNG CÔNG AN XÃ',
    }),
  );
  return summary;
}

/** The head and the foot of the tabs, as the command line takes them. */
function words({ place, ...others }) {
  const all = { ...others, dateLine: `${place}, ngày …… tháng …… năm 2026`, signerName: 'Nguyễn Văn A' };
  return Object.entries(all).flatMap(([key, text]) => ['--letterhead', `${key}=${text}`]);
}

function manyUnits() {
  const forms = join(folder, 'forms');
  mkdirSync(forms);
  for (const [commune, ...rows] of communes) {
    changed(
      join('forms', `Xã ${commune}.xlsx`),
      (xml) => withResults(xml, rows),
      SAMPLE,
      (texts) => texts.replaceAll('Sùng Phài', commune).replaceAll('SÙNG PHÀI', commune.toLocaleUpperCase('vi')),
    );
  }
  const summary = join(folder, 'many.xlsx');
  writeFileSync(join(forms, 'Xã Nậm Tăm.xlsx'), 'hỏng');
  chamchuan(
    'summarize',
    forms,
    '--out',
    summary,
    ...words({
      issuer: 'BỘ CÔNG AN',
      issuingUnit: 'CÔNG AN TỈNH LAI CHÂU',
      place: 'Lai Châu',
      signerTitle: 'TRƯỞNG PHÒNG XÂY DỰNG PHONG TRÀO',
    }),
  );
  return summary;
}

/** A copy of a workbook with its form, and its texts, changed. */
function changed(name, changeForm, source = SAMPLE, changeTexts = (texts) => texts) {
  const parts = unzipSync(readFileSync(source));
  const change = (part, by) => (parts[part] = strToU8(by(strFromU8(parts[part]))));
  change(SHEET, changeForm);
  for (const part of Object.keys(parts).filter((one) => one.endsWith('.xml'))) change(part, changeTexts);
  const file = join(folder, name);
  writeFileSync(file, zipSync(parts));
  return file;
}

/** The form with these rows not met and all others met; the sample's rows 15 and 21 say both. */
function withResults(xml, notMet) {
  const textOf = (cell) => new RegExp(`<c r="${cell}"[^>]*><v>(\\d+)</v>`).exec(xml)?.[1];
  const words = { met: textOf('E15'), notMet: textOf('E26') };
  if (words.notMet === words.met) throw new Error('The sample has changed');
  return xml.replace(/(<c r="E(\d+)"[^>]*><v>)(\d+)(<\/v>)/g, (cell, start, row, _value, end) => {
    if (Number(row) < 15 || Number(row) > 48) return cell;
    return `${start}${notMet.includes(Number(row) - 1) ? words.notMet : words.met}${end}`;
  });
}

function chamchuan(...args) {
  try {
    run(process.execPath, join(root, 'scripts/chamchuan.mjs'), ...args);
  } catch (error) {
    // 1 says that something in the form has to be corrected, 2 that a file cannot be read, which the pictures may show.
    if (error.status !== 1 && error.status !== 2) throw error;
  }
}

function run(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
