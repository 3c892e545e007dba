import { parseExpression } from '../../../src/criteria/expressions/parse-expression';
import { expressionErrorText } from '../../../src/i18n/expression-error-texts';

const textOf = (rule: string, language: 'vi' | 'en' = 'vi', inputs: readonly string[] = ['a', 'b', 'max']): string => {
  const outcome = parseExpression(rule, inputs);
  if (outcome.ok) throw new Error(rule);
  return expressionErrorText(outcome.error, language);
};

describe('what is wrong in a rule for points', () => {
  it.each([
    [
      'a * 2,5',
      'Ký tự 5: không viết “2,5”. Số thập phân viết với dấu chấm: 2.5; hai số riêng thì thêm dấu cách sau dấu phẩy: 2, 5.',
    ],
    ['a × 2', 'Ký tự 3: hãy viết * thay cho “×”.'],
    ['a ^ 2', 'Ký tự 3: công thức không dùng dấu “^”. Hãy xóa dấu này.'],
    ['A / 2', 'Ký tự 1: không có số liệu tên “A”. Có phải a?'],
    ['d / 2', 'Ký tự 1: không có số liệu tên “d”. Hãy khai báo tên này trong inputs, hoặc dùng: a, b, max.'],
    ['ROUNDDOWN(a, 2)', 'Ký tự 1: không có hàm “ROUNDDOWN”. Có phải roundDown?'],
    ['a +', 'Ký tự 4: công thức còn thiếu phần cuối. Ở đây cần một số, tên số liệu, hàm hoặc dấu mở ngoặc.'],
    ['min(a b)', 'Ký tự 7: gặp “b”. Ở đây cần “)”.'],
    [
      'if(70% <= a < 80%, 1, 0)',
      'Ký tự 4: mỗi lần chỉ so sánh hai số. Thay cho 70% <= a < 80%, hãy viết a >= 70% and a < 80%.',
    ],
    ['if(a > 1, 2)', 'Ký tự 1: if cần 3 thành phần, cách nhau bằng dấu phẩy; ở đây có 2.'],
    ['min()', 'Ký tự 1: min cần 1 đến 255 thành phần, cách nhau bằng dấu phẩy; ở đây có 0.'],
    [
      'bands(a, below 80%: 0, from 90%: 1)',
      'Ký tự 8: các số từ 80% đến dưới 90% không thuộc khoảng nào. Hãy thêm from 80% to below 90%: số điểm.',
    ],
    [
      'bands(a, below 80%: 0, from 80% to below 100%: 1)',
      'Ký tự 8: các số từ 100% không thuộc khoảng nào. Hãy thêm from 100%: số điểm.',
    ],
    ['bands(a, from 0: 1)', 'Ký tự 8: các số dưới 0 không thuộc khoảng nào. Hãy thêm below 0: số điểm.'],
    [
      'bands(a, below 80%: 0, from 70%: 1)',
      'Ký tự 8: các số từ 70% đến dưới 80% nằm trong hai khoảng. Hãy sửa giới hạn để mỗi số chỉ thuộc một khoảng.',
    ],
    [`a${' + a'.repeat(300)}`, 'Công thức dài hơn 1000 ký tự. Hãy tách tiêu chí thành các tiêu chí thành phần.'],
  ])('%p is told with its place, and what to do', (rule, text) => {
    expect(textOf(rule)).toBe(text);
  });

  it('is told in English too', () => {
    expect(textOf('a * 2,5', 'en')).toBe(
      'Character 5: “2,5” is not clear. Write decimals with a point: 2.5; put a blank after the comma between two numbers: 2, 5.',
    );
    expect(textOf('bands(a, below 80%: 0, from 90%: 1)', 'en')).toBe(
      'Character 8: numbers from 80% to below 90% stand in no band. Add from 80% to below 90%: the points.',
    );
    expect(textOf('1', 'en', ['số'])).toMatch(/^“số” cannot name an input\./);
  });

  it('is never a text with a hole in it', () => {
    const rules = [
      ...[
        '',
        'a b',
        'a)',
        '(a',
        '1.2.3',
        '0.1234567',
        'a%',
        'số',
        '1 > 2',
        'if(a, 1, 2)',
        'round(a, b)',
        'bands(a, 1: 2)',
      ],
      ...['bands(a, below b: 1)', 'bands(a, below 2: 0, from 2 to below 1: 1, from 2: 1)', '('.repeat(50)],
      ...['bands(a, below 80%: 0, from 80%: 1, from 100%: 2)', '', 'IF(a > 1, 2, 3)', '%', 'bands(a, below'],
    ];
    for (const rule of rules) {
      for (const language of ['vi', 'en'] as const) {
        const text = textOf(rule, language);
        expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(text).not.toMatch(/undefined|null|“”| {2}| [.:]/);
      }
    }
  });
});
