import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const share = {
  kind: 'bands',
  of: 'percentage',
  maximum: 2,
  bands: [
    { below: 70, points: 0.5 },
    { from: 70, points: 2 },
  ],
};
const criteria = {
  version: 1,
  id: 'bo-diem',
  title: { vi: 'Bộ điểm' },
  legalBasis: null,
  groups: [{ criteria: ['1', '2'].map((number) => ({ number, measure: share, evidence: 'none' })) }],
  recognition: [],
};

function office() {
  const sheet = [
    ['Tên xã: Xã Bản Bo'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    [1, 'Tỷ lệ thứ nhất', '60%', 2],
    [2, 'Tỷ lệ thứ hai', '80%', null],
  ];
  const folder = temporaryFolder({ 'a.xlsx': workbookOf({ Biểu: sheet }), 'bo.json': JSON.stringify(criteria) });
  return async (...args: readonly string[]) => {
    const io = testIo(folder);
    await run([...args, '--criteria', 'bo.json'], io);
    return io.written.stdout;
  };
}

describe('score --replace', () => {
  it('replaces what differs, and prints old and new', async () => {
    const chamchuan = office();
    expect(await chamchuan('score', 'a.xlsx', '--replace', '--out', 'b.xlsx')).toBe(
      'Biểu!D3: 2 → 0,5\nĐã tính điểm vào 2 ô. Kết quả: b.xlsx\n',
    );
    expect(await chamchuan('check', 'b.xlsx')).toContain('2,5/4 điểm');
  });

  it('is not done unless it is asked for', async () => {
    const chamchuan = office();
    expect(await chamchuan('score', 'a.xlsx', '--out', 'b.xlsx')).toBe('Đã tính điểm vào 1 ô. Kết quả: b.xlsx\n');
    expect(await chamchuan('check', 'b.xlsx')).toContain('ghi 2 điểm, nhưng theo số liệu đã ghi');
  });
});
