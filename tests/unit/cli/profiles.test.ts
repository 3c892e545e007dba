import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const income = (atLeast: number) => ({ kind: 'amount', of: 'number', atLeast, unit: 'triệu đồng' });
const criteria = {
  version: 1,
  id: 'thu-nhap',
  title: { vi: 'Thu nhập bình quân' },
  legalBasis: null,
  profiles: [
    { id: 'mien-nui', title: { vi: 'xã miền núi' } },
    { id: 'dong-bang', title: { vi: 'xã đồng bằng' } },
  ],
  groups: [
    {
      criteria: [
        {
          number: '1',
          title: { vi: 'Thu nhập bình quân đầu người' },
          measure: income(50),
          byProfile: [{ profiles: ['mien-nui'], measure: income(40) }],
          evidence: 'none',
        },
      ],
    },
  ],
  recognition: [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }], recognised: true }],
};

function office() {
  const sheet = [
    ['Tên xã: Xã Bản Bo'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ['1', 'Thu nhập bình quân đầu người', '45'],
  ];
  const folder = temporaryFolder({ 'a.xlsx': workbookOf({ Biểu: sheet }), 'bo.json': JSON.stringify(criteria) });
  return async (...args: readonly string[]) => {
    const io = testIo(folder);
    const status = await run(args, io);
    return { status, ...io.written };
  };
}

describe('--profile', () => {
  it('measures by the thresholds of the units that it names', async () => {
    const chamchuan = office();
    const check = async (...more: readonly string[]) =>
      (await chamchuan('check', 'a.xlsx', '--criteria', 'bo.json', ...more)).stdout;
    expect(await check('--profile', 'mien-nui')).toContain('1/1 tiêu chí đạt');
    expect(await check('--profile', 'dong-bang')).toContain('được 45 triệu đồng, yêu cầu ít nhất 50 triệu đồng');
    expect(await check()).toContain('chưa chọn loại, nên đang tính theo mức chung');
  });

  it('is refused where the set has no such units', async () => {
    const chamchuan = office();
    expect(await chamchuan('check', 'a.xlsx', '--criteria', 'bo.json', '--profile', 'hai-dao')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hai-dao: Bộ tiêu chí không có loại đơn vị này. Hãy dùng mien-nui, dong-bang.\n',
    });
    const plain = ['check', 'a.xlsx', '--criteria', 'qd-9745-2022', '--lang', 'en', '--profile', 'x'];
    expect((await chamchuan(...plain)).stderr).toBe('x: The criteria set has no profiles. Leave --profile out.\n');
  });

  it('is kept with a stored set, and another one that is asked for counts before it', async () => {
    const chamchuan = office();
    const store = ['criteria', 'store', 'a.xlsx', '--criteria', 'bo.json', '--sheet', 'Biểu', '--out', 'b.xlsx'];
    expect(await chamchuan(...store, '--profile', 'mien-nui')).toMatchObject({ status: 0 });
    expect((await chamchuan('check', 'b.xlsx')).stdout).toContain('1/1 tiêu chí đạt');
    expect((await chamchuan('check', 'b.xlsx', '--profile', 'dong-bang')).stdout).toContain('yêu cầu ít nhất 50');
    expect((await chamchuan(...store, '--force', '--profile', 'hai-dao')).status).toBe(2);
  });

  it('colours and sums up by the same thresholds', async () => {
    const chamchuan = office();
    const options = ['--criteria', 'bo.json', '--profile', 'mien-nui'];
    expect((await chamchuan('mark', 'a.xlsx', ...options, '--out', 'm.xlsx')).stdout).toContain('Đã đánh dấu 0 ô');
    expect(await chamchuan('summarize', 'a.xlsx', ...options, '--out', 't.xlsx')).toMatchObject({ status: 0 });
  });
});
