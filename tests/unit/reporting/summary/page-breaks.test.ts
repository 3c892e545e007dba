import { pageBreaks, type PrintedRows } from '../../../../src/reporting/summary/page-breaks';

/** On A4 upright with NĐ 30 margins 257 mm are left: 36 rows of 20 points. */
const printed = (rowCount: number, more: Partial<PrintedRows['print']> = {}, width = 60): PrintedRows => ({
  print: {
    orientation: 'portrait',
    area: { row: 0, column: 0, rowCount, columnCount: 1 },
    titleRows: null,
    margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    ...more,
  },
  columnWidths: [width],
  heightOf: () => 20,
});

describe('page breaks', () => {
  it('stand where a page is full', () => {
    expect(pageBreaks([{ first: 20, last: 35 }], printed(80))).toEqual([36, 72]);
    expect(pageBreaks([], printed(36))).toEqual([]);
  });

  it('stand before what would be torn apart', () => {
    expect(pageBreaks([{ first: 30, last: 40 }], printed(80))).toEqual([30, 66]);
  });

  it('count on from the page that a break has begun', () => {
    const together = [
      { first: 30, last: 40 },
      { first: 60, last: 70 },
    ];
    expect(pageBreaks(together, printed(100))).toEqual([30, 60, 96]);
  });

  it('leave alone what is longer than a page', () => {
    expect(pageBreaks([{ first: 10, last: 70 }], printed(100))).toEqual([36, 72]);
  });

  it('know that repeated header rows take room on every page but the first', () => {
    const titleRows = { first: 0, last: 4 };
    expect(pageBreaks([{ first: 60, last: 67 }], printed(100))).toEqual([36, 72]);
    expect(pageBreaks([{ first: 60, last: 67 }], printed(100, { titleRows }))).toEqual([36, 60, 91]);
  });

  it('know that a wide sheet is made smaller, so that more rows stand on a page', () => {
    expect(pageBreaks([{ first: 30, last: 40 }], printed(80, {}, 120))).toEqual([49]);
  });

  it('are no more than Excel takes, and those at the end are kept', () => {
    const breaks = pageBreaks([], printed(36 * 1000));
    expect([breaks.length, breaks.at(-1)]).toEqual([200, 36 * 999]);
  });
});
