import { areaToA1 } from '../../../../src/workbook/address';
import { markChunks } from '../../../../src/workbook/excel/mark-chunks';
import type { Mark } from '../../../../src/workbook/snapshot';

const mark = (cells: number): Mark => ({
  areas: Array.from({ length: cells }, (_area, index) => ({
    row: 9 + 2 * index,
    column: 4,
    rowCount: 1,
    columnCount: 1,
  })),
  formula: `=AND(N("ChamChuan:gap E10")=0,COLUMN()=COLUMN($E10),$E10<>"A1",ROW()=ROW($E$10),LOG10(E10)>'B10'!C10)`,
  style: { fillColor: '#FFE699' },
});

describe('a mark', () => {
  it('is one conditional format where Excel takes its address', () => {
    expect(markChunks(mark(100))).toEqual([mark(100)]);
  });

  it('is several where its address is too long, and loses no cell', () => {
    const chunks = markChunks(mark(3_000));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.flatMap(({ areas }) => areas)).toEqual(mark(3_000).areas);
    for (const { areas } of chunks) expect(areas.map(areaToA1).join(',').length).toBeLessThan(8_192);
  });

  it('has each formula written for the first row of its own cells', () => {
    const [, second] = markChunks(mark(3_000));
    const row = (second?.areas[0]?.row ?? 0) + 1;
    expect(second?.formula).toBe(
      `=AND(N("ChamChuan:gap E10")=0,COLUMN()=COLUMN($E${row}),$E${row}<>"A1",ROW()=ROW($E$10),LOG10(E${row})>'B10'!C${row})`,
    );
  });
});
