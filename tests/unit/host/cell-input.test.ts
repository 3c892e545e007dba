import { cellInput } from '../../../src/host/cell-input';

describe('what Excel makes of what is typed', () => {
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
