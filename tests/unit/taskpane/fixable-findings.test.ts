import { fixPreview } from '../../../src/taskpane/fix-preview';
import { fixableTogether } from '../../../src/taskpane/fixable-findings';
import { gaps, misspelt, numberAsText, wrongTotal } from './findings';

describe('findings that can be fixed together', () => {
  it('are at least two of a kind', () => {
    const findings = [misspelt(5), ...gaps(3), wrongTotal, misspelt(9)];
    expect(fixableTogether(findings)).toEqual([{ code: 'result-unrecognised', findings: [misspelt(5), misspelt(9)] }]);
  });

  it('are counted by cell: a merged one may have several', () => {
    expect(fixableTogether([misspelt(5), { ...misspelt(5), criterion: '6' }])).toEqual([]);
  });

  it('leave out those without a fix', () => {
    expect(fixableTogether([misspelt(5), { ...misspelt(9), fix: null }])).toEqual([]);
  });
});

describe('what a fix changes', () => {
  it('is said in quotes where it is a text', () => {
    expect(fixPreview(misspelt(5), 'vi')).toEqual({ from: '“Đat”', to: '“Đạt”' });
  });

  it('tells a number from the text that looks like it', () => {
    expect(fixPreview(numberAsText, 'vi')).toEqual({ from: '“2,5”', to: 'số 2,5' });
    expect(fixPreview(numberAsText, 'en')).toEqual({ from: '“2,5”', to: 'the number 2.5' });
  });

  it('is said as numbers where both are', () => {
    expect(fixPreview(wrongTotal, 'vi')).toEqual({ from: '38', to: '40,5' });
  });

  it('is said of points that are missing without any that were', () => {
    const { sheetId, sheetName, unit, cell } = wrongTotal;
    const missing = {
      sheetId,
      sheetName,
      unit,
      cell,
      criterion: '1',
      code: 'score-missing',
      fix: { value: 7.5 },
    } as const;
    expect(fixPreview(missing, 'vi')).toEqual({ from: 'ô trống', to: '7,5' });
    expect(fixPreview(missing, 'en')).toEqual({ from: 'an empty cell', to: '7.5' });
  });

  it('is nothing without a fix', () => {
    expect(gaps(1).map((finding) => fixPreview(finding, 'vi'))).toEqual([null]);
  });
});
