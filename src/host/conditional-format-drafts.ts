import type { Area } from '../workbook/address';
import type { ConditionalFormatOnSheet, EditableWorkbook } from '../workbook/openxml/editable-workbook';

/**
 * A conditional format as Office.js builds it, member by member. The workbook takes only whole ones, so a new or
 * changed one is held here until it is complete and the batch is over.
 */
export interface FormatDraft {
  /** The id that Office.js sees; it stays when the workbook gives the stored format another one. */
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: 'Custom' | 'DataBar' | 'Other';
  formula: string | null;
  fillColor: string | null;
  fontColor: string | null;
  /** What fills a data bar; null where the largest value does. */
  maximum: number | null;
}

/** Excel's own blue, which a data bar has before it is given a colour. */
const DATA_BAR_COLOR = '#638EC6';

export class ConditionalFormatDrafts {
  private readonly pending = new Map<string, FormatDraft>();
  /** The workbook's own id, unique on its sheet, by the id that Office.js knows, where they differ. */
  private readonly storedIds = new Map<string, { readonly sheetId: string; readonly storedId: string }>();
  private nextId = 1;

  constructor(private readonly workbook: EditableWorkbook) {}

  /** The formats on the sheet, first priority first. */
  onSheet(sheetId: string): readonly FormatDraft[] {
    const stored = this.workbook.conditionalFormats(sheetId).map((format) => this.stored(sheetId, format));
    const pending = [...this.pending.values()].filter((draft) => draft.sheetId === sheetId).reverse();
    return [...pending, ...stored];
  }

  add(sheetId: string, areas: readonly Area[], type: 'Custom' | 'DataBar'): FormatDraft {
    const id = `{cf-${this.nextId++}}`;
    const draft: FormatDraft = {
      id,
      sheetId,
      areas,
      type,
      formula: null,
      fillColor: null,
      fontColor: null,
      maximum: null,
    };
    this.pending.set(id, draft);
    return draft;
  }

  /** To be called before a draft's members are set: a stored format leaves the workbook until the batch is over. */
  edit(draft: FormatDraft): void {
    if (this.pending.has(draft.id)) return;
    this.removeStored(draft);
    this.pending.set(draft.id, draft);
  }

  remove(draft: FormatDraft): void {
    if (!this.pending.delete(draft.id)) this.removeStored(draft);
  }

  /** Forgets the formats of a sheet that is emptied or gone. */
  forget(sheetId: string): void {
    for (const draft of this.pending.values()) if (draft.sheetId === sheetId) this.pending.delete(draft.id);
    for (const [id, one] of this.storedIds) if (one.sheetId === sheetId) this.storedIds.delete(id);
  }

  /** Gives the complete drafts to the workbook; the last one made has the first priority, as in Excel. */
  flush(): void {
    for (const draft of [...this.pending.values()].reverse()) {
      if (draft.type === 'Custom' && (draft.formula === null || draft.fillColor === null)) continue;
      const { sheetId } = draft;
      const storedId = this.workbook.addConditionalFormat(sheetId, plannedFormat(draft));
      this.storedIds.set(draft.id, { sheetId, storedId });
      this.pending.delete(draft.id);
    }
  }

  private stored(sheetId: string, format: ConditionalFormatOnSheet): FormatDraft {
    const known = [...this.storedIds].find(([, one]) => one.sheetId === sheetId && one.storedId === format.id);
    return {
      id: known?.[0] ?? format.id,
      sheetId,
      areas: format.areas,
      type: format.formula === null ? 'Other' : 'Custom',
      formula: format.formula,
      fillColor: format.style?.fillColor ?? null,
      fontColor: format.style?.fontColor ?? null,
      maximum: null,
    };
  }

  private removeStored(draft: FormatDraft): void {
    this.workbook.removeConditionalFormat(draft.sheetId, this.storedIds.get(draft.id)?.storedId ?? draft.id);
    this.storedIds.delete(draft.id);
  }
}

function plannedFormat(draft: FormatDraft) {
  const { areas, formula, fillColor, fontColor, maximum } = draft;
  if (formula === null || draft.type === 'DataBar') {
    const bar = { kind: 'dataBar', color: fillColor ?? DATA_BAR_COLOR } as const;
    return { areas, rule: maximum === null ? bar : { ...bar, maximum } };
  }
  const style = { fillColor: fillColor ?? '', ...(fontColor === null ? {} : { fontColor }) };
  return { areas, rule: { kind: 'formula', formula, style } } as const;
}
