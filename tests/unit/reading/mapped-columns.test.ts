import * as fc from 'fast-check';
import type { ColumnMapping } from '../../../src/reading/column-mapping';
import { headerChoices, mappingOf } from '../../../src/reading/header-choices';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { criterion, header, rolesOf } from './small-forms';
import { tableOn } from './table-on';

const odd: CellValue[][] = [
  ['Mã', 'Việc', 'A', 'B'],
  ['1', 'Có kế hoạch', 'Chưa đạt', 'Đạt'],
  ['2', 'Có báo cáo', 'Đạt', 'Đạt'],
];
const mapping: ColumnMapping = {
  headerTop: 0,
  headerBottom: 0,
  columns: [
    { role: 'number', column: 0, header: 'Mã' },
    { role: 'title', column: 1, header: 'Việc' },
    { role: 'result', column: 3, header: 'B' },
  ],
};

describe('columns that somebody named', () => {
  it('are what was said, and nothing else is anything', () => {
    const table = tableOn(sheetOf(odd), { mapping });
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 3 });
    expect(table).toMatchObject({ confidence: 1, reasons: [] });
    expect(table.columns.map(({ confidence, reasons }) => [confidence, ...reasons])).toEqual(
      table.columns.map(() => [1, 'mapping']),
    );
    expect(table.rows.map(({ cells }) => cells.result?.value)).toEqual(['Đạt', 'Đạt']);
  });

  it('are believed over known headings', () => {
    const sheet = sheetOf([
      ['TT', 'Nội dung', 'Kết quả', 'Kết quả'],
      [1, 'Nội dung 1', 'Đạt', 'Chưa đạt'],
    ]);
    const second: ColumnMapping = {
      headerTop: 0,
      headerBottom: 0,
      columns: [
        { role: 'number', column: 0, header: 'TT' },
        { role: 'title', column: 1, header: 'Nội dung' },
        { role: 'result', column: 3, header: 'Kết quả' },
      ],
    };
    expect(rolesOf(tableOn(sheet, { mapping: second }))).toMatchObject({ result: 3 });
  });

  it('are found again by their words after rows and columns were inserted and others exchanged', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(5), fc.boolean(), (above, left, isExchanged) => {
        const moved = odd.map(([a, b, c, d]) => [
          ...Array<null>(left).fill(null),
          ...(isExchanged ? [d, a, b, c] : [a, b, c, d]),
        ]);
        const rows = [...Array.from({ length: above }, () => ['Kế hoạch']), ...moved].map((row) =>
          row.map((value) => value ?? null),
        );
        const table = tableOn(sheetOf(rows), { mapping });
        expect(table.area.row).toBe(above);
        expect(rolesOf(table).result).toBe(left + (isExchanged ? 0 : 3));
      }),
    );
  });

  it('are found by their place where no words stand over them', () => {
    const blank: ColumnMapping = { ...mapping, columns: mapping.columns.map((column) => ({ ...column, header: '' })) };
    const sheet = sheetOf([[null], ...odd.slice(1)]);
    expect(rolesOf(tableOn(sheet, { mapping: blank }))).toEqual({ number: 0, title: 1, result: 3 });
  });

  it('are found by their place, whatever stands over them, where their words were not said', () => {
    const silent: ColumnMapping = {
      ...mapping,
      columns: mapping.columns.map((column) => ({ ...column, header: null })),
    };
    expect(rolesOf(tableOn(sheetOf(odd), { mapping: silent }))).toEqual({ number: 0, title: 1, result: 3 });
  });

  it('are all tables with the same words on a sheet', () => {
    const sheet = sheetOf([['XÃ A'], ...odd, ['TM. UBND XÃ A'], ['XÃ B'], ...odd]);
    expect(recogniseTables(sheet, { mapping }).tables.map(({ unit }) => unit?.name)).toEqual(['Xã A', 'Xã B']);
  });

  it('are passed over on a sheet that has none of them, and it is said', () => {
    const sheet = sheetOf([header, criterion(1)]);
    const reading = recogniseTables(sheet, { mapping });
    expect(reading.isMappingUnused).toBe(true);
    expect(reading.tables.map(rolesOf)).toEqual([{ number: 0, title: 1, result: 2, evidence: 3 }]);
    expect(recogniseTables(sheet).isMappingUnused).toBeUndefined();
  });

  it('of a recognised table read the sheet alike', () => {
    const sheet = sheetOf([
      ['TT', 'Nội dung', 'Kết quả', null],
      [null, null, 'Đạt', 'Chưa đạt'],
      ['(1)', '(2)', '(3)', '(4)'],
      [1, 'Nội dung 1', 'x', null],
    ]);
    const table = tableOn(sheet);
    const again = tableOn(sheet, { mapping: mappingOf(table) });
    expect(rolesOf(again)).toEqual(rolesOf(table));
    expect(again.rows).toEqual(table.rows);
    expect(again.headerRowCount).toBe(table.headerRowCount);
  });
});

describe('what to choose columns from', () => {
  it('are the words of each column and the first texts below', () => {
    const sheet = sheetOf([
      [null, 'Nội dung', 'Kết quả', 'Kết quả'],
      [1, 'Nội dung 1', 'Đạt', 'Chưa đạt'],
      [2, 'Nội dung 2', 'Đạt', null],
    ]);
    const [problem] = recogniseTables(sheet).problems;
    if (problem === undefined) throw new Error('No problem');
    expect(headerChoices(sheet, problem)).toEqual({
      top: 0,
      bottom: 0,
      columns: [
        { column: 0, header: '', samples: ['1', '2'], role: null },
        { column: 1, header: 'Nội dung', samples: ['Nội dung 1', 'Nội dung 2'], role: null },
        { column: 2, header: 'Kết quả', samples: ['Đạt', 'Đạt'], role: null },
        { column: 3, header: 'Kết quả', samples: ['Chưa đạt'], role: null },
      ],
    });
  });

  it('have the roles that were recognised, and no row of column numbers', () => {
    const sheet = sheetOf([header, ['(1)', '(2)', '(3)', '(4)'], criterion(1)]);
    const choices = headerChoices(sheet, tableOn(sheet));
    expect(choices).toMatchObject({ top: 0, bottom: 0 });
    expect(choices.columns.map(({ role, header: words }) => [role, words])).toEqual([
      ['number', 'TT'],
      ['title', 'Nội dung tiêu chí'],
      ['result', 'Kết quả'],
      ['evidence', 'Minh chứng'],
    ]);
  });
});
