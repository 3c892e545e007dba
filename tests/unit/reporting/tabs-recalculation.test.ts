import { valueAt } from '../../../src/workbook/snapshot';
import { recalculated } from './libre-office';
import { differences, open, summedBooks, write, type Calculated } from './summed-books';

jest.setTimeout(180_000);

/** The sheets of a file, read when they are asked for. */
const cellsOf = (file: Uint8Array = new Uint8Array()): Calculated => {
  const book = open(file);
  const sheets = new Map(book.sheetInfos().map(({ id, name }) => [name, book.sheet(id)]));
  return (sheet, cell) => {
    const snapshot = sheets.get(sheet);
    return snapshot === undefined ? null : valueAt(snapshot, cell);
  };
};

describe('the tabs of workbooks, calculated by LibreOffice', () => {
  it('have the values that we gave them, and follow a result that is changed', async () => {
    const books = await summedBooks();
    const asMade = books.map(({ workbook }) => workbook.save());
    const changed = books.map(({ workbook, change }) => {
      write(workbook, change.sheet, change, change.input);
      return workbook.save();
    });
    const calculated = recalculated([...asMade, ...changed]);
    books.forEach(({ name, before, after, tabs }, index) => {
      const now = cellsOf(calculated[index]);
      const then = cellsOf(calculated[books.length + index]);
      expect([name, differences(before, now)]).toEqual([name, []]);
      expect([name, differences(after, then)]).toEqual([name, []]);
      const moved = new Set(
        before.filter((cell) => now(cell.sheet, cell) !== then(cell.sheet, cell)).map(({ sheet }) => sheet),
      );
      expect([name, [...moved].sort()]).toEqual([name, [...tabs].sort()]);
    });
  });
});
