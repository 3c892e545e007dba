import { invalidColumnsText } from '../../../src/i18n/columns-error-texts';
import type { JsonProblem } from '../../../src/json-file';

function text(path: JsonProblem['path'], problem: JsonProblem['problem'], language: 'vi' | 'en' = 'vi'): string {
  return invalidColumnsText({ code: 'columns-invalid', path, problem }, language);
}

const LETTERS = ['mappings', 0, 'columns', 'result', 'column'];

describe('what is wrong in a columns file', () => {
  it('is told with its place in words, counted from 1', () => {
    expect(text(LETTERS, 'wrong-value')).toMatch(/^Tệp cột, mục 1, cột “result”: phải là chữ cái của cột như “E”/);
    expect(text(LETTERS, 'wrong-value', 'en')).toMatch(
      /^Columns file, entry 1, column “result”: must be the letters of a column/,
    );
  });

  it('is what must be there, where something is missing', () => {
    expect(text(['mappings', 1, 'headerRows', 'last'], 'missing')).toMatch(
      /^Tệp cột, mục 2, “headerRows”, “last”: còn thiếu; phải là số dòng/,
    );
    expect(text(['mappings'], 'missing', 'en')).toBe(
      'Columns file, “mappings”: is missing; must be a list of at least one entry.',
    );
  });

  it('names the kinds of columns, where there is no such kind', () => {
    expect(text(['mappings', 0, 'columns', 'rsult'], 'unknown-field')).toMatch(
      /^Tệp cột, mục 1, cột “rsult”: không có loại cột này\. .*number, parentTitle, title, .*result/,
    );
  });

  it('names a field that no columns file has as the file does', () => {
    expect(text(['mappings', 0, 'note'], 'unknown-field')).toBe(
      'Tệp cột, mục 1, “note”: không dùng trong tệp cột. Hãy xóa phần này.',
    );
    expect(text(['mappings', 0, 'columns', 'result', 'heading'], 'unknown-field', 'en')).toBe(
      'Columns file, entry 1, column “result”, “heading”: is no part of a columns file. Delete it.',
    );
  });

  it('is told without a place where it is the whole file', () => {
    expect(text([], 'wrong-type')).toBe('Tệp cột: phải có “version” và “mappings”.');
  });
});
