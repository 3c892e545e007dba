import { SheetPlanBuilder } from '../../../../src/reporting/summary/sheet-plan-builder';

/** On A4 upright with these margins a page has 36 rows of 20 points. */
function printOf(rowCount: number, tableEnd: number | null, together: readonly [number, number][] = []) {
  const builder = new SheetPlanBuilder();
  for (let row = 0; row < rowCount; row += 1) builder.rowHeight(row, 20);
  for (const [first, last] of together) builder.keepTogether(first, last);
  return builder.build({
    name: 'Trang',
    columnWidths: [60],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rowCount, columnCount: 1 },
      titleRows: tableEnd === null ? null : { first: 4, last: 4, until: tableEnd },
      margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    },
  }).print;
}

describe('the head of a table, on printed pages', () => {
  const repeated = { first: 4, last: 4 };

  it('is repeated where the table goes on', () => {
    expect(printOf(80, 79)).toMatchObject({ titleRows: repeated, pageBreaks: [36, 71] });
    expect(printOf(80, 36)).toMatchObject({ titleRows: repeated });
  });

  it('is not repeated over what only stands below the table, which then has its room', () => {
    expect(printOf(80, 35)).toMatchObject({ titleRows: null, pageBreaks: [36, 72] });
    expect(printOf(40, 20, [[30, 39]])).toMatchObject({ titleRows: null, pageBreaks: [30] });
  });

  it('is kept where all is on one page, for rows that somebody adds', () => {
    expect(printOf(30, 20)).toMatchObject({ titleRows: repeated, pageBreaks: [] });
  });

  it('counts for nothing on a page of its own before the table', () => {
    expect(printOf(80, 20, [[3, 38]])).toMatchObject({ titleRows: null, pageBreaks: [3, 39, 75] });
  });

  it('is not there where no table is to be headed', () => {
    expect(printOf(80, null)).toMatchObject({ titleRows: null, pageBreaks: [36, 72] });
  });
});
