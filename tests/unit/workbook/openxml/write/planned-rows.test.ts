import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { blankWorkbook } from '../../../../../src/workbook/openxml/open-xml-workbook';
import { placesByRow } from '../../../../../src/workbook/openxml/write/by-row';
import type { CellInput } from '../../../../../src/workbook/edit';
import type { CellStyle, PlannedCell, SheetPlan } from '../../../../../src/workbook/sheet-plan';

const style = fc.record<CellStyle>(
  {
    bold: fc.boolean(),
    fontColor: fc.constantFrom('#112233', '#445566'),
    numberFormat: fc.constantFrom('0.0%', '@'),
  },
  { requiredKeys: [] },
);
const place = { row: fc.nat(12), column: fc.nat(6) };
const cell: fc.Arbitrary<PlannedCell> = fc.record({
  ...place,
  content: fc.oneof(
    fc.integer(),
    fc.constantFrom('Đạt', ' <Xã & "A"> ', '=1+1', ''),
    fc.boolean(),
    fc.record({ formula: fc.constant('=SUM(A1:A3)'), value: fc.integer() }),
  ),
});
const content = fc.record<Pick<SheetPlan, 'cells' | 'styles' | 'rowHeights'>>({
  cells: fc.array(cell),
  styles: fc.array(
    fc.record({
      area: fc.record({ ...place, rowCount: fc.integer({ min: 1, max: 5 }), columnCount: fc.nat(4) }),
      style,
    }),
  ),
  rowHeights: fc.uniqueArray(fc.record({ row: fc.nat(14), height: fc.integer({ min: 10, max: 40 }) }), {
    selector: ({ row }) => row,
  }),
});

function sheetXml(fill: (workbook: ReturnType<typeof blankWorkbook>, sheetId: string) => void): string[] {
  const workbook = blankWorkbook('Trang');
  const [info] = workbook.sheetInfos();
  if (info === undefined) throw new Error('no sheet');
  fill(workbook, info.id);
  const { values, formulas, usedRange } = workbook.sheet(info.id);
  return [
    JSON.stringify([values, formulas, usedRange]),
    ...cellsOf(strFromU8(unzipSync(workbook.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array())),
  ];
}

/** Each row's and cell's tag, its attributes in one order. */
function cellsOf(xml: string): string[] {
  return [...xml.matchAll(/<(row|c)\b([^>]*?)\/?>/g)].map(
    ([, name, attributes]) => `${name}${[...(attributes ?? '').matchAll(/\S+="[^"]*"/g)].sort().join(' ')}`,
  );
}

describe('fillSheet', () => {
  it('writes what setting heights, cells and styles one after the other writes', () => {
    fc.assert(
      fc.property(content, ({ cells, styles, rowHeights }) => {
        const inOnePass = sheetXml((workbook, id) => workbook.fillSheet(id, { cells, styles, rowHeights }));
        const inTurn = sheetXml((workbook, id) => {
          workbook.setRowHeights(id, rowHeights);
          workbook.setCells(
            id,
            cells.map(({ row, column, content: input }) => ({ row, column, input: input as CellInput })),
          );
          workbook.setStyles(id, styles);
        });
        expect(inOnePass).toEqual(inTurn);
      }),
    );
  });
});

describe('placesByRow', () => {
  it('gives each row the places of its items, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (rows) => {
        const placesOf = placesByRow(rows.length, (at) => rows[at] ?? 0);
        for (let row = 0; row < 12; row += 1) {
          expect([...placesOf(row)]).toEqual(rows.flatMap((one, at) => (one === row ? [at] : [])));
        }
      }),
    );
  });
});
