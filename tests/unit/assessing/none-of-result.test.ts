import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judgedBy } from './measure-kinds';

/** Điều 4 khoản 3 of Thông tư 124/2021/TT-BCA: none of these may happen. */
const noneOf: Measure = {
  kind: 'noneOf',
  events: [
    { title: { vi: 'Khiếu kiện đông người trái pháp luật' } },
    { title: { vi: 'Cháy, nổ' }, except: { vi: 'Trường hợp bất khả kháng' } },
  ],
};

describe('none of some events', () => {
  it.each<[CellValue, ...string[]]>([
    [0, 'met'],
    ['0 vụ', 'met'],
    ['00', 'met'],
    ['Không xảy ra', 'met'],
    ['Không có', 'met'],
    ['Không có vụ nào', 'met'],
    ['Không phát sinh', 'met'],
    ['Đạt', 'met'],
    ['Đạt (0 vụ)', 'met'],
    [true, 'met'],
    [1, 'notMet', 'criterion-not-met'],
    ['02 vụ', 'notMet', 'criterion-not-met'],
    ['Có 02 vụ', 'notMet', 'criterion-not-met'],
    ['ít nhất 1 vụ', 'notMet', 'criterion-not-met'],
    ['Chưa đạt', 'notMet', 'criterion-not-met'],
    ['Cơ bản đạt', 'basicallyMet', 'criterion-basically-met'],
    ['Không áp dụng', 'notApplicable'],
    ['Có', 'blank', 'result-unrecognised'],
    ['Không', 'blank', 'result-unrecognised'],
    ['nhiều vụ', 'blank', 'result-unrecognised'],
    ['dưới 2 vụ', 'blank', 'result-unrecognised'],
    ['1.500', 'blank', 'result-unrecognised'],
    [1.5, 'blank', 'value-out-of-range'],
    [-1, 'blank', 'value-out-of-range'],
    [null, 'blank', 'result-missing'],
    [{ error: '#REF!' }, 'blank', 'formula-error'],
  ])('where %p is stated: %s', (value, ...expected) => {
    expect(judgedBy(noneOf, value)).toEqual(expected);
  });

  it('takes 1 and 0 for results in a column where judged criteria have them', () => {
    expect(judgedBy(noneOf, 1, 1)).toEqual(['met']);
    expect(judgedBy(noneOf, 0, 1)).toEqual(['notMet', 'criterion-not-met']);
  });
});
