import { findMeasureBreach } from '../../../../../src/criteria/measure-kinds';
import fc from 'fast-check';
import type { Measure } from '../../../../../src/criteria/criteria-set';
import { measure as measureSchema } from '../../../../../src/criteria/measure';
import { guessMeasure, type CriterionText } from '../../../../../src/reading/infer/guesses/guess-measure';

function guess(title: string, more: Partial<CriterionText> = {}) {
  return guessMeasure({ title, groupTitle: '', maximum: null, below: [], ...more });
}

/** What is guessed, and from which words. */
function guessed(title: string, more: Partial<CriterionText> = {}) {
  const found = guess(title, more);
  if (found === null || 'unclear' in found) throw new Error(`Nothing guessed: ${JSON.stringify(found)}`);
  expect(findMeasureBreach(found.measure)).toBeNull();
  return found;
}

const amount = (of: string, bounds: object): Measure => ({ kind: 'amount', of, ...bounds }) as Measure;

describe('a bound on an amount', () => {
  it.each<[string, Measure, string]>([
    ['Có từ 70% trở lên số hộ đăng ký', amount('percentage', { atLeast: 70 }), 'từ 70% trở lên'],
    ['Tỷ lệ hộ đăng ký đạt 70 % trở lên', amount('percentage', { atLeast: 70 }), 'đạt 70 % trở lên'],
    ['Ít nhất 92,5% người dân hài lòng', amount('percentage', { atLeast: 92.5 }), 'Ít nhất 92,5%'],
    ['Tỷ lệ ≥ 70 phần trăm', amount('percentage', { atLeast: 70 }), '≥ 70 phần trăm'],
    ['Có ít nhất 80% trở lên cán bộ được tập huấn', amount('percentage', { atLeast: 80 }), '80% trở lên'],
    ['100% hộ gia đình ký cam kết', amount('percentage', { atLeast: 100 }), '100%'],
    ['Tỷ lệ tái phạm không quá 5%', amount('percentage', { atMost: 5 }), 'không quá 5%'],
    ['Từ 2/3 số thôn trở lên đạt chuẩn', amount('ratio', { atLeast: (2 * 100) / 3 }), 'Từ 2/3 số thôn trở lên'],
    ['Xây dựng ít nhất 01 mô hình tự quản', amount('count', { atLeast: 1, unit: 'mô hình' }), 'ít nhất 01'],
    [
      'Có từ 02 buổi tuyên truyền trở lên',
      amount('count', { atLeast: 2, unit: 'buổi' }),
      'từ 02 buổi tuyên truyền trở lên',
    ],
    ['Xảy ra không quá 3 vụ', amount('count', { atMost: 3, unit: 'vụ' }), 'không quá 3'],
    ['Xảy ra dưới 3 vụ', amount('count', { atMost: 2, unit: 'vụ' }), 'dưới 3'],
    ['Tối thiểu 2 phương án được duyệt', amount('count', { atLeast: 2 }), 'Tối thiểu 2'],
    [
      'Quỹ đạt từ 2,5 triệu đồng trở lên',
      amount('number', { atLeast: 2.5, unit: 'triệu đồng' }),
      'đạt từ 2,5 triệu đồng trở lên',
    ],
  ])('is read in “%s”', (title, measure, words) => {
    expect(guessed(title)).toEqual({ measure, words });
  });

  it('is a rule where the limit itself is not within', () => {
    expect(guessed('Tỷ lệ tội phạm dưới 5%').measure).toMatchObject({ kind: 'rule', met: 'x < 5%' });
  });

  it.each([
    'Họp ít nhất 01 lần/quý',
    'Sinh hoạt ít nhất 1 buổi mỗi tháng',
    'Thực hiện trong thời hạn không quá 5 ngày',
    'Triển khai trên 02 địa bàn',
    'Tội phạm giảm từ 5% trở lên so với năm trước',
    'Ít nhất 1.500 lượt người',
    'Theo Điều 70 của Thông tư 124/2021/TT-BCA',
    'Có kế hoạch hằng năm',
  ])('is not made up in “%s”', (title) => {
    expect(guess(title)).toBeNull();
  });

  it.each([
    ['Từ 70% trở lên, xã vùng cao từ 60% trở lên', ['Từ 70% trở lên', 'từ 60% trở lên']],
    ['Đạt từ 80% đến dưới 100%', ['80% đến dưới 100%']],
    ['Ít nhất 70% hộ đăng ký trong Quý I', ['Ít nhất 70%', 'trong Quý I']],
  ])('is not chosen where “%s” says more than one thing', (title, unclear) => {
    expect(guess(title)).toEqual({ unclear });
  });
});

describe('a guess', () => {
  const pieces = [
    'không có',
    'từ',
    'ít nhất',
    'trở lên',
    'dưới',
    '%',
    'điểm',
    'trừ',
    'mỗi',
    'quý I',
    'hằng năm',
    ';',
    ':',
  ];
  const words = fc.constantFrom(...pieces, 'tụ điểm', 'hộ', 'loại khá', 'trước ngày', '15/3', '1/0', '2,5', '1.500');
  const anyTitle = fc
    .array(fc.oneof(words, fc.nat({ max: 120 }).map(String)), { maxLength: 12 })
    .map((all) => all.join(' '));

  it('is one that a set may have, from words that the sheet has', () => {
    fc.assert(
      fc.property(anyTitle, fc.option(fc.integer({ min: 1, max: 10 })), (title, maximum) => {
        const found = guess(title, { maximum });
        if (found === null) return;
        const said = 'unclear' in found ? found.unclear : [found.words];
        for (const each of said) expect(title).toContain(each);
        if ('unclear' in found) return;
        expect(measureSchema.safeParse(found.measure).error).toBeUndefined();
        expect(findMeasureBreach(found.measure)).toBeNull();
      }),
    );
  });

  it('of a percentage is the same however it is written', () => {
    const written = fc.constantFrom(
      (number: string) => `Có từ ${number}% trở lên số hộ đăng ký`,
      (number: string) => `ÍT NHẤT ${number} % HỘ DÂN`,
      (number: string) => `tối thiểu ${number} phần trăm`,
      (number: string) => `tỷ lệ ≥${number}%`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), written, (tenths, write) => {
        const number = String(tenths / 10).replace('.', ',');
        expect(guessed(write(number)).measure).toEqual(amount('percentage', { atLeast: tenths / 10 }));
      }),
    );
  });
});

describe('a deadline', () => {
  it.each([
    ['Ban hành kế hoạch trong Quý I hằng năm', '03-31'],
    ['Ban hành kế hoạch Quý I hằng năm', '03-31'],
    ['Đăng ký trước ngày 15/3', '03-14'],
    ['Đăng ký trước 15/3 hằng năm', '03-14'],
    ['Báo cáo chậm nhất ngày 15/12', '12-15'],
    ['Báo cáo trước ngày 01/3/2026', '2026-02-28'],
    ['Hoàn thành trong tháng 11', '11-30'],
    ['Hoàn thành trước quý II', '03-31'],
    ['Báo cáo chậm nhất là ngày 5 tháng 12 năm 2026', '2026-12-05'],
  ])('is read in “%s”', (title, notAfter) => {
    expect(guessed(title).measure).toEqual({ kind: 'amount', of: 'date', notAfter });
  });

  it.each(['Có báo cáo quý I', 'Đăng ký trước ngày 31/2', 'Hoàn thành trước tháng 1', 'Chậm nhất 15 ngày'])(
    'is not made up in “%s”',
    (title) => {
      expect(guess(title)).toBeNull();
    },
  );
});

describe('what must not happen', () => {
  it.each([
    ['Không có tụ điểm phức tạp về ma tuý', ['tụ điểm phức tạp về ma tuý']],
    ['Không để xảy ra cháy, nổ; tai nạn nghiêm trọng.', ['cháy, nổ', 'tai nạn nghiêm trọng']],
    ['Trong năm, không xảy ra khiếu kiện đông người', ['khiếu kiện đông người']],
    ['Trên địa bàn không để xảy ra vụ việc có từ 3 người trở lên', ['vụ việc có từ 3 người trở lên']],
  ])('is read in “%s”', (title, events) => {
    expect(guessed(title).measure).toEqual({ kind: 'noneOf', events: events.map((vi) => ({ title: { vi } })) });
  });

  it('has its exception', () => {
    expect(guessed('Không có cán bộ vi phạm, trừ trường hợp tự phát hiện')).toEqual({
      measure: {
        kind: 'noneOf',
        events: [{ title: { vi: 'cán bộ vi phạm' }, except: { vi: 'tự phát hiện' } }],
      },
      words: 'Không có',
    });
  });

  it.each(['Có kế hoạch và không có ý kiến khác', 'Không có kế hoạch thì không xét', 'Không dưới mức bình quân'])(
    'is not made up in “%s”',
    (title) => {
      expect(guess(title)).toBeNull();
    },
  );

  it('is an amount where some of it may happen', () => {
    expect(guessed('Không để xảy ra quá 3 vụ').measure).toMatchObject({ kind: 'amount', atMost: 3 });
  });
});

describe('a grade', () => {
  it.each([
    ['Chi bộ xếp loại khá trở lên', 'Khá'],
    ['Đạt loại giỏi trở lên', 'Tốt'],
    ['Được đánh giá hoàn thành tốt nhiệm vụ trở lên', 'Hoàn thành tốt nhiệm vụ'],
  ])('that is good enough is read in “%s”', (title, least) => {
    const { measure } = guessed(title);
    expect(measure.kind === 'levels' ? measure.levels[measure.atLeast ?? -1]?.title.vi : null).toBe(least);
  });
});

describe('points', () => {
  const bands = [
    { below: 70, points: 0 },
    { from: 70, below: 90, points: 1 },
    { from: 90, points: 2 },
  ];

  it('by bands are read from the criterion’s own words', () => {
    const title = 'Tỷ lệ hộ đăng ký: từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm';
    expect(guessed(title, { maximum: 2 }).measure).toEqual({ kind: 'bands', of: 'percentage', maximum: 2, bands });
  });

  it.each([
    [
      'in their words',
      ['Từ 90% trở lên: 2 điểm', 'Từ 70% đến dưới 90%: 1 điểm', 'Dưới 70%: 0 điểm'],
      [null, null, null],
    ],
    ['in cells beside them', ['Từ 90% trở lên', 'Từ 70% đến dưới 90%', 'Dưới 70%: 0 điểm'], [2, 1, null]],
  ])('by bands are read from the rows below, with points %s', (_, texts, points) => {
    const below = texts.map((text, index) => ({ text, points: points[index] ?? null }));
    const found = guessed('Tỷ lệ hộ đăng ký', { maximum: 2, below });
    expect(found.measure).toEqual({ kind: 'bands', of: 'percentage', maximum: 2, bands });
    expect(found.words).toBe(texts.join('; '));
  });

  it('by bands of whole numbers may have closed stretches', () => {
    const title = 'Số mô hình: từ 3 trở lên: 2 điểm, từ 1 đến 2: 1 điểm, dưới 1: 0 điểm';
    expect(guessed(title, { maximum: 2 }).measure).toEqual({
      kind: 'bands',
      of: 'count',
      maximum: 2,
      bands: [
        { below: 1, points: 0 },
        { from: 1, below: 3, points: 1 },
        { from: 3, points: 2 },
      ],
    });
  });

  it.each([
    ['a band is missing', 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm', 2],
    ['bands leave a gap', 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm', 2],
    ['the sheet has another maximum', 'Từ 70% trở lên: 2 điểm; dưới 70%: 0 điểm', 3],
    ['it is not said to which band a limit belongs', 'Từ 70% đến 90%: 2 điểm; dưới 70%: 0 điểm', 2],
    ['points are for something else too', 'Từ 70% trở lên: 2 điểm; dưới 70%: 0 điểm; có báo cáo: 1 điểm', 2],
  ])('are given by hand where %s', (_, title, maximum) => {
    expect(guess(title, { maximum })).toBeNull();
  });

  it('have the step that is said', () => {
    const title = 'Tổ chức tuyên truyền, mỗi cuộc được 0,5 điểm';
    expect(guessed(title, { maximum: 3 })).toEqual({
      measure: { kind: 'points', maximum: 3, step: 0.5 },
      words: 'mỗi cuộc được 0,5 điểm',
    });
    expect(guess(title, { maximum: 1.75 })).toBeNull();
  });

  it.each<[string, Partial<CriterionText>, object]>([
    ['Báo cáo chậm thì trừ 2 điểm', {}, { effect: 'deduction', measure: { kind: 'points', maximum: 2 } }],
    [
      'Mỗi vụ trừ 0,5 điểm, tối đa 2 điểm',
      {},
      { effect: 'deduction', measure: { kind: 'points', maximum: 2, step: 0.5 } },
    ],
    ['Có đơn thư vượt cấp', { maximum: -5 }, { effect: 'deduction', measure: { kind: 'points', maximum: 5 } }],
    ['Có mô hình hay được cộng thêm 1 điểm', {}, { effect: 'bonus', measure: { kind: 'points', maximum: 1 } }],
    [
      'Có sáng kiến',
      { groupTitle: 'ĐIỂM THƯỞNG', maximum: 3 },
      { effect: 'bonus', measure: { kind: 'points', maximum: 3 } },
    ],
  ])('are extra in “%s”', (title, more, expected) => {
    expect(guessed(title, more)).toMatchObject(expected);
  });

  it.each<[string, Partial<CriterionText>]>([
    ['Báo cáo đúng hạn, chậm thì trừ 0,5 điểm', { maximum: 2 }],
    ['Được khen thưởng trong năm', {}],
    ['Mỗi vụ trừ 0,5 điểm', {}],
  ])('are not extra in “%s”', (title, more) => {
    expect(guess(title, more)).toBeNull();
  });
});
