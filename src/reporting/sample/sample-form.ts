import type { SheetPlan } from '../../workbook/sheet-plan';
import { heights, look, margins } from '../summary/look';
import { SheetPlanBuilder } from '../summary/sheet-plan-builder';
import { SAMPLE_UNIT } from './sample-unit';

/** In characters. */
const columnWidths = [6, 58, 34, 14] as const;

const CRITERIA = 34;
const HEADER = 4;
const MET = 'Đạt';
const NOT_MET = 'Chưa đạt';

/** What is wrong in the form, so that there is something to see: a gap, a slip of the keyboard, a cell left empty. */
const results: Readonly<Record<number, string>> = {
  7: NOT_MET,
  11: 'Đat',
  12: NOT_MET,
  18: NOT_MET,
  22: '',
  29: NOT_MET,
};
const WITHOUT_EVIDENCE: ReadonlySet<number> = new Set([7, 12, 16, 18, 22, 29]);

/**
 * Plans a form to try the add-in on, as communes send it in: the 34 criteria of Quyết định 9745, of a unit that does not
 * exist. It is a Vietnamese document whatever the language of the pane.
 * @param name the sheet's, free in the workbook
 */
export function planSampleForm(name: string): SheetPlan {
  const builder = new SheetPlanBuilder();
  const across = { row: 0, column: 0, rowCount: 1, columnCount: columnWidths.length };
  builder.putMerged(across, 'BIỂU TỰ ĐÁNH GIÁ (BIỂU MẪU ĐỂ THỬ)', look.title);
  builder.rowHeight(0, heights.title);
  builder.putMerged({ ...across, row: 1 }, 'Theo Quyết định số 9745/QĐ-BCA-V05', look.basis);
  builder.putMerged({ ...across, row: 2 }, `Tên xã: ${SAMPLE_UNIT}`, look.section);

  ['TT', 'Nội dung tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả'].forEach((header, column) =>
    builder.put(HEADER, column, header, look.header),
  );
  builder.rowHeight(HEADER, heights.header);
  for (let number = 1; number <= CRITERIA; number += 1) {
    const row = HEADER + number;
    builder.put(row, 0, number, look.number);
    builder.put(row, 1, `Nội dung tiêu chí ${number} (theo phụ lục của quyết định)`, look.text);
    builder.put(row, 2, WITHOUT_EVIDENCE.has(number) ? null : `Báo cáo số ${number}/BC-UBND`, look.text);
    builder.put(row, 3, results[number] ?? MET, look.word);
    builder.rowHeight(row, heights.row);
  }
  return builder.build({
    name,
    columnWidths,
    freeze: { rows: HEADER + 1, columns: 0 },
    print: {
      orientation: 'portrait',
      area: { ...across, rowCount: HEADER + 1 + CRITERIA },
      titleRows: { first: HEADER, last: HEADER, until: HEADER + CRITERIA },
      margins,
    },
  });
}
