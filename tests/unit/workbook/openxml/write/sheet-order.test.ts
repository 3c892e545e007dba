import fc from 'fast-check';
import { cellToA1 } from '../../../../../src/workbook/address';
import { packageProblems } from '../check-package';
import { openForEdit, partText } from '../open-for-edit';
import { smallParts, zipParts } from '../make-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetOf(rows: string) {
  const workbook = openForEdit(zipParts(smallParts(rows)));
  return { workbook, sheetId: workbook.activeSheetId };
}

describe('cells are written where rows and cells stand in no order', () => {
  it('each once, with the rows in order', () => {
    const { workbook, sheetId } = sheetOf(
      '<row r="3" ht="20" customHeight="1"><c r="B3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="3"><c r="C3"><v>4</v></c><c r="A3" s="1"/></row><row r="2"/>',
    );
    workbook.setCells(sheetId, [{ row: 2, column: 0, input: 'mới' }]);
    expect(partText(workbook.save(), SHEET)).toContain(
      '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"/><row r="3" ht="20" customHeight="1">' +
        '<c r="A3" t="inlineStr"><is><t>mới</t></is></c><c r="B3"><v>3</v></c><c r="C3"><v>4</v></c></row></sheetData>',
    );
  });

  it('and those without an address stay where they were', () => {
    const { workbook, sheetId } = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    workbook.setRowHeight(sheetId, 1, 30);
    expect(workbook.sheet(sheetId).values).toEqual([[1, 2, 3], [4]]);
    expect(partText(workbook.save(), SHEET)).toContain(
      '<row r="2" ht="30" customHeight="1"><c r="A2"><v>4</v></c></row>',
    );
  });

  it('so that nothing but those cells reads otherwise, whatever the order', () => {
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(5), value: fc.nat(99) });
    const cellXml = ({ row, column, value }: { row: number; column: number; value: number }) =>
      `<c r="${cellToA1({ row, column })}"><v>${value}</v></c>`;
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), cell, fc.boolean(), (cells, written, areAlone) => {
        const numbers = areAlone ? [] : [...new Set(cells.map(({ row }) => row))];
        const rows = areAlone
          ? cells.map((one) => `<row r="${one.row + 1}">${cellXml(one)}</row>`)
          : numbers.map((row) => {
              const inRow = cells.filter((one) => one.row === row);
              return `<row r="${row + 1}">${inRow.map(cellXml).join('')}</row>`;
            });
        const { workbook, sheetId } = sheetOf(rows.join(''));
        const before = workbook.sheet(sheetId).values;
        workbook.setCells(sheetId, [{ row: written.row, column: written.column, input: written.value }]);
        const file = workbook.save();
        expect(packageProblems(file).filter((problem) => problem.startsWith(`${SHEET}:`))).toEqual([]);
        const after = openForEdit(file).sheet(sheetId).values;
        for (let row = 0; row < 6; row++) {
          for (let column = 0; column < 6; column++) {
            const isWritten = row === written.row && column === written.column;
            const expected = isWritten ? written.value : (before[row]?.[column] ?? null);
            expect(after[row]?.[column] ?? null).toBe(expected);
          }
        }
      }),
    );
  });
});
