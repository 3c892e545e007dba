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

  it('renumbers what its conclusions ask for, in groups of conditions too', () => {
    const criteria = [
      titled(judged('1'), 'Diễn tập phòng cháy'),
      titled(judged('2'), 'Có kế hoạch'),
      titled(judged('3'), 'Có mô hình tự quản'),
      share('4', 80),
    ];
    const asking = (condition: CriteriaSet['recognition'][number]['conditions'][number]) =>
      effectOf(
        form,
        earlier,
        setOf(criteria, [{ id: 'a', title: { vi: 'A' }, conditions: [condition], recognised: true }]),
      ).after.recognition?.id;
    const named = (...numbers: string[]) => ({ kind: 'criteriaMet' as const, numbers });
    expect(asking({ kind: 'allOf', conditions: [named('2'), named('3')] })).toBe('a');
    expect(asking({ kind: 'allOf', conditions: [named('2'), named('4')] })).toBeUndefined();
    expect(asking({ kind: 'anyOf', conditions: [named('4'), named('2')] })).toBe('a');
    expect(asking({ kind: 'anyOf', conditions: [named('4'), named('1')] })).toBeUndefined();
    expect(asking({ kind: 'metAtLeast', count: 2 })).toBe('a');
    expect(asking({ kind: 'metAtLeast', count: 3 })).toBeUndefined();
  });

  it('depends on what was said of conditions that no sheet says', () => {
    const later = setOf(earlier.groups[0]?.criteria ?? [], [
      {
        id: 'a',
        title: { vi: 'A' },
        conditions: [{ kind: 'stated', id: 'dk', title: { vi: 'Có đăng ký' } }],
        recognised: true,
      },
    ]);
    expect(effectOf(form, earlier, later, new Map([['dk', true]])).after.recognition?.unconfirmed).toEqual([]);
    expect(effectOf(form, earlier, later, new Map([['dk', false]])).after.recognition).toBeNull();
  });

  it('finds indicators in the rows of their earlier numbers', () => {
    const listed = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Có kế hoạch', null],
      ['1.1', 'Ban hành trong quý I', 'Đạt'],
      ['1.2', 'Công khai trên cổng', 'Chưa đạt'],
    ]);
    const whole = (number: string) => ({
      number,
      title: { vi: 'Có kế hoạch' },
      metWhen: { atLeast: 2 },
      indicators: [
        { ...judged(`${number}.1`), title: { vi: 'Ban hành trong quý I' } },
        { ...judged(`${number}.2`), title: { vi: 'Công khai trên cổng' } },
      ],
    });
    const before = setOf([whole('1')]);
    const after = setOf([titled(judged('1'), 'Diễn tập phòng cháy'), { ...whole('2'), metWhen: { atLeast: 1 } }]);
    const { criteria } = effectOf(listed, before, after);
    expect(criteria).toEqual([
      {
        title: 'Có kế hoạch',
        before: { number: '1', result: 'notMet', score: null },
        after: { number: '2', result: 'met', score: null },
      },
      { title: 'Diễn tập phòng cháy', before: null, after: { number: '1', result: 'blank', score: null } },
    ]);
  });

  it('names a criterion as the sheet does where the versions do not, and by nothing where nobody does', () => {
    const untitled = setOf([judged('1'), share('2', 70), judged('3')], all);
    const later = setOf([judged('1'), share('2', 80), judged('9')], all);
    const titles = effectOf(form, untitled, later).criteria.map(({ title, before, after }) => [
      title,
      before?.number,
      after?.number,
    ]);
    expect(titles).toEqual([
      ['Tỷ lệ hộ đăng ký', '2', '2'],
      ['', undefined, '9'],
      ['Có mô hình tự quản', '3', undefined],
    ]);
  });

  it('changes points where the result stays', () => {
    const scored = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      [1, 'Số mô hình tự quản', 3, null],
      [2, 'Số buổi tuyên truyền', 5, null],
    ]);
    const giving = (each: number): CriteriaSet =>
      setOf(
        ['1', '2'].map((number) => ({
          number,
          evidence: 'none',
          measure: {
            kind: 'rule',
            inputs: [{ name: 'n', title: { vi: 'Số lượng' }, of: 'count' }],
            points: number === '1' ? `n * ${String(each)}` : 'n',
            maximum: 10,
          },
        })),
      );
    expect(effectOf(scored, giving(1), giving(2)).criteria).toEqual([
      {
        title: 'Số mô hình tự quản',
        before: { number: '1', result: 'notMet', score: 3 },
        after: { number: '1', result: 'notMet', score: 6 },
      },
    ]);
  });
});
