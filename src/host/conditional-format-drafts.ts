import type { Area } from '../workbook/address';
import { unreachable } from '../outcome';
import type { IconSetName, PlannedConditionalFormat } from '../workbook/sheet-plan';
import type { ConditionalFormatOnSheet, EditableWorkbook } from '../workbook/openxml/editable-workbook';
import { notImplemented } from './host-error';

/**
 * A conditional format as Office.js builds it, member by member. The workbook takes only whole ones, so a new or
 * changed one is held here until it is complete and the batch is over.
 */
export interface FormatDraft {
  /** The id that Office.js sees; it stays when the workbook gives the stored format another one. */
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: NewFormatType | 'Other';
  formula: string | null;
  fillColor: string | null;
  fontColor: string | null;
  /** What fills a data bar; null where the largest value does. */
  maximum: number | null;
  icons: IconSetName | null;
  /** From where on the second icon and the third one stand. */
  bounds: readonly [number, number] | null;
}

/** The kinds that the workbook can be given. */
export type NewFormatType = 'Custom' | 'DataBar' | 'IconSet';

/** Excel's own blue, which a data bar has before it is given a colour. */
const DATA_BAR_COLOR = '#638EC6';

export class ConditionalFormatDrafts {
  private readonly pending = new Map<string, FormatDraft>();
  /** The workbook's own id, unique on its sheet, by the id that Office.js knows, where they differ. */
  private readonly storedIds = new Map<string, { readonly sheetId: string; readonly storedId: string }>();
  private nextId = 1;
  /** Excel fails to tell some rules of users (OfficeDev/office-js #6827, #5222). */
  isUnreadable: (formula: string | null) => boolean = () => false;
  /** What ids begin with; another one stands for other ids. */
  private generation = 0;

  /** @param newRules which place a new format gets by itself: the documents disagree */
  constructor(
    private readonly workbook: EditableWorkbook,
    private readonly newRules: 'first' | 'last',
  ) {}

  /** The formats on the sheet, first priority first. */
  onSheet(sheetId: string): readonly FormatDraft[] {
    const stored = this.workbook.conditionalFormats(sheetId).map((format) => this.stored(sheetId, format));
    return [...this.unsaved(sheetId), ...stored];
  }

  /** Has every format go by another id from now on (OfficeDev/office-js #6396). */
  changeIds(): void {
    this.generation += 1;
    this.storedIds.clear();
  }

  /** Gives an unsaved format its place; the workbook cannot change the order of those that it holds. */
  moveTo(draft: FormatDraft, priority: number): void {
    if (!this.pending.has(draft.id))
      throw notImplemented('ConditionalFormat.priority of a format that was there before');
    const others = this.unsaved(draft.sheetId).filter((one) => one !== draft);
    for (const { id } of others) this.pending.delete(id);
    this.pending.delete(draft.id);
    for (const one of [...others.slice(0, priority), draft, ...others.slice(priority)]) this.pending.set(one.id, one);
  }

  private unsaved(sheetId: string): FormatDraft[] {
    return [...this.pending.values()].filter((draft) => draft.sheetId === sheetId);
  }

  add(sheetId: string, areas: readonly Area[], type: NewFormatType): FormatDraft {
    const id = `{cf-${this.generation}-${this.nextId++}}`;
    const draft: FormatDraft = {
      id,
      sheetId,
      areas,
      type,
      formula: null,
      fillColor: null,
      fontColor: null,
      maximum: null,
      icons: null,
      bounds: null,
    };
    this.pending.set(id, draft);
    if (this.newRules === 'first') this.moveTo(draft, 0);
    return draft;
  }

  /** To be called before a draft's members are set: a stored format leaves the workbook until the batch is over. */
  edit(draft: FormatDraft): void {
    if (this.pending.has(draft.id)) return;
    this.removeStored(draft);
    this.pending.set(draft.id, draft);
    if (this.newRules === 'first') this.moveTo(draft, 0);
  }

  remove(draft: FormatDraft): void {
    if (!this.pending.delete(draft.id)) this.removeStored(draft);
  }

  /** Forgets the formats of a sheet that is emptied or gone. */
  forget(sheetId: string): void {
    for (const draft of this.pending.values()) if (draft.sheetId === sheetId) this.pending.delete(draft.id);
    for (const [id, one] of this.storedIds) if (one.sheetId === sheetId) this.storedIds.delete(id);
  }

  /** Gives the complete drafts to the workbook, first priority first. */
  flush(): void {
    for (const draft of [...this.pending.values()]) {
      const planned = plannedFormat(draft);
      if (planned === null) continue;
      const { sheetId } = draft;
      const storedId = this.workbook.addConditionalFormat(sheetId, planned);
      this.storedIds.set(draft.id, { sheetId, storedId });
      this.pending.delete(draft.id);
    }
  }

  private stored(sheetId: string, format: ConditionalFormatOnSheet): FormatDraft {
    const known = [...this.storedIds].find(([, one]) => one.sheetId === sheetId && one.storedId === format.id);
    return {
      id: known?.[0] ?? this.idOf(format),
      sheetId,
      areas: format.areas,
      type: format.formula === null ? 'Other' : 'Custom',
      formula: format.formula,
      fillColor: format.style?.fillColor ?? null,
      fontColor: format.style?.fontColor ?? null,
      maximum: null,
      icons: null,
      bounds: null,
    };
  }

  private idOf({ id }: ConditionalFormatOnSheet): string {
    return this.generation === 0 ? id : `${this.generation}/${id}`;
  }

  private removeStored(draft: FormatDraft): void {
    const own = draft.id.slice(draft.id.indexOf('/') + 1);
    this.workbook.removeConditionalFormat(draft.sheetId, this.storedIds.get(draft.id)?.storedId ?? own);
    this.storedIds.delete(draft.id);
  }
}

/** @returns null while the draft is not complete */
function plannedFormat(draft: FormatDraft): PlannedConditionalFormat | null {
  const { areas, type, formula, fillColor, fontColor, maximum, icons, bounds } = draft;
  switch (type) {
    case 'Custom': {
      if (formula === null || fillColor === null) return null;
      const style = { fillColor, ...(fontColor === null ? {} : { fontColor }) };
      return { areas, rule: { kind: 'formula', formula, style } };
    }
    case 'DataBar': {
      const bar = { kind: 'dataBar', color: fillColor ?? DATA_BAR_COLOR } as const;
      return { areas, rule: maximum === null ? bar : { ...bar, maximum } };
    }
    case 'IconSet': {
      if (icons === null || bounds === null) return null;
      const [middle, high] = bounds;
      return { areas, rule: { kind: 'iconSet', icons, middle, high } };
    }
    case 'Other':
      return null;
    default:
      return unreachable(type);
  }
}
