import { cellInput } from '../../../src/host/cell-input';

describe('what Excel makes of what is typed', () => {
  it.each(['12/2025', '2025/12', '12-2025', '1/2/3', '3 PM', '10:30'])('takes %p for a number', (typed) => {
    expect(typeof cellInput(typed)).toBe('number');
  });

  it.each(['13/2025', '3 P.M.', '12/20255', '1/2/3/4'])('leaves %p a text', (typed) => {
    expect(cellInput(typed)).toBe(typed);
  });

  it.each([
    ['', null],
    ['Đạt', 'Đạt'],
    ["'1.1", '1.1'],
    ["'=A1", '=A1'],
    ['=A1+1', { formula: '=A1+1', value: null }],
    ['=', '='],
    ['12.50', 12.5],
    ['-3', -3],
    ['1e3', 1000],
    ['70%', 0.7],
    ['TRUE', true],
    ['false', false],
    ['1.1.1', '1.1.1'],
    [5, 5],
    [true, true],
  ])('takes %p for %p', (typed, input) => {
    expect(cellInput(typed)).toEqual(input);
  });
});
