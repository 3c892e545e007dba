import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const judged = (number: string, more: object = {}) => ({
  number,
  measure: { kind: 'judged' },
  evidence: 'none',
  ...more,
});

const criteria = {
  version: 1,
  id: 'bo-chi-tieu',
  title: { vi: 'Bộ có chỉ tiêu' },
  legalBasis: null,
  groups: [
    {
      criteria: [
        { number: '1', indicators: [judged('1.1'), judged('1.2')], metWhen: { atLeast: 1 } },
        judged('2', { isVeto: true }),
        judged('3', { scoredBy: 'survey' }),
      ],
    },
  ],
  recognition: [
    {
      id: 'dat',
      title: { vi: 'Đạt chuẩn' },
      conditions: [{ kind: 'noVeto' }, { kind: 'stated', id: 'dang-ky', title: { vi: 'Đăng ký 2 năm' } }],
      recognised: true,
    },
  ],
};

async function check(results: readonly (string | null)[], ...options: readonly string[]) {
  const rows = ['1', '1.1', '1.2', '2', '3'].map((number, index) => [
    number,
    `Nội dung ${number}`,
    results[index] ?? null,
  ]);
  const sheet = [['Tên xã: Xã Bản Bo'], ['TT', 'Nội dung tiêu chí', 'Kết quả'], ...rows];
  const folder = temporaryFolder({ 'a.xlsx': workbookOf({ Mẫu: sheet }), 'bo.json': JSON.stringify(criteria) });
  const io = testIo(folder);
  await run(['check', 'a.xlsx', '--criteria', 'bo.json', ...options], io);
  return io.written.stdout;
}

const unitOf = (report: string) =>
  (JSON.parse(report) as { files: { sheets: { units: Record<string, unknown>[] }[] }[] }).files[0]?.sheets[0]?.units[0];

describe('what only some sets have', () => {
  it('is said where a conclusion has yet to be confirmed', async () => {
    const results = [null, 'Đạt', 'Chưa đạt', 'Đạt', 'Đạt'];
    expect(await check(results)).toContain('3/3 tiêu chí đạt, Đạt chuẩn (còn phải xác nhận: Đăng ký 2 năm)');
    expect(unitOf(await check(results, '--format', 'json'))).toEqual({
      name: 'Xã Bản Bo',
      total: 3,
      met: 3,
      full: 0,
      notMet: 0,
      notApplicable: 0,
      blank: 0,
      score: null,
      maxScore: null,
      recognition: 'dat',
      recognised: true,
      unconfirmed: ['Đăng ký 2 năm'],
    });
  });

  it('is said where something vetoes the unit, or others have yet to score', async () => {
    const unit = unitOf(await check([null, 'Đạt', 'Đạt', 'Chưa đạt', null], '--format', 'json'));
    expect(unit).toMatchObject({ recognition: null, vetoes: ['2'], awaited: ['3'] });
    expect(unit).not.toHaveProperty('unconfirmed');
  });
});
