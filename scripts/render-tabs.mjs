// `node scripts/render-tabs.mjs [--keep FOLDER]`: prints the tabs of 1, 12, 33 and 300 units as LibreOffice does, in both
// languages, checks every page, and puts the first and the last page of each tab into docs/pages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { builtCliArguments } from './lib/built-cli.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { clippedWords, pagesIn, pictureIn, problemsOfPage, textOf } from './lib/page-checks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs/pages');
const FORM = join(root, 'tests/fixtures/xa-sung-phai-28-34.xlsx');
const SCORED = join(root, 'tests/fixtures/cham-diem.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';
const DOTS_PER_INCH = 72;
const CHECKED_DOTS_PER_INCH = 144;
/** Of a tab with more pages than this, so many at its beginning and at its end are looked at as pictures. */
const MOST_PICTURES = 6;

/** Criteria of the scored sample are numbered so. */
const CRITERION_NUMBER = /^[1-3]\.[1-4]$/;

/** LibreOffice writes numbers as its own language does. */
const locales = { vi: 'vi-VN', en: 'en-US' };

/** Each tab by the words that its first page has, and those that head its tables, without blanks. */
const tabs = {
  vi: [
    { name: 'tong-hop', title: 'BẢNGTỔNGHỢPKẾTQUẢĐÁNHGIÁTIÊUCHÍ', heads: ['TT Nộidungtiêuchí', 'TT Đơnvị', 'TT Mức'] },
    { name: 'chua-dat', title: 'DANHSÁCHTIÊUCHÍ', heads: ['TT Đơnvị'] },
    { name: 'so-sanh', title: 'BẢNGSOSÁNHKẾTQUẢGIỮACÁCĐƠNVỊ', heads: ['TT Đơnvị', 'Hạng Đơnvị'] },
    { name: 'tien-do', title: 'TIẾNĐỘTHỰCHIỆNTIÊUCHÍ', heads: ['TT Nộidung', 'TT Đơnvị', 'TT Mốc'] },
    { name: 'danh-sach-phieu', title: 'DANHSÁCHPHIẾUTRẢLẠI', heads: ['TT Đơnvị'] },
    // A slip is one page: none goes on.
    { name: 'phieu', title: 'PHIẾUTRẢLẠI', heads: [] },
    { name: 'van-de', title: 'NHỮNGCHỖCẦNXEMLẠITRONGCÁCTỆP', heads: ['TT Tệp'] },
  ],
  en: [
    { name: 'tong-hop', title: 'SUMMARYOFCRITERIARESULTS', heads: ['No. Criterion', 'No. Unit', 'No. Band'] },
    { name: 'chua-dat', title: /CRITERIANOTMET|CRITERIASHORTOFPOINTS/, heads: ['No. Unit'] },
    { name: 'so-sanh', title: 'COMPARISONOFUNITS', heads: ['No. Unit', 'Rank Unit'] },
    { name: 'tien-do', title: 'PROGRESSAGAINSTTARGETS', heads: ['No. Criterion', 'No. Unit', 'No. Milestone'] },
    { name: 'danh-sach-phieu', title: 'LISTOFRETURNSLIPS', heads: ['No. Unit'] },
    { name: 'phieu', title: 'RETURNSLIP', heads: [] },
    { name: 'van-de', title: 'WHATSHOULDBELOOKEDATINTHEFILES', heads: ['No. File'] },
  ],
};

const keep = process.argv[process.argv.indexOf('--keep') + 1];
const folder = process.argv.includes('--keep') ? keep : mkdtempSync(join(tmpdir(), 'cham-chuan-'));
const only = process.env.ONLY?.split(',') ?? null;
let failures = 0;
try {
  ensureBuilt(['cli']);
  mkdirSync(folder, { recursive: true });
  if (only === null) rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const language of ['vi', 'en']) {
    if (only !== null && !only.some((one) => one.startsWith(language))) continue;
    const books = booksIn(language).filter(({ name }) => only === null || only.includes(`${language}-${name}`));
    const made = join(folder, language);
    mkdirSync(made, { recursive: true });
    const files = books.map(({ name, make }) => make(join(made, `${name}.xlsx`), language));
    if (process.env.REPRINT !== '0') print(files, language, made);
    for (const { name } of books) failures += lookAt(join(made, `${name}.pdf`), language, name);
  }
} finally {
  if (folder !== keep) rmSync(folder, { recursive: true, force: true });
}
writeIndex();
if (failures > 0) {
  console.error(`${failures} pages are not as they should be.`);
  process.exitCode = 1;
}

function booksIn() {
  return [
    { name: '1', make: oneUnit },
    ...[12, 33, 300].map((count) => ({ name: String(count), make: (file, lang) => manyUnits(file, lang, count) })),
    { name: '12-diem', make: (file, lang) => scoredUnits(file, lang, 12) },
    { name: '12-phieu', make: (file, lang) => slips(file, lang, 12) },
  ];
}

/** Shows the pictures, as they are looked at. */
function writeIndex() {
  const pictures = readdirSync(target).filter((name) => name.endsWith('.png'));
  const lines = pictures.sort(new Intl.Collator('en', { numeric: true }).compare).map((name) => `![${name}](${name})`);
  const head =
    'The first page of each tab, and in Vietnamese the last one, of 1, 12, 33 and 300 units, as LibreOffice prints them.\n' +
    'Made and checked by `node scripts/render-tabs.mjs`.';
  writeFileSync(join(target, 'README.md'), `# Printed pages\n\n${head}\n\n${lines.join('\n\n')}\n`);
}

/** The sample's summary after two closed periods, the earlier one with fewer criteria met. */
function oneUnit(file, language) {
  const earlier = changed('earlier.xlsx', FORM, (xml) => withResults(xml, [17, 20, 25, 28, 31, 36, 42, 46]));
  const closed = join(folder, 'closed.xlsx');
  const close = (from, date, to, ...more) =>
    chamchuan('close-period', from, '--date', date, ...more, '--out', to, '--force');
  close(earlier, '2026-03-31', closed, '--target', '2026-12-31=34');
  const later = changed('later.xlsx', closed, (xml) => withResults(xml, [20, 25, 31, 36, 42, 46]));
  const closedAgain = join(folder, 'closed-again.xlsx');
  close(later, '2026-06-30', closedAgain);
  const now = changed('now.xlsx', closedAgain, (xml) => withResults(xml, [31, 36, 42]));
  chamchuan('summarize', now, '--out', file, '--lang', language, '--force');
  return file;
}

function manyUnits(file, language, count) {
  const forms = join(folder, `forms-${count}`);
  mkdirSync(forms, { recursive: true });
  communes(count).forEach((commune, index) => {
    const notMet = Array.from({ length: (index * 7) % 11 }, (_, at) => 14 + ((index * 5 + at * 3) % 32));
    changed(
      join(`forms-${count}`, `Bieu ${index + 1}.xlsx`),
      FORM,
      (xml) => withResults(xml, notMet),
      renamed(commune),
    );
  });
  writeFileSync(join(forms, 'Biểu hỏng.xlsx'), 'hỏng');
  chamchuan('summarize', forms, '--out', file, '--lang', language, '--force', ...words());
  return file;
}

/** The slips of units whose forms lack some results, and of a file that cannot be read. */
function slips(file, language, count) {
  const forms = join(folder, `lacking-${count}`);
  mkdirSync(forms, { recursive: true });
  communes(count).forEach((commune, index) => {
    const rows = Array.from({ length: index === 0 ? 34 : index % 4 }, (_, at) => 17 + ((index * 5 + at) % 32));
    const empty = (xml) =>
      rows.reduce(
        (form, row) => form.replace(new RegExp(`(<c r="E${row}"[^>]*?)( t="s")?><v>\\d+</v></c>`), '$1/>'),
        xml,
      );
    changed(join(`lacking-${count}`, `Bieu ${index + 1}.xlsx`), FORM, empty, renamed(commune));
  });
  writeFileSync(join(forms, 'Biểu hỏng.xlsx'), 'hỏng');
  const summary = join(folder, 'lacking.xlsx');
  chamchuan('summarize', forms, '--out', summary, '--slips', file, '--lang', language, '--force', ...words());
  return file;
}

function scoredUnits(file, language, count) {
  const forms = join(folder, `scored-${count}`);
  mkdirSync(forms, { recursive: true });
  communes(count).forEach((commune, index) => {
    const lose = (xml) =>
      xml.replace(/(<c r="E(\d+)"[^>]*><v>)([\d.]+)(<\/v>)/g, (cell, start, row, points, end) =>
        Number(row) >= 9 && Number(row) <= 22 && (Number(row) + index) % 4 === 0
          ? `${start}${Number(points) - ((index % 3) + 1) / 2}${end}`
          : cell,
      );
    changed(join(`scored-${count}`, `Phieu ${index + 1}.xlsx`), SCORED, lose, (texts) =>
      texts.replaceAll('Xã Ví Dụ', `Xã ${commune}`),
    );
  });
  chamchuan(
    'summarize',
    forms,
    '--out',
    file,
    '--lang',
    language,
    '--force',
    '--criteria',
    'vi-du-cham-diem',
    ...words(),
  );
  return file;
}

/** The head and the foot of the tabs, as the command line takes them. */
function words() {
  const all = {
    issuer: 'BỘ CÔNG AN',
    issuingUnit: 'CÔNG AN TỈNH LAI CHÂU',
    dateLine: 'Lai Châu, ngày 30 tháng 11 năm 2026',
    signerTitle: 'TRƯỞNG PHÒNG XÂY DỰNG PHONG TRÀO',
    signerName: 'Nguyễn Văn A',
  };
  return Object.entries(all).flatMap(([key, text]) => ['--letterhead', `${key}=${text}`]);
}

/** Names as communes have them, and none twice. */
function communes(count) {
  const first = [
    'Bình',
    'Tân',
    'Phú',
    'An',
    'Long',
    'Mỹ',
    'Hòa',
    'Thạnh',
    'Vĩnh',
    'Phước',
    'Đông',
    'Sơn',
    'Nậm',
    'Mường',
  ];
  const second = [
    ...['Lộc', 'Thành', 'Hưng', 'Thắng', 'Giang', 'Thuận', 'Khánh', 'Trung', 'Nghĩa', 'Lợi', 'Hải', 'Xuân'],
    ...['Cường', 'Định', 'Quang', 'Tiến', 'Phong', 'Minh', 'Đức', 'Tường', 'Hạnh', 'Kiều'],
  ];
  const names = first.flatMap((one) => second.map((other) => `${one} ${other}`));
  // 61 is no divisor of their number, so that neighbours differ in both words.
  return Array.from({ length: count }, (_, index) => names[(index * 61) % names.length]);
}

/** The form of another commune, with titles of several lengths instead of the sample's. */
function renamed(commune) {
  return (texts) =>
    withTitles(texts).replaceAll('Sùng Phài', commune).replaceAll('SÙNG PHÀI', commune.toLocaleUpperCase('vi'));
}

function withTitles(texts) {
  const more = ' do đơn vị tự đánh giá, có hồ sơ minh chứng kèm theo và được cấp có thẩm quyền xác nhận hằng năm';
  return texts.replace(
    /Nội dung tiêu chí (\d+) theo phụ lục ban hành kèm theo Quyết định[^<]*/g,
    (_title, number) => `Nội dung mẫu của tiêu chí số ${number}${more.slice(0, (Number(number) * 17) % more.length)}`,
  );
}

/** A copy of a workbook with its form, and its texts, changed. */
function changed(name, source, changeForm, changeTexts = withTitles) {
  const parts = unzipSync(readFileSync(source));
  const change = (part, by) => (parts[part] = strToU8(by(strFromU8(parts[part]))));
  change(SHEET, changeForm);
  for (const part of Object.keys(parts).filter((one) => one.endsWith('.xml'))) change(part, changeTexts);
  const file = join(folder, name);
  writeFileSync(file, zipSync(parts));
  return file;
}

/** The form with these rows not met and all others met, counted from 0; the sample's rows 15 and 21 say both. */
function withResults(xml, notMet) {
  const textOf = (cell) => new RegExp(`<c r="${cell}"[^>]*><v>(\\d+)</v>`).exec(xml)?.[1];
  const said = { met: textOf('E15'), notMet: textOf('E26') };
  if (said.notMet === said.met) throw new Error('The sample has changed');
  return xml.replace(/(<c r="E(\d+)"[^>]*><v>)(\d+)(<\/v>)/g, (cell, start, row, _value, end) => {
    if (Number(row) < 14 || Number(row) > 48 || row === '16') return cell;
    return `${start}${notMet.includes(Number(row) - 1) ? said.notMet : said.met}${end}`;
  });
}

/** Has LibreOffice print workbooks into PDF files beside them, with the numbers and dates of a language. */
function print(files, language, outdir) {
  const profile = join(folder, `profile-${language}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  const setting = (name, value) =>
    `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      setting('ooSetupSystemLocale', locales[language]) +
      '</oor:items>',
  );
  const args = ['--headless', '--convert-to', 'pdf', '--outdir', outdir, ...files];
  run('soffice', `-env:UserInstallation=${pathToFileURL(profile)}`, ...args);
}

/** Checks every page and takes pictures of some. @returns how many pages are not as they should be */
function lookAt(pdf, language, book) {
  const pages = pagesIn(run('pdftotext', '-bbox-layout', pdf, '-'));
  const known = tabs[language];
  const starts = pages.map((page) => known.find(({ title }) => textOf(page).search(title) >= 0) ?? null);
  let wrong = 0;
  let current = null;
  let number = 0;
  const pictured = new Set();
  pages.forEach((page, index) => {
    const begins = starts[index];
    current = begins ?? current;
    number = begins === null ? number + 1 : 1;
    if (current === null) return;
    const isLast = index === pages.length - 1 || starts[index + 1] !== null;
    const found = problemsOfPage(page, {
      language,
      heads: begins === null ? current.heads : null,
      labels: CRITERION_NUMBER,
    });
    const isPictured = number <= MOST_PICTURES || isLast;
    if (isPictured) found.push(...clippedWords(page, grayPicture(pdf, index + 1)));
    if (found.length > 0) {
      wrong += 1;
      console.error(
        `${language} ${book} ${current.name} ${number} (page ${index + 1}): ${found.slice(0, 8).join('; ')}`,
      );
    }
    const name = `${language}-${book}-${current.name}${number === 1 ? '' : `-${number}`}`;
    const isShown = number === 1 || (isLast && language === 'vi');
    if (isShown && !pictured.has(name)) savePicture(pdf, index + 1, name);
    pictured.add(name);
  });
  console.log(`${language} ${book}: ${pages.length} pages`);
  return wrong;
}

function grayPicture(pdf, page) {
  const name = join(folder, 'page');
  run(
    'pdftoppm',
    '-gray',
    '-r',
    String(CHECKED_DOTS_PER_INCH),
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    pdf,
    name,
  );
  return pictureIn(readFileSync(`${name}.pgm`));
}

function savePicture(pdf, page, name) {
  const one = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', '-png', '-r', String(DOTS_PER_INCH), ...one, pdf, join(target, name));
}

function chamchuan(...args) {
  try {
    run(process.execPath, ...builtCliArguments(args));
  } catch (error) {
    // 1 says that something in the form has to be corrected, 2 that a file cannot be read, which the pictures may show.
    if (error.status !== 1 && error.status !== 2) throw error;
  }
}

function run(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
}
