import { judgedIn } from '../../../../src/assessing/assessment';
import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

function assessed(rows: readonly (readonly CellValue[])[]) {
  const table = tableOn(
    sheetOf([
      ['Đơn vị: Xã Chiềng Mung'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Đánh giá'],
      ...rows.map((row, index) => [index + 1, `Nội dung thứ ${index + 1} của biểu`, ...row]),
    ]),
  );
  const own = ownSetOf(table);
  if (own === null) throw new Error('no criteria');
  return assessOwn(table, own, []);
}

describe('what stands in words beside points', () => {
  it('is counted beside them', () => {
    const assessment = assessed([
      [20, 18, 'Đạt'],
      [30, 14, 'Chưa đạt'],
      [20, 20, 'Đạt'],
    ]);
    expect(judgedIn(assessment)).toEqual({ met: 2, notMet: 1 });
    expect(assessment).toMatchObject({ score: 52, maxScore: 70, counts: { full: 1, notFull: 2, met: 0 } });
  });

  it('is a contradiction where it is not met with full points', () => {
    const { findings } = assessed([
      [20, 20, 'Không đạt'],
      [30, 14, 'Đạt'],
    ]);
    expect(findings.filter(({ code }) => code === 'result-conflict')).toHaveLength(1);
  });

  it('is nothing where the words do not judge', () => {
    const assessment = assessed([
      [20, 18, 'Có'],
      [30, 14, 'Không'],
    ]);
    expect(judgedIn(assessment)).toEqual({ met: 0, notMet: 0 });
  });
});
