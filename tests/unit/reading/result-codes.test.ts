import * as fc from 'fast-check';
import { resultCodesIn } from '../../../src/reading/result-codes';

describe('what a heading says of the signs below it', () => {
  it.each<[string, Record<string, string>]>([
    ['Kết quả (0: đạt, 1: chưa đạt)', { 0: 'met', 1: 'notMet' }],
    ['Đạt = A; Không đạt = B; Không áp dụng = C', { a: 'met', b: 'notMet', c: 'notApplicable' }],
    ['Kết quả › x - chưa đạt', { x: 'notMet' }],
    ['Kết quả (đánh dấu x nếu chưa đạt)', { x: 'notMet' }],
    ['Kết quả (tích “X” vào tiêu chí không đạt)', { x: 'notMet' }],
    ['Kết quả (đánh dấu x nếu đạt)', { x: 'met' }],
    ['Ghi đạt hoặc chưa đạt', {}],
    ['Kết quả (ghi x nếu không áp dụng, đ nếu đạt)', {}],
    ['Kết quả', {}],
    ['Kết quả (đạt/chưa đạt)', {}],
    ['Điểm (tối đa: 10)', {}],
    ['1 = 2 + 3', {}],
  ])('“%s” is read as %j', (heading, codes) => {
    expect(Object.fromEntries(resultCodesIn(heading))).toEqual(codes);
  });

  it('is read, or not, from any heading', () => {
    const heading = fc.array(fc.constantFrom('đạt', 'chưa đạt', '0', '1', 'x', ':', '=', '(', ')', ',', ' ', '›', '-'));
    fc.assert(
      fc.property(heading, (parts) => {
        for (const code of resultCodesIn(parts.join('')).keys()) expect(code.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
