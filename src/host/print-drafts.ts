import type { Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import type { PlannedPrint } from '../workbook/sheet-plan';

/** A sheet's print set-up as Office.js builds it; margins in centimetres. */
export interface PrintDraft {
  orientation: PlannedPrint['orientation'];
  area: Area | null;
  titleRows: PlannedPrint['titleRows'];
  margins: { top: number; right: number; bottom: number; left: number };
  pageBreaks: number[];
}

/** Holds print set-ups until the batch is over; one without a print area changes nothing. */
export class PrintDrafts {
  private readonly changed = new Map<string, PrintDraft>();

  constructor(private readonly workbook: EditableWorkbook) {}

  edit(sheetId: string): PrintDraft {
    const draft = this.changed.get(sheetId) ?? excelDefault();
    this.changed.set(sheetId, draft);
    return draft;
  }

  forget(sheetId: string): void {
    this.changed.delete(sheetId);
  }

  flush(): void {
    for (const [sheetId, { area, ...rest }] of this.changed) {
      if (area !== null) this.workbook.setPrint(sheetId, { ...rest, area });
    }
    this.changed.clear();
  }
}

/** Excel's "Normal" margins: 0.75 inch above and below, 0.7 inch at the sides. */
function excelDefault(): PrintDraft {
  return {
    orientation: 'portrait',
    area: null,
    titleRows: null,
    margins: { top: 1.905, right: 1.778, bottom: 1.905, left: 1.778 },
    pageBreaks: [],
  };
}
