import { readFileSync } from 'node:fs';
import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const GOOD = readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx');
const guide = workbookOf({ 'Hướng dẫn': [['HƯỚNG DẪN GHI BIỂU']] });

const columns = (result: string) =>
  JSON.stringify({
    version: 1,
    mappings: [
      {
        headerRows: { first: 10, last: 12 },
        columns: {
          title: { column: 'B', header: 'Nội dung tiêu chí' },
          number: { column: 'A', header: 'TT' },
          result: { column: 'E', header: result },
        },
      },
    ],
  });

const UNUSED = /^cot\.json: Không trang nào khớp với tệp cột nên tệp cột không được dùng\./;

async function stderrOf(result: string, ...words: readonly string[]) {
  const folder = temporaryFolder({ 'cac-xa/a.xlsx': GOOD, 'cac-xa/b.xlsx': guide, 'cot.json': columns(result) });
  const io = testIo(folder);
  await run([...words, '--columns', 'cot.json'], io);
  return io.written.stderr.split('\n').filter((line) => !line.startsWith('cac-xa/b.xlsx'));
}

describe('a columns file', () => {
  const commands = [
    ['check', 'cac-xa'],
    ['summarize', 'cac-xa', '--out', 'ra.xlsx'],
    ['mark', 'cac-xa/a.xlsx', '--out', 'ra.xlsx'],
    ['summarize', 'cac-xa/a.xlsx', '--out', 'ra.xlsx'],
  ];

  it.each(commands)('that fits nothing is spoken of once by %s %s', async (...words) => {
    const lines = await stderrOf('Ý kiến', ...words);
    expect(lines).toEqual([expect.stringMatching(UNUSED), '']);
  });

  it.each(commands)('that fits one sheet is not spoken of by %s %s', async (...words) => {
    expect(await stderrOf('Xã tự đánh giá › Kết quả', ...words)).toEqual(['']);
  });

  it('is not spoken of where it fits a sheet that no criteria set fits', async () => {
    const rows = [...Array.from({ length: 9 }, () => []), ['TT', 'Nội dung tiêu chí', null, null, 'Ý kiến'], [], []];
    const sheet = workbookOf({ 'Biểu 1': [...rows, [1, 'Có kế hoạch hằng năm', null, null, 'Đạt']] });
    const folder = temporaryFolder({ 'a.xlsx': sheet, 'cot.json': columns('Ý kiến') });
    const io = testIo(folder);
    await run(['check', 'a.xlsx', '--columns', 'cot.json'], io);
    expect(io.written.stderr).not.toMatch(/cot\.json/);
  });
});
