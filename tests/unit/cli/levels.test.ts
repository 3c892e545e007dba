import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const rows = [
  ['Tên đơn vị: Trường Hoa Sen'],
  ['TT', 'Tiêu chuẩn', 'Mức 1', 'Mức 2', 'Mức 3'],
  [1, 'Chương trình giảng dạy', null, null, 'x'],
  [2, 'Đội ngũ giáo viên', null, 'x', null],
  [3, 'Cơ sở vật chất', null, null, 'x'],
];

async function check(...options: string[]) {
  const io = testIo(temporaryFolder({ 'a.xlsx': workbookOf({ Biểu: rows }) }));
  await run(['check', 'a.xlsx', ...options], io);
  return io.written.stdout;
}

describe('a sheet of levels', () => {
  it('is told with how many criteria stand on each', async () => {
    expect(await check()).toContain('Trường Hoa Sen: 3/3 tiêu chí đã xếp mức, Mức 1: 0 · Mức 2: 1 · Mức 3: 2\n');
  });

  it('has them in JSON', async () => {
    const { files } = JSON.parse(await check('--format', 'json')) as {
      files: { sheets: { units: { levels?: object }[] }[] }[];
    };
    expect(files[0]?.sheets[0]?.units[0]?.levels).toEqual([
      { level: 'Mức 1', count: 0 },
      { level: 'Mức 2', count: 1 },
      { level: 'Mức 3', count: 2 },
    ]);
  });
});
