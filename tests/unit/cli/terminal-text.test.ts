import { oneLine, withoutControls } from '../../../src/cli/terminal-text';

describe('what is shown on a terminal', () => {
  it('has every control and every mark that turns letters around written out', () => {
    expect(withoutControls('\u001b[31mđỏ\r\u0007\u009b2J\u202Exlsx.exe')).toBe(
      '\\u001b[31mđỏ\\u000d\\u0007\\u009b2J\\u202exlsx.exe',
    );
  });

  it('keeps our own lines and tabs, and every letter', () => {
    const text = 'Xã Sùng Phài: 28/34\n\t“Đạt” – 👍\n';
    expect(withoutControls(text)).toBe(text);
  });

  it('stays the JSON that it was', () => {
    const value = { name: 'a\u202eb\u0085c\u2028', cell: '\u001b]0;x\u0007' };
    expect(JSON.parse(withoutControls(JSON.stringify(value)))).toEqual(value);
  });

  it('lets no name make a line of its own', () => {
    expect(oneLine('a.xlsx\nXã giả: 34/34')).toBe('a.xlsx Xã giả: 34/34');
  });
});
