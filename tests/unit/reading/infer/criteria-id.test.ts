import fc from 'fast-check';
import { criteriaSetSchema } from '../../../../src/criteria/criteria-set';
import { criteriaIdOf } from '../../../../src/reading/infer/criteria-id';

describe('criteriaIdOf', () => {
  it.each([
    ['Biểu 1 - Phụ lục QĐ 9745.xlsx', 'bieu-1-phu-luc-qd-9745'],
    ['Đặc khu.v2.xlsm', 'dac-khu-v2'],
    ['…', 'bo-tieu-chi'],
  ])('of %s is %s', (name, id) => {
    expect(criteriaIdOf(name)).toBe(id);
  });

  it('is always an id that criteria files may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(criteriaSetSchema.shape.id.safeParse(criteriaIdOf(name)).success).toBe(true);
      }),
    );
  });
});
