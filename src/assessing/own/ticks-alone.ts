import type { AssessmentTable } from '../../reading/assessment-table';
import { outlineOf } from '../../reading/outline/outline-of';
import { isNoTick, isTick } from '../../reading/result-words';
import { statedCounts } from './own-counts';

/**
 * Whether a sheet says by ticks alone what is met, so that a blank is not met: no other sign stands under its results, and
 * its own counts say so of most units. A form that counts its ticks and has no other sign says so whatever it counts.
 * @param tables of the units that stand together
 */
export function saysByTicksAlone(tables: readonly AssessmentTable[]): boolean {
  let isAnyBlank = false;
  let [right, counted] = [0, 0];
  for (const table of tables) {
    const { leaves } = outlineOf(table);
    const cells = leaves.map(({ row: { cells: own } }) => own.met ?? own.result ?? null);
    if (table.columns.some(({ role }) => role === 'notMet') || table.scale !== null) return false;
    if (cells.some((cell) => cell === null || !(isTick(cell.value) || isEmpty(cell.value)))) return false;
    const ticks = cells.filter((cell) => cell !== null && isTick(cell.value)).length;
    if (ticks < cells.length) isAnyBlank = true;
    const counts = statedCounts(outlineOf(table)).filter(({ of }) => of === 'met');
    if (counts.length === 0) continue;
    counted += 1;
    if (counts.some(({ count, total }) => count === ticks || total === cells.length)) right += 1;
  }
  return isAnyBlank && counted > 0 && (right * 2 > counted || tables.length === 1);
}

function isEmpty(value: Parameters<typeof isNoTick>[0]): boolean {
  return value === null || (typeof value === 'string' && isNoTick(value));
}
