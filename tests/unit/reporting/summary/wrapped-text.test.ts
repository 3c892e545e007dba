import { wrappedHeight } from '../../../../src/reporting/summary/wrapped-text';

const line = wrappedHeight('a', 40);

describe('wrappedHeight', () => {
  it('is one line high for what fits', () => {
    expect(wrappedHeight('Nội dung tiêu chí', 40)).toBe(line);
    expect(wrappedHeight('', 40)).toBe(line);
  });

  it('grows with each line that words wrap into', () => {
    const two = wrappedHeight('Nội dung tiêu chí 7 theo phụ lục ban hành kèm theo Quyết định số 9745', 40);
    const four = wrappedHeight('Nội dung tiêu chí 7 theo phụ lục ban hành kèm theo Quyết định số 9745', 20);
    expect(two).toBeGreaterThan(line * 1.5);
    expect(four).toBeGreaterThan(two * 1.5);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrappedHeight('x'.repeat(200), 20)).toBeGreaterThan(line * 4);
  });

  it('needs more room for capitals and bold type, and none for another Unicode form', () => {
    const text = 'tiêu chí xã điển hình về phong trào toàn dân';
    const style = { fontSize: 12, bold: true };
    expect(wrappedHeight(text.toUpperCase(), 32, style)).toBeGreaterThan(wrappedHeight(text, 40, style));
    expect(wrappedHeight(text.normalize('NFD'), 40)).toBe(wrappedHeight(text, 40));
  });
});
