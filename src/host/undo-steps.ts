import { excelRefuses } from './excel-refusals';

/** What Excel cannot take back, of what is implemented here; on the web a sheet's name and whether it is hidden can be. */
const WITHOUT_UNDO: ReadonlySet<string> = new Set([
  'Worksheet.Delete',
  'Worksheet.Name',
  'Worksheet.Visibility',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
]);

/** Excel has been seen to refuse this many formulas in a group (OfficeDev/office-js #6491); Office.js sends them in parts. */
const TOO_MANY_FORMULAS = 1_600;

/**
 * What Ctrl+Z would take back: each request that changes something is a step, and all requests of one group are one. What
 * cannot be taken back is refused in a group, and ends what can be taken back outside one.
 */
export class UndoSteps {
  /** The group of each step, null where it belongs to none. */
  private readonly steps: (string | null)[] = [];
  private group: string | null = null;
  /** How many formulas the group has set. */
  private formulas = 0;

  get count(): number {
    return this.steps.length;
  }

  /** True while a request runs that belongs to a group. */
  get isGrouped(): boolean {
    return this.group !== null;
  }

  /** @param group that the request belongs to, or null */
  begin(group: string | null): void {
    if (group !== this.group) this.formulas = 0;
    this.group = group;
  }

  /**
   * To be called before something is called or set.
   * @param member "Worksheet.Delete"
   * @throws HostError `UndoNotSupported`
   */
  use(member: string, args: readonly unknown[]): void {
    if (member === 'Range.Formulas') this.formulas += formulasIn(args);
    const isTooMuch = this.group !== null && this.formulas >= TOO_MANY_FORMULAS;
    if (!WITHOUT_UNDO.has(member) && !isTooMuch) return;
    if (this.group !== null) throw excelRefuses('undoNotSupported');
    this.steps.length = 0;
  }

  /** The running request has changed something. */
  add(): void {
    if (this.group === null || this.steps.at(-1) !== this.group) this.steps.push(this.group);
  }
}

function formulasIn(args: readonly unknown[]): number {
  return args.flat(2).filter((one) => typeof one === 'string' && one.startsWith('=')).length;
}
