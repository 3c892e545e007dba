import { assess } from '../../../src/assessing/assess';
import { rowFindings } from '../../../src/assessing/row-findings';
import type { TableRow } from '../../../src/reading/assessment-table';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const header = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const row = (number: number | string): CellValue[] => [number, `Nội dung ${number}`, 'Đạt'];
const set = (count: number) => setOf(Array.from({ length: count }, (_, index) => judged(String(index + 1))));
const findingsOf = (numbers: readonly (number | string)[], count: number, code: string) =>
  assess(tableOf([header, ...numbers.map(row)]), set(count)).findings.filter((finding) => finding.code === code);

describe('rows that repeat a number', () => {
  it('are mended by the number that belongs there, a figure where the column holds figures', () => {
    expect(findingsOf([1, 2, 2, 4], 4, 'criterion-duplicate')).toMatchObject([
      { fix: { value: 3 }, rowCount: 1, firstRow: 2, cell: { row: 3, column: 0 } },
    ]);
    expect(findingsOf(['1', '2', '2', '4'], 4, 'criterion-duplicate')).toMatchObject([{ fix: { value: '3' } }]);
  });

  it('stay as they are where no number belongs there', () => {
    expect(findingsOf([1, 2, 3, 4, 1], 4, 'criterion-duplicate')).toMatchObject([{ fix: null }]);
  });

  it('are a text where a figure would lose its zero', () => {
    const numbers = ['1.8', '1.9', '1.10', '1.11'];
    const duplicate = (value: CellValue): TableRow => ({
      row: 3,
      kind: 'criterion',
      number: '1.9',
      title: 'Nội dung',
      cells: { number: { position: { row: 3, column: 0 }, value, hasFormula: false } },
    });
    const match = (value: CellValue) => ({
      rows: new Map(numbers.map((number, index) => [number, { ...duplicate(value), number, row: index + 1 }])),
      duplicates: [{ row: duplicate(value), number: '1.9', first: duplicate(value), meant: '1.10' }],
      unknown: [],
    });
    const fixOf = (value: CellValue) =>
      rowFindings(setOf(numbers.map((number) => judged(number))), match(value))[0]?.fix;
    expect(fixOf(1.9)).toEqual({ value: '1.10' });
    expect(fixOf('1.9')).toEqual({ value: '1.10' });
  });

  it('are not mended where a formula gives the number, or no cell holds it', () => {
    const first: TableRow = { row: 1, kind: 'criterion', number: '1', title: 'Nội dung', cells: {} };
    const position = { row: 2, column: 0 };
    const cell = { position, value: 1, hasFormula: true };
    const findings = (cells: TableRow['cells']) =>
      rowFindings(set(1), {
        rows: new Map([['1', first]]),
        duplicates: [{ row: { ...first, row: 2, cells }, number: '1', first, meant: '2' }],
        unknown: [],
      });
    expect(findings({ number: cell })).toMatchObject([{ cell: position, fix: null }]);
    expect(findings({ number: { ...cell, hasFormula: false } })).toMatchObject([{ fix: { value: 2 } }]);
    expect(findings({ title: cell })).toMatchObject([{ cell: position, fix: null }]);
    expect(findings({})).toMatchObject([{ cell: null, fix: null }]);
  });

  it('are said one by one up to twenty, and once with their count from twenty-one on', () => {
    const repeated = (count: number) =>
      findingsOf([1, ...Array.from({ length: count }, () => 1)], 1, 'criterion-duplicate');
    expect(repeated(20)).toHaveLength(20);
    expect(repeated(21)).toMatchObject([{ rowCount: 21, fix: null }]);
  });

  it('are not mended when so many are said at once', () => {
    const first: TableRow = {
      row: 1,
      kind: 'criterion',
      number: '1',
      title: 'Nội dung',
      cells: { number: { position: { row: 1, column: 0 }, value: 1, hasFormula: false } },
    };
    const duplicates = Array.from({ length: 21 }, () => ({ row: first, number: '1', first, meant: '2' }));
    expect(rowFindings(set(1), { rows: new Map([['1', first]]), duplicates, unknown: [] })).toMatchObject([
      { rowCount: 21, fix: null },
    ]);
  });
});

describe('rows that the set does not have', () => {
  it('are said one by one up to twenty, and once with their count from twenty-one on', () => {
    const unknown = (count: number) =>
      findingsOf([1, 2, ...Array.from({ length: count }, (_, index) => index + 100)], 2, 'criterion-unknown');
    expect(unknown(20)).toHaveLength(20);
    expect(unknown(21)).toMatchObject([{ rowCount: 21, found: '100' }]);
  });

  it('are known by their title where they have no number, and may have no cell', () => {
    const row: TableRow = { row: 5, kind: 'criterion', number: null, title: 'Vệ sinh môi trường', cells: {} };
    expect(rowFindings(setOf([]), { rows: new Map(), duplicates: [], unknown: [row] })).toEqual([
      { code: 'criterion-unknown', cell: null, criterion: null, fix: null, found: 'Vệ sinh môi trường', rowCount: 1 },
    ]);
  });
});
