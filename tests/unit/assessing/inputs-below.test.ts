import { assess } from '../../../src/assessing/assess';
import type { Leaf, Measure } from '../../../src/criteria/criteria-set';
import type { RuleMeasure } from '../../../src/criteria/measure';
import { findingText } from '../../../src/i18n/finding-texts';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { judged, setOf, tableOf } from './tables';

const inputs: RuleMeasure['inputs'] = [
  { name: 'a', title: { vi: 'Tổng số hộ' }, of: 'count' },
  { name: 'b', title: { vi: 'Số hộ đăng ký' }, of: 'count' },
];
const share = (inputRows?: 'byName' | 'inOrder'): Measure => ({
  kind: 'rule',
  inputs,
  met: 'b / a >= 70%',
  ...(inputRows === undefined ? {} : { inputRows }),
});
const points: Measure = { kind: 'rule', inputs, inputRows: 'byName', points: 'b / a * max', maximum: 10, whenNone: 10 };

type Row = readonly [number: CellValue, title: string, result: CellValue, score?: CellValue];

/** The first of two criteria, with these rows under it. */
function read(measure: Measure, own: CellValue, rows: readonly Row[], score: CellValue = null) {
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', ...('points' in measure ? ['Điểm tự chấm'] : ['Ghi chú'])],
    [1, 'Tỷ lệ hộ đăng ký', own, score],
    ...rows.map((row): CellValue[] => row.map((value) => value ?? null)),
    [2, 'Có kế hoạch', 'Đạt', null],
    [3, 'Có mô hình', 'Đạt', null],
  ]);
  const leaf: Leaf = { number: '1', measure, evidence: 'none' };
  const { criteria, findings } = assess(table, setOf([leaf, judged('2'), judged('3')]));
  const [first] = criteria;
  return {
    result: first?.result,
    score: first?.score,
    found: findings
      .filter(({ criterion }) => criterion === '1')
      .map((finding) => `${finding.code} ${String(finding.cell?.row)}`),
    others: criteria.slice(1).map(({ result }) => result),
    texts: findings.map((finding) => findingText(finding, 'vi')),
  };
}

const lettered = (a: CellValue, b: CellValue): Row[] => [
  ['a)', 'Tổng số hộ', a],
  ['b)', 'Số hộ đăng ký', b],
];

describe('figures of a rule in rows of their own', () => {
  it.each<[CellValue, CellValue, string, string[]]>([
    [100, 70, 'met', []],
    [100, 69, 'notMet', ['criterion-not-met 1']],
    ['100 hộ', '70 hộ', 'met', []],
    [100, null, 'blank', ['inputs-missing 3']],
    [null, null, 'blank', ['inputs-missing 2']],
    [100, 'đang rà soát', 'blank', ['inputs-unreadable 3']],
    [100, -1, 'blank', ['inputs-unreadable 3']],
    [100, { error: '#REF!' }, 'blank', ['formula-error 3']],
    [0, 0, 'blank', ['inputs-unreadable 2']],
  ])('say by %p and %p that it is %s', (a, b, result, found) => {
    const outcome = read(share('byName'), null, lettered(a, b));
    expect([outcome.result, outcome.found]).toEqual([result, found]);
    expect(outcome.others).toEqual(['met', 'met']);
  });

  it('are told by their words, in whatever order they stand', () => {
    const turned: Row[] = [
      ['a)', 'Số hộ đăng ký (hộ)', 70],
      ['b)', 'Tổng số hộ', 100],
    ];
    expect(read(share('byName'), null, turned).result).toBe('met');
    expect(read(share('inOrder'), null, turned).result).toBe('met');
    expect(read(share('inOrder'), null, lettered(70, 100)).result).toBe('met');
    expect(read(share('inOrder'), null, lettered(100, 60)).result).toBe('notMet');
  });

  it('are told by their order alone where a set says so', () => {
    const turned: Row[] = [
      ['a)', 'Số hộ đăng ký', 100],
      ['b)', 'Tổng số hộ', 60],
    ];
    expect(read(share('inOrder'), null, turned).result).toBe('notMet');
    expect(read(share('byName'), null, turned).result).toBe('met');
  });

  it('are in the row with their very words, whatever others hold them too', () => {
    const rows: Row[] = [
      ['a)', 'Tổng số hộ nghèo', 10],
      ['b)', 'Số hộ đăng ký: ', 70],
      ['c)', 'TỔNG SỐ HỘ', 100],
    ];
    expect(read(share('byName'), null, rows)).toMatchObject({ result: 'met', found: [] });
    expect(read(share('byName'), null, [...rows.slice(1), ['d)', 'Tổng, số hộ nghèo', 1]]).result).toBe('met');
  });

  it('go on under a header that is repeated, and end at another criterion or a group', () => {
    const repeated: Row[] = [
      ['a)', 'Tổng số hộ', 100],
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      ['b)', 'Số hộ đăng ký', 60],
    ];
    expect(read(share('inOrder'), null, repeated).found).toEqual(['criterion-not-met 1']);
    const parted: Row[] = [
      ['a)', 'Tổng số hộ', 100],
      ['II', 'NHÓM HAI', null],
      ['b)', 'Số hộ đăng ký', 60],
    ];
    expect(read(share('inOrder'), null, parted).found).toEqual(['inputs-missing 1']);
    const strange: Row[] = [
      ['a)', 'Tổng số hộ', 100],
      ['11', 'Tiêu chí khác', 'Đạt'],
      ['b)', 'Số hộ đăng ký', 60],
    ];
    expect(read(share('inOrder'), null, strange).found).toEqual(['inputs-missing 1']);
  });

  it('stand beside a word of the criterion’s own that says no result', () => {
    expect(read(share('byName'), 'Xem số liệu dưới đây', lettered(100, 70))).toMatchObject({
      result: 'met',
      found: [],
    });
  });

  it('name all of what is lacking, and everything that was stated where it comes to nothing', () => {
    expect(read(share('byName'), null, lettered(null, null)).texts).toContain(
      'Ô C3 chưa ghi số liệu của tiêu chí 1. Hãy ghi mỗi số liệu vào dòng của nó, ngay dưới tiêu chí: Tổng số hộ; Số hộ đăng ký.',
    );
    expect(read(share('byName'), null, lettered('rà soát', 'rà soát')).texts).toContain(
      'Ô C3 ghi “rà soát”, chưa tính được tiêu chí 1. Hãy ghi một số cho Tổng số hộ.',
    );
    expect(read(share('byName'), null, lettered(0, 0)).texts).toContain(
      'Ô C3 ghi “0; 0”, chưa tính được tiêu chí 1. Hãy ghi một số cho Tổng số hộ hoặc Số hộ đăng ký.',
    );
  });

  it('are told by their numbers where their words are others', () => {
    const rows: Row[] = [
      ['b)', 'Trong đó, đã cam kết', 70],
      ['a)', 'Toàn xã', 100],
    ];
    expect(read(share('byName'), null, rows).result).toBe('met');
  });

  it('are not guessed where words fit two rows, or one row two of them', () => {
    const unclear: Row[] = [
      ['1.1', 'Tổng số hộ năm trước', 100],
      ['1.2', 'Tổng số hộ năm nay', 100],
      ['1.3', 'Số hộ đăng ký', 70],
    ];
    expect(read(share('byName'), null, unclear).found).toEqual(['inputs-missing 1']);
    expect(read(share('byName'), null, [['1.1', 'Tổng số hộ và số hộ đăng ký', 70]]).found).toEqual([
      'inputs-missing 1',
    ]);
    expect(read(share('inOrder'), null, [['1.1', 'Tổng số hộ', 70]]).found).toEqual(['inputs-missing 1']);
  });

  it('may have 1.1 and 1.2 for numbers, and go on after a remark', () => {
    const rows: Row[] = [
      ['1.1', 'Tổng số hộ', 100],
      [null, 'Theo rà soát cuối năm', null],
      ['1.2', 'Số hộ đăng ký', 70],
    ];
    expect(read(share('inOrder'), null, rows).result).toBe('met');
  });

  it('are held against what the criterion’s own cell says', () => {
    expect(read(share('byName'), 'Đạt', lettered(100, 70))).toMatchObject({ result: 'met', found: [] });
    expect(read(share('byName'), 'Đạt', lettered(100, 60)).found).toEqual(['result-conflict 1']);
    expect(read(share('byName'), 'Đạt', lettered(100, null))).toMatchObject({ result: 'met', found: [] });
    expect(read(share('byName'), 'Không áp dụng', lettered(100, 60)).result).toBe('notApplicable');
  });

  it('may stand in the criterion’s own cell after all, and only there where a set says nothing of rows', () => {
    expect(read(share('byName'), '100; 70', []).result).toBe('met');
    expect(read(share(), '100; 70', lettered(100, 10)).result).toBe('met');
    expect(read(share(), null, lettered(100, 70)).found).toEqual(['inputs-missing 1']);
  });

  it.each<[CellValue, CellValue, CellValue, CellValue, number | null, string[]]>([
    [null, 100, 80, 8, 8, ['points-lost 1']],
    [null, 100, 80, 9, 9, ['score-mismatch 1']],
    [null, 100, 80, null, null, ['score-missing 1']],
    [null, 0, 0, 10, 10, []],
    [null, 0, 0, 9, 9, ['score-mismatch 1']],
    [null, 0, 5, 9, 9, ['points-lost 1']],
    ['Không phát sinh', null, null, 10, 10, []],
    [null, 100, null, 7, 7, ['points-lost 1']],
    [null, 'rà soát', 80, 7, 7, ['points-lost 1']],
    [null, 'rà soát', 80, null, null, ['inputs-unreadable 2']],
    [null, 100, { error: '#REF!' }, null, null, ['formula-error 3']],
    [null, 100, null, null, null, ['score-missing 1']],
    ['Không phát sinh', 'rà soát', null, null, null, ['score-missing 1']],
  ])('%p, %p and %p give points: %p', (own, a, b, self, score, found) => {
    const outcome = read(points, own, lettered(a, b), self);
    expect([outcome.score, outcome.found]).toEqual([score, found]);
  });

  it.each([
    [{}, ['inputs-missing']],
    [{ effect: 'bonus' } as const, []],
    [{ scoredBy: 'appraiser' } as const, []],
  ])('are asked for where a formula waits for them and the unit has to say them: %j', (more, found) => {
    const sheet = sheetOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
      [1, 'Tỷ lệ hộ đăng ký', null, ''],
      ['a)', 'Tổng số hộ', 100, null],
      ['b)', 'Số hộ đăng ký', null, null],
      [2, 'Có kế hoạch', 'Đạt', null],
    ]);
    const waiting = tableOn({ ...sheet, formulas: [undefined, [undefined, undefined, undefined, '=IF(C4="","",1)']] });
    const leaf: Leaf = { number: '1', measure: points, evidence: 'none', ...more };
    const { findings } = assess(waiting, setOf([leaf, judged('2')]));
    const own = findings.filter(({ criterion }) => criterion === '1');
    expect(own.map(({ code }) => code)).toEqual(found);
    for (const { cell } of own) expect(cell).toEqual({ row: 3, column: 2 });
  });

  it('are asked for in words', () => {
    expect(read(share('byName'), null, lettered(100, null)).texts).toContain(
      'Ô C4 chưa ghi số liệu của tiêu chí 1. Hãy ghi mỗi số liệu vào dòng của nó, ngay dưới tiêu chí: Số hộ đăng ký.',
    );
    expect(read(share('byName'), null, lettered('rà soát', 3)).texts).toContain(
      'Ô C3 ghi “rà soát”, chưa tính được tiêu chí 1. Hãy ghi một số cho Tổng số hộ.',
    );
  });
});
