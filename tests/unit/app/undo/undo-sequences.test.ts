import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { check, type CheckOptions } from '../../../../src/app/check';
import { clearMarks } from '../../../../src/app/clear-marks';
import { fixFindings } from '../../../../src/app/fix-findings';
import { mark } from '../../../../src/app/mark';
import { score } from '../../../../src/app/score';
import { chooseProfile } from '../../../../src/app/stored-criteria';
import { summarise } from '../../../../src/app/summarise';
import { undo } from '../../../../src/app/undo/undo';
import { undoStep, type UndoStep } from '../../../../src/app/undo/undo-step';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { cellToA1, type CellPosition } from '../../../../src/workbook/address';
import type { WorkbookEdit } from '../../../../src/workbook/edit';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { formSheet, PanePort } from '../../taskpane/form-workbook';

const options: CheckOptions = { sheets: { names: ['Sùng Phài'] }, criteria: 'auto', sets: builtInSets() };
const TOTAL_ROW = 36;

/** A form with mistakes that can be fixed, a gap, and a total to fill in. */
function workbook(): PanePort {
  const sheet = formSheet({ 3: 'Đat', 7: 'Chưa đạt', 11: 'ĐAT', 20: 'Chua đat', 34: '' });
  return new PanePort([{ ...sheet, values: [...sheet.values, [null, 'Tổng cộng', null, null]] }]);
}

/** One of our actions: what it wrote, to be taken back. */
type Action = (port: PanePort) => Promise<readonly WorkbookEdit[]>;

const actions: Readonly<Record<string, Action>> = {
  mark: async (port) => editsOf(await mark(port, options)),
  clearMarks: async (port) => editsOf(await clearMarks(port, options.sheets)),
  score: async (port) => editsOf(await score(port, options)),
  summarise: async (port) => editsOf(await summarise(port, options)),
  fixOne: async (port) => {
    const [first] = await fixable(port);
    return first === undefined ? [] : editsOf(await fixFindings(port, [first], options));
  },
  fixAll: async (port) => editsOf(await fixFindings(port, await fixable(port), options)),
  remember: async (port) => editsOf(await chooseProfile(port, `p${port.writes.length}`)),
};

async function fixable(port: PanePort) {
  const checked = await check(port, options);
  return checked.ok ? checked.value.sheets.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null) : [];
}

function editsOf(
  outcome: { readonly ok: true; readonly value: { readonly undo: readonly WorkbookEdit[] } } | { readonly ok: false },
): readonly WorkbookEdit[] {
  return outcome.ok ? outcome.value.undo : [];
}

async function act(port: PanePort, name: string): Promise<UndoStep | null> {
  const edits = await actions[name]?.(port);
  return edits === undefined || edits.length === 0 ? null : undoStep(edits, port.sheets);
}

/**
 * What a user can see of the workbook and what it remembers. Ids of marks are Excel's own affair; the area of a tab's
 * name follows only when the tab is written anew.
 */
function seen({ sheets, metadata, names }: PanePort): unknown {
  return {
    metadata,
    names: names.map(({ name }) => name).sort(),
    sheets: sheets.map(({ name, values, formulas, marks }) => ({
      name,
      cells: filled(values),
      formulas: filled(formulas),
      marks: marks.map(({ areas, formula }) => JSON.stringify({ areas, formula })).sort(),
    })),
  };
}

function filled(grid: readonly (readonly unknown[] | undefined)[]): readonly string[] {
  return grid.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) =>
      value === null || value === undefined ? [] : [`${cellToA1({ row, column })} ${JSON.stringify(value)}`],
    ),
  );
}

const actionName = fc.constantFrom(...Object.keys(actions));
const typed: fc.Arbitrary<CellPosition & { readonly value: CellValue }> = fc.record({
  row: fc.integer({ min: 2, max: TOTAL_ROW }),
  column: fc.integer({ min: 2, max: 4 }),
  value: fc.constantFrom('Đạt', 'Chưa đạt', 'Đat', 'ghi chú', 5, null),
});

describe('a random sequence of our actions', () => {
  it('undone to the end gives back the workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actionName, { maxLength: 7 }), async (names) => {
        const port = workbook();
        const states: unknown[] = [];
        const steps: UndoStep[] = [];
        for (const name of names) {
          const before = seen(port);
          const step = await act(port, name);
          if (step === null) continue;
          states.push(before);
          steps.push(step);
        }
        for (const step of steps.reverse()) {
          expect(await undo(port, step)).toMatchObject({ ok: true });
          expect(seen(port)).toEqual(states.pop());
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('among a user’s edits never takes back what the user has typed since, and is refused whole or done whole', async () => {
    const step = fc.oneof(actionName, typed);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (sequence) => {
        const port = workbook();
        const steps: UndoStep[] = [];
        /** What the user typed last into cells that we have not written to since. */
        const own = new Map<string, CellPosition & { readonly value: CellValue }>();
        for (const one of sequence) {
          if (typeof one === 'string') {
            const undoable = await act(port, one);
            if (undoable === null) continue;
            steps.push(undoable);
            for (const edit of undoable.edits) {
              if (edit.kind === 'setCells') for (const cell of edit.changes) own.delete(cellToA1(cell));
            }
          } else {
            const before = seen(port);
            port.type('Sùng Phài', one, one.value);
            port.replace({ ...port.sheetNamed('Sùng Phài'), formulas: without(port, one) });
            // What we wrote, typed once more, is no change that anybody could tell.
            if (!isDeepStrictEqual(seen(port), before)) own.set(cellToA1(one), one);
          }
        }
        for (const undoable of steps.reverse()) {
          const before = seen(port);
          const outcome = await undo(port, undoable);
          if (!outcome.ok) expect(seen(port)).toEqual(before);
          const { values } = port.sheetNamed('Sùng Phài');
          for (const [cell, { row, column, value }] of own) {
            expect([cell, values[row]?.[column] ?? null]).toEqual([cell, value]);
          }
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

/** Typing over a formula takes it away. */
function without(port: PanePort, { row, column }: CellPosition) {
  return port
    .sheetNamed('Sùng Phài')
    .formulas.map((cells, at) =>
      at === row ? cells?.map((one, index) => (index === column ? undefined : one)) : cells,
    );
}
