import { summarise } from '../../../../src/app/summarise';
import { formulaAt, type CellValue, type SheetSnapshot } from '../../../../src/workbook/snapshot';
import { commune, everySheet } from '../../app/forms';
import { PlainPort } from '../../app/plain-port';

/** A commune's form with its own head, places to sign, and a column for who sees to each criterion. */
function fullForm(name: string, place: string): SheetSnapshot {
  const form = commune(name, { 7: 'Chưa đạt', 8: 'KĐ' });
  const [title = [], unit = [], header = [], ...rest] = form.values;
  const beside = (row: readonly CellValue[], index: number): CellValue[] => [
    ...row,
    index === 6 ? 'Công an xã' : null,
    index === 7 ? 'Xong trong quý I' : null,
  ];
  const rows = rest.map((row, index) => beside([...(row ?? [])] as CellValue[], index));
  const values = [
    ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [`XÃ ${name}`, null, 'Độc lập - Tự do - Hạnh phúc'],
    [null, null, `${place}, ngày 20 tháng 11 năm 2026`],
    title,
    unit,
    [...header, 'Bộ phận phụ trách', 'Ghi chú'],
    ...rows,
    ['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN'],
  ];
  return { ...form, values };
}

const textsOf = (sheet: SheetSnapshot) => sheet.values.flatMap((row) => Array.from(row ?? []));

const placeOf = (sheet: SheetSnapshot, text: string) => {
  const row = sheet.values.findIndex((cells) => cells?.includes(text));
  return { row, column: sheet.values[row]?.indexOf(text) ?? -1 };
};

describe('what a form says of itself', () => {
  it('stands in the head and at the places to sign of every tab, and follows the form', async () => {
    const port = new PlainPort([fullForm('A', 'Sùng Phài')]);
    await summarise(port, everySheet);
    for (const name of ['Tổng hợp', 'Chưa đạt']) {
      const tab = port.sheetNamed(name);
      for (const [text, cell] of [
        ['ỦY BAN NHÂN DÂN', 'A1'],
        ['XÃ A', 'A2'],
        ['Sùng Phài, ngày 20 tháng 11 năm 2026', 'C3'],
        ['NGƯỜI LẬP BIỂU', 'A42'],
        ['TM. ỦY BAN NHÂN DÂN', 'C42'],
      ] as const) {
        expect([text, formulaAt(tab, placeOf(tab, text))]).toEqual([text, `=TRIM(A!${cell})`]);
      }
      expect(textsOf(tab).filter((text) => typeof text === 'string' && text.includes('……'))).toEqual([]);
    }
  });

  it('is not taken for words that somebody wrote, which go before it', async () => {
    const port = new PlainPort([fullForm('A', 'Sùng Phài')]);
    await summarise(port, everySheet);
    expect(port.metadata).toBeNull();
    port.type('Tổng hợp', { row: 1, column: 0 }, 'CÔNG AN XÃ A');
    await summarise(port, everySheet);
    expect(port.sheetNamed('Chưa đạt').values[1]?.[0]).toBe('CÔNG AN XÃ A');
    expect(port.sheetNamed('Chưa đạt').values[0]?.[0]).toBe('ỦY BAN NHÂN DÂN');
  });

  it('counts for several forms as far as all of them say it', async () => {
    const port = new PlainPort([fullForm('A', 'Lai Châu'), fullForm('B', 'Lai Châu')]);
    await summarise(port, everySheet);
    const tab = port.sheetNamed('Tổng hợp');
    expect(textsOf(tab)).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN', 'Lai Châu, ngày 20 tháng 11 năm 2026']));
    expect(tab.values[1]?.[0]).toMatch(/^…+$/);
  });

  it('says who sees to a criterion and what is noted in the list of gaps, until somebody writes there', async () => {
    const port = new PlainPort([fullForm('A', 'Sùng Phài')]);
    await summarise(port, everySheet);
    const gaps = port.sheetNamed('Chưa đạt');
    const { row, column } = placeOf(gaps, 'Người phụ trách');
    expect([gaps.values[row + 1]?.[column], gaps.values[row + 2]?.[column + 2]]).toEqual([
      'Công an xã',
      'Xong trong quý I',
    ]);
    port.type('Chưa đạt', { row: row + 1, column }, 'Ông Tư');
    for (const criterion of [12, 13]) port.type('A', { row: criterion, column: 2 }, 'Đạt');
    await summarise(port, everySheet);
    // What was typed beside the first is kept; what follows the form beside the second was typed by nobody.
    const kept = textsOf(port.sheetNamed('Chưa đạt'));
    expect(kept).toEqual(expect.arrayContaining(['Không có tiêu chí nào chưa đạt.', 'Ông Tư']));
    expect(kept).not.toContain('Xong trong quý I');
  });
});
