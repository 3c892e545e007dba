import { WorkbookException } from '../../errors';
import { MAX_FORMULA_LETTERS, MAX_GRID_CELLS, MAX_TEXT_LETTERS } from '../limits';

/** What reading rows costs: memory for cells and formulas, and later on time for each letter. */
type Cost = 'cells' | 'letters' | 'formulas';

const LIMITS: Readonly<Record<Cost, number>> = {
  cells: MAX_GRID_CELLS,
  letters: MAX_TEXT_LETTERS,
  formulas: MAX_FORMULA_LETTERS,
};

/** What the sheets of a workbook may cost together. A sheet that is read once more costs what it does now. */
export class ReadBudget {
  private readonly bySheet = new Map<string, Record<Cost, number>>();
  private readonly total: Record<Cost, number> = { cells: 0, letters: 0, formulas: 0 };

  /** Begins to read a sheet. @returns what the cells of it are paid from */
  of(sheetId: string): SheetBudget {
    const before = this.bySheet.get(sheetId);
    const own = { cells: 0, letters: 0, formulas: 0 };
    this.bySheet.set(sheetId, own);
    const { total } = this;
    if (before !== undefined) {
      total.cells -= before.cells;
      total.letters -= before.letters;
      total.formulas -= before.formulas;
    }
    return {
      spend: (cost, amount) => {
        own[cost] += amount;
        total[cost] += amount;
        if (total[cost] > LIMITS[cost]) {
          throw new WorkbookException({ code: 'too-large', what: cost, limit: LIMITS[cost] });
        }
      },
    };
  }
}

export interface SheetBudget {
  /** @throws WorkbookException `too-large` where the workbook's budget does not suffice */
  spend(cost: Cost, amount: number): void;
}
