import { effectOf } from '../../../src/assessing/set-effect';
import type { CriteriaSet, Criterion, Leaf } from '../../../src/criteria/criteria-set';
import { criterionEffectText, setEffectText } from '../../../src/i18n/set-effect-texts';
import { judged, setOf, tableOf } from './tables';

const titled = (criterion: Leaf, vi: string): Criterion => ({ ...criterion, title: { vi } });
const share = (number: string, atLeast: number): Criterion =>
  titled({ ...judged(number), measure: { kind: 'amount', of: 'percentage', atLeast } }, 'Tỷ lệ hộ đăng ký');
const all: CriteriaSet['recognition'] = [
  { id: 'dat', title: { vi: 'Đạt chuẩn' }, conditions: [{ kind: 'allMet' }], recognised: true },
];

const form = tableOf([
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  [1, 'Có kế hoạch', 'Đạt'],
  [2, 'Tỷ lệ hộ đăng ký', '75%'],
  [3, 'Có mô hình tự quản', 'Đạt'],
]);
const earlier = setOf(
  [titled(judged('1'), 'Có kế hoạch'), share('2', 70), titled(judged('3'), 'Có mô hình tự quản')],
  all,
);

const said = (later: CriteriaSet, language: 'vi' | 'en' = 'vi') => {
  const effect = effectOf(form, earlier, later);
  return [setEffectText(effect, language), ...effect.criteria.map((one) => criterionEffectText(one, language))];
};

describe('another version of a set', () => {
  it('changes nothing where it says the same', () => {
    expect(said(earlier)).toEqual(['Bản Bo: 3/3 tiêu chí đạt, Đạt chuẩn (không đổi)']);
  });

  it('takes a criterion away from a unit by a higher threshold, and the conclusion with it', () => {
    const later = setOf(
      [titled(judged('1'), 'Có kế hoạch'), share('2', 80), titled(judged('3'), 'Có mô hình tự quản')],
      all,
    );
    expect(said(later)).toEqual([
      'Bản Bo: 3/3 tiêu chí đạt, Đạt chuẩn → 2/3 tiêu chí đạt, chưa được mức công nhận nào',
      'Tiêu chí 2 (Tỷ lệ hộ đăng ký): Đạt → Chưa đạt',
    ]);
    expect(said(later, 'en')[1]).toBe('Criterion 2 (Tỷ lệ hộ đăng ký): Met → Not met');
  });

  it('is found in the rows of the sheet under the numbers that stand there', () => {
    const later = setOf(
      [
        titled(judged('1'), 'Diễn tập phòng cháy'),
        titled(judged('2'), 'Có kế hoạch'),
        titled(judged('3'), 'Có mô hình tự quản'),
        share('4', 70),
      ],
      [
        {
          id: 'mot',
          title: { vi: 'Có kế hoạch' },
          conditions: [{ kind: 'criteriaMet', numbers: ['2'] }],
          recognised: true,
        },
      ],
    );
    expect(said(later)).toEqual([
      'Bản Bo: 3/3 tiêu chí đạt, Đạt chuẩn → 3/4 tiêu chí đạt, Có kế hoạch',
      'Tiêu chí 1 (Diễn tập phòng cháy): (mới) → Chưa đánh giá',
    ]);
  });

  it('does without what was removed', () => {
    expect(said(setOf([titled(judged('1'), 'Có kế hoạch'), share('2', 70)], all))).toEqual([
      'Bản Bo: 3/3 tiêu chí đạt, Đạt chuẩn → 2/2 tiêu chí đạt, Đạt chuẩn',
      'Tiêu chí 3 (Có mô hình tự quản): Đạt → (bỏ)',
    ]);
  });
});
