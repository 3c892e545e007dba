import type { CriteriaProblem } from '../../../src/criteria/errors';
import { invalidCriteriaText } from '../../../src/i18n/criteria-error-texts';

function text(path: readonly (string | number)[], problem: CriteriaProblem, language: 'vi' | 'en' = 'vi'): string {
  return invalidCriteriaText({ code: 'criteria-invalid', path, problem }, language);
}

describe('what is wrong in a criteria file', () => {
  it('is told with its place in words, counted from 1', () => {
    expect(text(['groups', 0, 'criteria', 11, 'evidence'], 'wrong-value')).toBe(
      'Nhóm 1, tiêu chí 12, minh chứng: giá trị không nằm trong các giá trị được dùng.',
    );
    expect(text(['groups', 0, 'criteria', 11, 'number'], 'duplicate', 'en')).toBe(
      'Group 1, criterion 12, number: is used elsewhere in the set.',
    );
  });

  it('is told for what stands above a criterion and below it', () => {
    expect(text(['groups', 0, 'criteria', 6, 'indicators', 1, 'measure', 'maximum'], 'wrong-value')).toBe(
      'Nhóm 1, tiêu chí 7, chỉ tiêu 2, cách đánh giá, điểm tối đa: giá trị không nằm trong các giá trị được dùng.',
    );
    expect(text(['phases', 1, 'target', 'met'], 'more-than-there-are')).toBe(
      'Giai đoạn 2, mục tiêu, số tiêu chí đạt: lớn hơn số có trong bộ tiêu chí.',
    );
    expect(text(['recognition', 0, 'conditions', 1], 'needs-veto', 'en')).toBe(
      'Recognition level 1, condition 2: needs at least one vetoing criterion (isVeto) in the set.',
    );
  });

  it('names a field that no criteria file has as the file does', () => {
    expect(text(['groups', 2, 'colour'], 'unknown-field')).toBe(
      'Nhóm 3, “colour”: có mục không dùng trong tệp bộ tiêu chí.',
    );
  });

  it('calls a field by what it stands in', () => {
    expect(text(['groups', 0, 'criteria', 2, 'measure', 'bands', 1, 'from'], 'bands-gap')).toMatch(
      /^Nhóm 1, tiêu chí 3, cách đánh giá, khoảng điểm 2, giới hạn dưới: /,
    );
    expect(text(['validity', 'from'], 'wrong-type')).toMatch(/^Hiệu lực, từ ngày: /);
  });

  it('says where a rule for points is wrong, and what belongs there', () => {
    const expression = { code: 'operand-missing', found: null, position: 4 } as const;
    const path = ['groups', 0, 'criteria', 2, 'measure', 'points'];
    expect(
      invalidCriteriaText({ code: 'criteria-invalid', path, problem: 'expression-refused', expression }, 'vi'),
    ).toBe(
      'Nhóm 1, tiêu chí 3, cách đánh giá, công thức tính điểm: Ký tự 5: công thức còn thiếu phần cuối. Ở đây cần một số, tên số liệu, hàm hoặc dấu mở ngoặc.',
    );
  });

  it('is told without a place where it is the whole file', () => {
    expect(text([], 'wrong-type')).toBe('Sai kiểu (chữ, số hay danh sách).');
  });
});
