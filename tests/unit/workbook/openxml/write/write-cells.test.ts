import fc from 'fast-check';
import type { CellInput } from '../../../../../src/workbook/edit';
import type { CellToSet } from '../../../../../src/workbook/openxml/cell-to-set';
import { writeCachedValues, writeCells } from '../../../../../src/workbook/openxml/write/write-cells';
import { smallParts, worksheetXml, zipParts } from '../make-workbook';
import { openForEdit } from '../open-for-edit';

/** The rows of a sheet that had `rows` once the cells are written. */
function rowsAfter(rows: string, cells: readonly CellToSet[], before = '', behind = ''): string {
  const xml = worksheetXml(`${before}<sheetData>${rows}</sheetData>${behind}`);
  const written = writeCells(xml, cells).xml;
  return written.slice(written.indexOf('<sheetData'), written.indexOf('</worksheet>') - behind.length);
}

const cell = (row: number, column: number, input: CellInput): CellToSet => ({ row, column, input });

describe('a cell that is written', () => {
  test('keeps its style, and its neighbours keep every byte', () => {
    const left = '<c  r="A1"\ts="3" t="s"><v>0</v></c>';
    const right = '<c r="C1" s="4"><f>1+1</f><v>2</v></c>';
    expect(
      rowsAfter(`<row r="1" ht="30">${left}<c r="B1" s="7" t="s"><v>1</v></c>${right}</row>`, [cell(0, 1, 2.5)]),
    ).toBe(`<sheetData><row r="1" ht="30">${left}<c r="B1" s="7"><v>2.5</v></c>${right}</row></sheetData>`);
  });

  test.each<[string, CellInput, string]>([
    ['a number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['a truth value', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['a text', 'Đạt', '<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>'],
    [
      'a text with white space at its ends',
      ' x ',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>',
    ],
    [
      'a text that looks like a formula',
      '=HYPERLINK("x")',
      '<c r="A1" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>',
    ],
    ['a text with markup in it', 'a<b>&"', '<c r="A1" t="inlineStr"><is><t>a&lt;b&gt;&amp;"</t></is></c>'],
    ['a text with a character that XML forbids', 'a\u0001b', '<c r="A1" t="inlineStr"><is><t>a_x0001_b</t></is></c>'],
    ['a text that looks like an escape', '_x0041_', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ['a formula that gives a number', { formula: '=A2<3', value: 1 }, '<c r="A1"><f>A2&lt;3</f><v>1</v></c>'],
    ['a formula that gives a text', { formula: '=B1', value: 'x' }, '<c r="A1" t="str"><f>B1</f><v>x</v></c>'],
    ['a formula whose value is not known', { formula: '=B1', value: null }, '<c r="A1"><f>B1</f></c>'],
  ])('holds %s', (_what, input, expected) => {
    expect(rowsAfter('', [cell(0, 0, input)])).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  test('goes when it is emptied and has no style, and stays empty when it has one', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>';
    expect(rowsAfter(rows, [cell(0, 0, null), cell(0, 1, null)])).toBe(
      '<sheetData><row r="1"><c r="B1" s="2"/></row></sheetData>',
    );
  });

  test('that is new gets the style of its row, or else of its column', () => {
    const cols = '<cols><col min="2" max="3" width="9" style="5"/></cols>';
    expect(rowsAfter('<row r="1" s="6" customFormat="1"/>', [cell(0, 1, 1), cell(1, 1, 1)], cols)).toBe(
      '<sheetData><row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row><row r="2"><c r="B2" s="5"><v>1</v></c></row></sheetData>',
    );
  });

  test('finds its place among rows and cells that carry no addresses', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(rowsAfter(rows, [cell(0, 0, null), cell(1, 1, 4), cell(4, 0, 5)])).toBe(
      '<sheetData><row><c r="B1"><v>2</v></c></row><row><c><v>3</v></c><c r="B2"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
    );
  });

  test('is written with the prefix that the sheet uses', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>';
    expect(writeCells(xml, [cell(1, 0, 'x'), cell(2, 0, 1)]).xml).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('is written into a sheet that has no rows yet', () => {
    expect(
      writeCells(worksheetXml('<dimension ref="A1"/><sheetData/><pageMargins left="1"/>'), [cell(2, 1, 1)]).xml,
    ).toBe(
      worksheetXml(
        '<dimension ref="A1:B3"/><sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData><pageMargins left="1"/>',
      ),
    );
  });

  test('leaves the dimension alone when it lies inside', () => {
    const sheet = worksheetXml('<dimension  ref="A1:C9"/><sheetData/>');
    expect(writeCells(sheet, [cell(8, 2, 1)]).xml).toContain('<dimension  ref="A1:C9"/>');
  });
});

describe('a formula that other cells share', () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A:A)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2" s="2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('is written out in them when its own cell is overwritten', () => {
    expect(rowsAfter(rows, [cell(0, 1, 5)])).toBe(
      '<sheetData><row r="1"><c r="B1"><v>5</v></c></row>' +
        '<row r="2"><c r="B2" s="2"><f>A2*$C$1+SUM(A:A)</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f>A3*$C$1+SUM(A:A)</f><v>3</v></c></row></sheetData>',
    );
  });

  test('stays shared when another of its cells is overwritten', () => {
    expect(rowsAfter(rows, [cell(1, 1, 5)])).toBe(
      `<sheetData>${rows.replace('<f t="shared" si="0"/><v>2</v>', '<v>5</v>')}</sheetData>`,
    );
  });

  test('stays shared when only its value is calculated anew', () => {
    const xml = worksheetXml(`<sheetData>${rows}</sheetData>`);
    expect(
      writeCachedValues(xml, [
        { row: 0, column: 1, value: 9 },
        { row: 5, column: 0, value: 1 },
      ]),
    ).toBe(xml.replace('<v>1</v>', '<v>9</v>'));
  });
});

describe('whether formulas changed', () => {
  const rows = worksheetXml(
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row></sheetData>',
  );

  test.each<[string, CellToSet, boolean]>([
    ['a constant became another', cell(0, 1, 3), false],
    ['a formula was overwritten', cell(0, 0, 3), true],
    ['a formula was added', cell(0, 1, { formula: '=1', value: 1 }), true],
    ['the same formula was typed again', cell(0, 0, { formula: '=1+1', value: 2 }), false],
  ])('is told: %s', (_what, change, expected) => {
    expect(writeCells(rows, [change]).formulasChanged).toBe(expected);
  });
});

describe('any cells in any sheet', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('Đạt =+-@<>&"\'_x0041\u0001\n\t ễ😀')), maxLength: 12 });
  const constant = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  const at = { row: fc.nat(12), column: fc.nat(6) };
  const cells = fc.uniqueArray(fc.record({ ...at, input: constant }), {
    selector: ({ row, column }) => `${row} ${column}`,
    maxLength: 30,
  });
  const read = (input: CellInput): CellInput => (input === '' ? null : Object.is(input, -0) ? 0 : input);

  test('read back as they were typed, and all others as they were', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const workbook = openForEdit(zipParts(smallParts('')));
        workbook.setCells('1', first);
        workbook.setCells('1', second);
        const { values } = openForEdit(workbook.save()).sheet('1');
        const expected = new Map(
          [...first, ...second].map(({ row, column, input }) => [`${row} ${column}`, read(input)]),
        );
        for (let row = 0; row <= 12; row++) {
          for (let column = 0; column <= 6; column++) {
            expect(values[row]?.[column] ?? null).toEqual(expected.get(`${row} ${column}`) ?? null);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('leave no trace once they are emptied again', () => {
    fc.assert(
      fc.property(cells, (changes) => {
        const rows =
          '<row r="3" ht="20"><c r="B3" s="1"/><c r="D3" s="2"/></row><row r="7" spans="1:3"/><row r="20"><c r="A20"><v>1</v></c></row>';
        const xml = worksheetXml(`<sheetData>${rows}</sheetData>`);
        const typed = writeCells(xml, changes).xml;
        const emptied = writeCells(
          typed,
          changes.map((change) => ({ ...change, input: null })),
        ).xml;
        const kept = emptied
          .replaceAll(/<row r="\d+"><\/row>/g, '')
          .replace('<row r="7" spans="1:3"></row>', '<row r="7" spans="1:3"/>');
        expect(kept).toBe(xml);
      }),
      { numRuns: 60 },
    );
  });
});
