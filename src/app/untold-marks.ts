import type { SheetSnapshot, UntoldRules } from '../workbook/snapshot';

/** A sheet with rules that the host does not tell, by its name: marks of ours may be among them. */
export interface UntoldMarks {
  readonly sheet: string;
  readonly rules: UntoldRules;
}

/** The sheets on which marks may stand that were not seen. */
export function untoldMarksOn(sheets: readonly SheetSnapshot[]): readonly UntoldMarks[] {
  return sheets.flatMap(({ name, untoldRules }) =>
    untoldRules === undefined ? [] : [{ sheet: name, rules: untoldRules }],
  );
}
