import type { Finding, FindingCode, FindingData } from '../../../src/assessing/finding';
import { severityOf } from '../../../src/assessing/finding';
import type { AmountMeasure, KnownAmount, Unreadable } from '../../../src/assessing/read-amount';
import { findingText } from '../../../src/i18n/finding-texts';
import { languages } from '../../../src/i18n/language';

const place = {
  sheetId: '1',
  sheetName: 'Bản Bo',
  unit: 'Xã Bản Bo',
  cell: { row: 20, column: 4 },
  criterion: '7',
  fix: null,
};
const finding = (data: FindingData, changes: Partial<Pick<Finding, 'cell' | 'fix'>> = {}): Finding => ({
  ...place,
  ...changes,
  ...data,
});

const count = { kind: 'amount', of: 'count', atLeast: 2, unit: 'mô hình' } as const;
const share = { kind: 'amount', of: 'percentage', atLeast: 70 } as const;
const ratio = { kind: 'amount', of: 'ratio', atMost: 5 } as const;
const between = { kind: 'amount', of: 'number', atLeast: 2.5, atMost: 80 } as const;
const date = { kind: 'amount', of: 'date', notAfter: '2025-03-31' } as const;
const below70 = { kind: 'side', sign: '<', number: 70, text: 'dưới 70%' } as const;
const amountKinds = ['number', 'count', 'percentage', 'ratio', 'date'] as const;
const unreadable: readonly Unreadable[] = [
  { kind: 'noAmount' },
  { kind: 'ambiguous', readings: [1.5, 1500] },
  { kind: 'turnedIntoDate', day: '2026-12-16' },
  { kind: 'inexact' },
];

const levels = [{ vi: 'Tốt', en: 'Good' }, { vi: 'Khá' }];

const samples: readonly Finding[] = [
  finding({ code: 'table-not-found' }),
  finding({ code: 'header-ambiguous', role: 'result', candidates: [] }),
  finding({
    code: 'header-ambiguous',
    role: 'selfScore',
    candidates: Array.from({ length: 12 }, (_, column) => ({ column, header: column === 0 ? '' : `Cột ${column}` })),
  }),
  finding({ code: 'unit-missing' }),
  finding({ code: 'year-missing', deadline: '03-31' }, { cell: null }),
  finding({ code: 'profile-missing', profiles: [{ vi: 'xã miền núi' }, { vi: 'xã đồng bằng' }] }, { cell: null }),
  finding(
    { code: 'set-not-in-force', set: 'Quyết định 25/2021/QĐ-TTg', year: 2026, from: '2022-01-01', to: '2025-12-31' },
    { cell: null },
  ),
  finding(
    { code: 'set-not-in-force', set: 'Quyết định 9/QĐ', year: 2026, replacedBy: 'Quyết định 10/QĐ' },
    { cell: null },
  ),
  finding({ code: 'months-too-few', found: 7, months: 9 }),
  finding(
    {
      code: 'class-over-limit',
      title: { vi: 'Hoàn thành xuất sắc' },
      of: [{ vi: 'Hoàn thành tốt' }],
      percent: 20,
      count: 3,
      ofCount: 12,
      allowed: 2,
    },
    { cell: null },
  ),
  finding({ code: 'figure-elsewhere-missing', input: { vi: 'Số văn bản đã ban hành' }, other: '1.1' }),
  finding({ code: 'date-before-period', day: '2024-10-20', from: '2024-11-16', to: '2025-11-15' }),
  finding({
    code: 'reference-mismatch',
    found: 'Đạt',
    expected: 'notMet',
    other: { sheetName: 'An ninh', cell: { row: 4, column: 2 }, unmet: ['3', '5'] },
  }),
  finding({
    code: 'reference-mismatch',
    found: 'Chưa đạt',
    expected: 'met',
    other: { sheetName: 'An ninh', cell: null, unmet: [] },
  }),
  finding({ code: 'share-mismatch', found: 93.12, expected: 93.1, hasFormula: false }),
  finding({ code: 'share-mismatch', found: 93.12, expected: 93.1, hasFormula: true }),
  finding({ code: 'criteria-set-mismatch', rowCount: 12, criteriaCount: 34 }),
  finding({ code: 'criterion-missing', after: { number: '6', row: 19 } }),
  finding({ code: 'criterion-missing', after: null }),
  finding({ code: 'criterion-duplicate', firstRow: 9, rowCount: 1 }),
  finding({ code: 'criterion-duplicate', firstRow: 9, rowCount: 1 }, { fix: { value: 10 } }),
  finding({ code: 'criterion-duplicate', firstRow: 9, rowCount: 1200 }),
  finding({ code: 'criterion-unknown', found: '35', rowCount: 1 }),
  finding({ code: 'criterion-unknown', found: '35', rowCount: 1200 }),
  finding({ code: 'result-missing', expected: 'word' }),
  finding({ code: 'result-missing', expected: 'tick' }),
  finding({ code: 'result-unrecognised', found: 'chua dat', expected: 'word' }, { fix: { value: 'Chưa đạt' } }),
  finding({ code: 'result-unrecognised', found: 'chờ', expected: 'word' }),
  finding({ code: 'result-unrecognised', found: 'Không có chợ', expected: 'word' }),
  finding({ code: 'result-unrecognised', found: '?', expected: 'tick' }),
  finding({ code: 'result-conflict', found: 'x, x' }),
  finding({ code: 'criterion-not-met', title: 'Có kế hoạch.' }),
  finding({ code: 'points-lost', title: '', score: 8.5, maximum: 10 }),
  finding({ code: 'criterion-basically-met', title: '' }),
  finding({ code: 'criterion-not-met', title: 'Xử lý kiến nghị', isNotApplicable: true }),
  finding({ code: 'criterion-not-met', title: 'Giao thông', indicators: { unmet: ['1.2', '1.3'], met: 1, needed: 3 } }),
  finding({ code: 'criterion-basically-met', title: '', indicators: { unmet: ['1.2'], met: 2, needed: 3 } }),
  ...(['met', 'basicallyMet', 'notMet', 'notApplicable', 'blank'] as const).map((expected) =>
    finding({ code: 'result-conflict', found: 'Đạt', expected }),
  ),
  finding({ code: 'points-lost', title: '', isNotApplicable: true, score: 0, maximum: 10 }),
  finding({ code: 'points-lost', title: 'Giao thông', score: 6.5, maximum: 10 }),
  finding({ code: 'points-lost', title: '', score: 9, maximum: 10 }),
  finding({
    code: 'criterion-not-met',
    title: 'Mô hình',
    amount: { found: { kind: 'number', number: 1 }, measure: count },
  }),
  finding({
    code: 'criterion-not-met',
    title: '',
    amount: { found: { kind: 'number', number: 90 }, measure: between },
  }),
  finding({ code: 'criterion-not-met', title: '', amount: { found: below70, measure: share } }),
  finding({
    code: 'criterion-not-met',
    title: '',
    amount: { found: { kind: 'day', day: '2025-06-30' }, measure: date },
  }),
  ...amountKinds.map((of) => finding({ code: 'value-missing', of })),
  ...[count, share, ratio, between].flatMap((measure) =>
    unreadable.map((why) => finding({ code: 'value-not-number', found: '1.500', measure, why })),
  ),
  ...(['number', 'count', 'percentage', 'ratio'] as const).map((of) =>
    finding({ code: 'value-out-of-range', found: '130%', of }),
  ),
  finding({ code: 'date-invalid', found: '31/2/2025', isImpossible: true }),
  finding({ code: 'date-invalid', found: 'chưa rõ', isImpossible: false }),
  finding({ code: 'score-not-number', found: '1.500', readings: [1.5, 1500] }),
  finding({ code: 'veto', title: 'Kỷ luật' }),
  finding({ code: 'veto', title: 'Kỷ luật', isScored: true }),
  finding({ code: 'evidence-missing' }),
  finding({ code: 'evidence-missing', isScored: true }),
  finding({ code: 'score-missing' }),
  finding({ code: 'score-not-number', found: 'mười' }),
  finding({ code: 'score-above-maximum', found: 12.5, maximum: 10 }),
  finding({ code: 'score-negative', found: -1 }),
  finding({ code: 'level-missing', levels }),
  finding({ code: 'level-unrecognised', found: 'Vừa', levels }),
  finding({ code: 'inputs-missing', inputs: [{ vi: 'Tổng số vụ', en: 'All cases' }] }),
  finding({ code: 'inputs-unreadable', found: 'nhiều', inputs: levels }),
  finding({ code: 'criterion-not-met', title: '', happened: 2 }),
  finding({ code: 'score-missing', expected: 1.5 }, { fix: { value: 1.5 } }),
  finding({ code: 'score-mismatch', found: 2, expected: 1.5 }, { fix: { value: 1.5 } }),
  finding({ code: 'score-not-a-level', found: 1.2, levels: [0, 0.5, 2] }),
  finding({ code: 'score-not-a-level', found: 1.2, levels: [1] }),
  finding({ code: 'score-step', found: 2.3, step: 0.5 }),
  finding({ code: 'total-mismatch', found: 21, expected: 20.75 }),
  finding({ code: 'number-as-text', found: '9,5' }, { fix: { value: 9.5 } }),
  finding({ code: 'number-as-text', found: '9,5' }),
  finding({ code: 'formula-error', found: '#DIV/0!' }),
  finding({ code: 'regression', title: 'Có phương án', metOn: '2026-03-31' }),
  finding({ code: 'regression', title: 'Có phương án', metOn: '2026-03-31', isScored: true }),
  finding({ code: 'score-missing', isShared: true }),
  finding({ code: 'result-conflict', found: 'Đạt', amount: share }),
  ...[1, 12].flatMap((rowCount) => [
    finding({ code: 'answer-unclear', title: 'Có vi phạm an toàn thực phẩm', rowCount }),
    finding({ code: 'blank-is-not-met', rowCount }),
    finding({ code: 'row-left-out', found: 'Số hộ nghèo', rowCount }),
    finding({ code: 'row-left-out', found: 'Có nhà văn hóa', rowCount, isOfWords: true }),
    finding({ code: 'column-left-out', found: 'Huyện thẩm định', columnCount: rowCount }),
    finding({ code: 'formula-not-calculated', cellCount: rowCount }),
  ]),
  ...[true, false].map((isAdded) => finding({ code: 'effect-unclear', found: 'Trừ điểm thi đua', isAdded })),
  ...(['met', 'notMet', 'notApplicable'] as const).map((of) =>
    finding({ code: 'count-mismatch', of, found: 27, expected: 28 }),
  ),
  finding({ code: 'count-mismatch', of: 'level', level: 'Tốt', found: 3, expected: 2 }),
  finding({ code: 'columns-unsure' }),
  finding({ code: 'metadata-newer-version', version: 2 }),
  finding({ code: 'stored-set-unreadable', id: 'bo-cua-tinh' }),
  finding({ code: 'stored-set-unreadable', id: null }),
  finding({ code: 'metadata-unreadable' }),
  finding({ code: 'sheet-missing', name: 'Xã Bản Bo' }),
  finding({ code: 'sheet-left-out', name: 'Lưu', kept: 'Xã Bản Bo' }),
  finding({ code: 'legacy-font', encoding: 'tcvn3', cellCount: 12 }),
];

describe('a finding in words', () => {
  it.each([
    [6.5, 10, 'Tiêu chí 7 còn thiếu 3,5 điểm (6,5/10).', 'Criterion 7 is 3.5 points short (6.5 of 10).'],
    [9, 10, 'Tiêu chí 7 còn thiếu 1 điểm (9/10).', 'Criterion 7 is 1 point short (9 of 10).'],
  ])('of %d points of %d says how many are lost', (score, maximum, vi, en) => {
    const lost = finding({ code: 'points-lost', title: '', score, maximum });
    expect([findingText(lost, 'vi'), findingText(lost, 'en')]).toEqual([vi, en]);
  });

  it('is a plain sentence for every code, in every language', () => {
    expect(new Set(samples.map(({ code }) => code))).toEqual(new Set(Object.keys(severityOf) as FindingCode[]));
    for (const sample of samples) {
      for (const language of languages) {
        const text = findingText(sample, language);
        expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\s/);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });

  it('differs between the languages', () => {
    for (const sample of samples) expect(findingText(sample, 'vi')).not.toBe(findingText(sample, 'en'));
  });

  it.each<[KnownAmount, AmountMeasure, string]>([
    [{ kind: 'number', number: 65 }, share, 'Tiêu chí 7 được 65 %, yêu cầu ít nhất 70 %.'],
    [{ kind: 'number', number: 69.9999 }, share, 'Tiêu chí 7 được 69,9999 %, yêu cầu ít nhất 70 %.'],
    [{ kind: 'number', number: 1 }, count, 'Tiêu chí 7 được 1 mô hình, yêu cầu ít nhất 2 mô hình.'],
    [{ kind: 'number', number: 90 }, between, 'Tiêu chí 7 được 90, yêu cầu từ 2,5 đến 80.'],
    [{ kind: 'number', number: 6.25 }, ratio, 'Tiêu chí 7 được 6,25 %, yêu cầu không quá 5 %.'],
    [below70, share, 'Tiêu chí 7 ghi “dưới 70%”, yêu cầu ít nhất 70 %.'],
    [{ kind: 'day', day: '2025-06-30' }, date, 'Tiêu chí 7 ghi ngày 30/6/2025, sau hạn 31/3/2025.'],
  ])('says what an amount is and what is wanted: %j', (found, measure, text) => {
    expect(findingText(finding({ code: 'criterion-not-met', title: '', amount: { found, measure } }), 'vi')).toBe(text);
  });

  it('says the cell, what stands in it and what is expected', () => {
    expect(findingText(finding({ code: 'result-unrecognised', found: 'chờ', expected: 'word' }), 'vi')).toBe(
      'Ô E21 ghi “chờ”, không hiểu là kết quả gì. Hãy ghi Đạt hoặc Chưa đạt.',
    );
    expect(findingText(finding({ code: 'score-above-maximum', found: 12.5, maximum: 10 }), 'vi')).toBe(
      'Ô E21 ghi 12,5 điểm, cao hơn điểm tối đa 10 của tiêu chí 7.',
    );
    expect(findingText(finding({ code: 'score-not-a-level', found: 1.2, levels: [0, 0.5, 2] }), 'vi')).toBe(
      'Ô E21 ghi 1,2 điểm. Điểm của tiêu chí 7 chỉ có thể là 0; 0,5 hoặc 2.',
    );
    expect(findingText(finding({ code: 'score-mismatch', found: 2, expected: 1.5 }), 'vi')).toBe(
      'Ô E21 ghi 2 điểm, nhưng theo số liệu đã ghi thì tiêu chí 7 được 1,5 điểm. Hãy sửa điểm, hoặc sửa số liệu nếu số liệu sai.',
    );
    expect(
      findingText(
        finding({
          code: 'value-not-number',
          found: '1.500',
          measure: count,
          why: { kind: 'ambiguous', readings: [1.5, 1500] },
        }),
        'vi',
      ),
    ).toBe('Ô E21 ghi “1.500”, không rõ là 1,5 hay 1500. Hãy nhập lại thành số, không có dấu ngăn hàng nghìn.');
    expect(findingText(finding({ code: 'criterion-missing', after: { number: '6', row: 19 } }), 'vi')).toBe(
      'Bảng thiếu tiêu chí 7: không dòng nào mang số này. Hãy thêm dòng sau tiêu chí 6 (dòng 20).',
    );
  });

  it('names the indicators that keep a criterion from being met', () => {
    const indicators = { unmet: ['7.2', '7.3'], met: 1, needed: 3 };
    expect(findingText(finding({ code: 'criterion-not-met', title: 'Giao thông', indicators }), 'vi')).toBe(
      'Tiêu chí 7 chưa đạt (đạt 1 chỉ tiêu, cần 3; chưa đạt: 7.2, 7.3): Giao thông.',
    );
    expect(findingText(finding({ code: 'result-conflict', found: 'Đạt', expected: 'notMet' }), 'vi')).toBe(
      'Ô E21 ghi “Đạt”, nhưng theo các chỉ tiêu thì tiêu chí 7 chưa đạt. Hãy sửa kết quả này hoặc kết quả của chỉ tiêu.',
    );
  });

  it('names a criterion without a number by its row', () => {
    const unnumbered = { ...finding({ code: 'score-missing' }), criterion: '+9' };
    expect(findingText(unnumbered, 'vi')).toBe('Ô E21 chưa ghi điểm của tiêu chí ở dòng 9.');
    expect(findingText(unnumbered, 'en')).toContain('the criterion in row 9');
  });

  it('shortens long texts', () => {
    const text = findingText(finding({ code: 'criterion-not-met', title: 'dài '.repeat(100) }), 'vi');
    expect(text.length).toBeLessThan(160);
    expect(text).toContain('…');
  });
});
