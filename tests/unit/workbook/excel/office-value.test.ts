import fc from 'fast-check';
import { cellInput } from '../../../../src/host/cell-input';
import { inputToOffice, valueFromOffice } from '../../../../src/workbook/excel/office-value';

describe('a value that Excel shows', () => {
  it.each([
    ['', null],
    ['Đạt', 'Đạt'],
    [0, 0],
    [false, false],
    ['#DIV/0!', { error: '#DIV/0!' }],
    ['#1', '#1'],
    [null, null],
  ])('%p is read as %p', (shown, value) => {
    expect(valueFromOffice(shown)).toEqual(value);
  });
});

describe('an input', () => {
  it.each([
    ['Đạt', 'Đạt'],
    ['1.1', "'1.1"],
    ['- Nhà ở', "'- Nhà ở"],
    ['+84', "'+84"],
    ['@tên', "'@tên"],
    ['3/4', "'3/4"],
    ['May 5', "'May 5"],
    ['TRUE', "'TRUE"],
    ["'nháy", "''nháy"],
    ['Nội dung tiêu chí 7 theo phụ lục ban hành kèm theo', 'Nội dung tiêu chí 7 theo phụ lục ban hành kèm theo'],
    [null, ''],
    [2.5, 2.5],
  ])('%p is typed as %p', (input, typed) => {
    expect(inputToOffice(input)).toBe(typed);
  });

  it('that is a text comes back as it was, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(cellInput(inputToOffice(text))).toBe(text);
      }),
    );
  });
});
