import type { Finding } from '../../assessing/finding';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { placeSigns } from '../undo/place-signs';
import type { FindingIdentity } from './dismissal';

/** Where a finding is, and rows by their numbers: all that changes when rows are inserted. */
const MOVING: ReadonlySet<string> = new Set([
  'sheetId',
  'sheetName',
  'unit',
  'criterion',
  'cell',
  'fix',
  'code',
  'row',
  'firstRow',
]);

/** @param sheet the one that the finding is on */
export function findingIdentity(finding: Finding, sheet: SheetSnapshot): FindingIdentity {
  const { code, criterion, unit, cell } = finding;
  const signs = cell === null ? null : placeSigns(sheet, [cell]);
  return {
    code,
    criterion,
    unit,
    sheet: unit === null ? sheet.name : null,
    says: JSON.stringify(finding, (key, value: unknown) => (MOVING.has(key) ? undefined : value)),
    row: criterion === null && cell !== null ? (signs?.rows.get(cell.row)?.text ?? null) : null,
    column: cell === null ? null : (signs?.columns.get(cell.column) ?? null),
  };
}

/** What a finding must share with a dismissal before it is worth looking at its place. */
export function isAboutTheSame(
  { code, criterion, unit }: Pick<FindingIdentity, 'code' | 'criterion' | 'unit'>,
  other: FindingIdentity,
): boolean {
  return code === other.code && criterion === other.criterion && unit === other.unit;
}

export function isSameFinding(a: FindingIdentity, b: FindingIdentity): boolean {
  return isAboutTheSame(a, b) && a.sheet === b.sheet && a.says === b.says && a.row === b.row && a.column === b.column;
}
