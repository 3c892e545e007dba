import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const version = (atLeast: number) =>
  JSON.stringify({
    version: 1,
    id: 'bo-cua-tinh',
    title: { vi: 'Bộ của tỉnh' },
    legalBasis: null,
    groups: [
      {
        criteria: [
          {
            number: '1',
            title: { vi: 'Tỷ lệ hộ đăng ký' },
            measure: { kind: 'amount', of: 'percentage', atLeast },
            evidence: 'none',
          },
        ],
      },
    ],
    recognition: [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }], recognised: true }],
  });

function office() {
  const form = [['Tên xã: Xã Bản Bo'], ['TT', 'Nội dung tiêu chí', 'Kết quả'], [1, 'Tỷ lệ hộ đăng ký', '75%']];
  const guide = [['HƯỚNG DẪN']];
  const folder = temporaryFolder({
    'cu.json': version(70),
    'moi.json': version(80),
    'a.xlsx': workbookOf({ Biểu: form }),
    'huong-dan.xlsx': workbookOf({ Biểu: guide }),
  });
  return async (...args: readonly string[]) => {
    const io = testIo(folder);
    const status = await run(['criteria', 'compare', ...args], io);
    return { status, ...io.written };
  };
}

describe('criteria compare', () => {
  it('tells what changed between two versions', async () => {
    const compare = office();
    const change = 'từ “tỷ lệ ít nhất 70 %” thành “tỷ lệ ít nhất 80 %”';
    expect(await compare('cu.json', 'moi.json')).toEqual({
      status: 0,
      stdout: `Đổi cách đánh giá tiêu chí 1 (Tỷ lệ hộ đăng ký): ${change}.\n`,
      stderr: '',
    });
    expect((await compare('cu.json', 'cu.json')).stdout).toBe('Hai bản không khác nhau.\n');
    expect((await compare('qd-9745-2022', 'qd-9745-2022', '--lang', 'en')).stdout).toBe(
      'The versions do not differ.\n',
    );
  });

  it('tells what that does to the results in a workbook', async () => {
    const compare = office();
    const { status, stdout } = await compare('cu.json', 'moi.json', 'a.xlsx');
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      '',
      'Xã Bản Bo: 1/1 tiêu chí đạt, Đạt → 0/1 tiêu chí đạt, chưa được mức công nhận nào',
      '  Tiêu chí 1 (Tỷ lệ hộ đăng ký): Đạt → Chưa đạt',
      '',
    ]);
  });

  it('says where a workbook has no table of the earlier version, and what is not there', async () => {
    const compare = office();
    expect(await compare('cu.json', 'moi.json', 'huong-dan.xlsx')).toMatchObject({ status: 2, stdout: '' });
    expect(await compare('cu.json', 'khong-co.json')).toMatchObject({ status: 2, stdout: '' });
    expect(await compare('cu.json')).toMatchObject({ status: 2, stdout: '' });
  });
});
