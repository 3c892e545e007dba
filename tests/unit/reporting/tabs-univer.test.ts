import { isCellError } from '../../../src/workbook/snapshot';
import { differences, summedBooks, write, type Calculated, type SummedBook } from './summed-books';
import { calculatedWorkbook, type InputSheet } from './univer';

jest.setTimeout(180_000);

/** Sheets of users as they are, and tabs of ours with their formulas alone. */
const sheetsOf = ({ workbook, before }: SummedBook): InputSheet[] =>
  workbook.sheetInfos().map(({ id, name }) => {
    const formulas = before.filter(({ sheet }) => sheet === name);
    const known = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
    const values = workbook.sheet(id).values.flatMap((cells = [], row) =>
      cells.flatMap((value, column) => {
        const input = value === undefined || isCellError(value) ? null : value;
        return known.has(`${row} ${column}`) ? [] : [{ row, column, input }];
      }),
    );
    const computed = formulas.map(({ row, column, formula }) => ({ row, column, input: { formula, value: null } }));
    return { name, cells: [...values, ...computed] };
  });

const calculated = (book: SummedBook): Calculated => {
  const sheets = sheetsOf(book);
  const values = calculatedWorkbook(sheets);
  const cells = new Map(
    values.flatMap((found, index) =>
      found.map(([row, column, value]) => [`${sheets[index]?.name ?? ''} ${row} ${column}`, value] as const),
    ),
  );
  return (sheet, { row, column }) => cells.get(`${sheet} ${row} ${column}`) ?? null;
};

/** The engine by itself knows no links; no figure is one. */
const isLink = ({ formula }: SummedBook['before'][number]) => formula.startsWith('=HYPERLINK(');

describe('the tabs of workbooks, calculated by the workbench’s engine', () => {
  it('have the values that we gave them, and follow a result that is changed', async () => {
    for (const book of await summedBooks()) {
      const { name, before, after, tabs, workbook, change } = book;
      const now = calculated(book);
      expect([
        name,
        differences(
          before.filter((cell) => !isLink(cell)),
          now,
        ),
      ]).toEqual([name, []]);
      write(workbook, change.sheet, change, change.input);
      const then = calculated(book);
      expect([
        name,
        differences(
          after.filter((cell) => !isLink(cell)),
          then,
        ),
      ]).toEqual([name, []]);
      const moved = new Set(
        before.filter((cell) => now(cell.sheet, cell) !== then(cell.sheet, cell)).map(({ sheet }) => sheet),
      );
      expect([name, [...moved].sort()]).toEqual([name, [...tabs].sort()]);
    }
  });
});
