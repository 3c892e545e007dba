import { readTypedText } from '../../../src/workbench/typed-text';

test.each([
  ['2,5', 2.5],
  ['-0,75', -0.75],
  ['70%', 0.7],
  ['12,5 %', 0.125],
  ['12.5%', 0.125],
])('%s is a number', (text, number) => {
  expect(readTypedText(text)).toBe(number);
});

test.each(['Đạt', '28/34', '1,2,3', '15/3/2025', 'I', '07', '%'])('%s stays a text', (text) => {
  expect(readTypedText(text)).toBe(text);
});
