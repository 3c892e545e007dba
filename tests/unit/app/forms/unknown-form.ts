import { check } from '../../../../src/app/check';
import { resultsOf } from '../../../../src/app/roll-up/file-results';
import type { FileReport } from '../../../../src/app/roll-up/settle-units';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { everySheet } from '../forms';
import { PlainPort, plainSheet } from '../plain-port';

/** A row of a form that no criteria set is known for: its title, its maximum and its points. */
export type Row = readonly [title: string, maximum: number, points: CellValue];

/** Nine of what a form asks for, in other words in each `kind`. */
export function rowsOf(kind = 'vệ sinh', points: CellValue = 4): Row[] {
  return ['Cổng', 'Sân', 'Bếp', 'Kho', 'Lớp', 'Nước', 'Rác', 'Cây', 'Sổ'].map((place) => [
    `${place} bảo đảm yêu cầu về ${kind}`,
    5,
    points,
  ]);
}

export function unknownSheet(unit: string, rows: readonly Row[], name = 'Biểu'): SheetSnapshot {
  return plainSheet(`id-${unit}-${name}`, name, [
    [`PHIẾU CHẤM ĐIỂM CỦA ${unit.toUpperCase()} NĂM 2026`, null, null, null],
    [`Tên đơn vị: ${unit}`, null, null, null],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ...rows.map(([title, maximum, points], index) => [index + 1, title, maximum, points]),
  ]);
}

/** A file as a roll-up keeps it. */
export async function unknownFile(unit: string, rows: readonly Row[], fileName = `${unit}.xlsx`): Promise<FileReport> {
  return fileOf([unknownSheet(unit, rows)], fileName);
}

async function fileOf(sheets: readonly SheetSnapshot[], fileName: string): Promise<FileReport> {
  const checked = await check(new PlainPort([...sheets]), everySheet);
  if (!checked.ok) throw new Error(checked.error.code);
  return { fileName, results: resultsOf(checked.value), digest: fileName };
}
