import type { ExcelDescription, ProbeResult } from '../../src/workbook/self-test';

export interface ExcelTestResult {
  readonly name: string;
  readonly kind: ProbeResult['kind'];
  readonly detail: string;
}

/** What the page in Excel sends to the test server. */
export interface ExcelTestResults {
  /** Null where nothing could be tried. */
  readonly excel: ExcelDescription | null;
  readonly results: readonly ExcelTestResult[];
  /** The name of the sheet that could not be removed. */
  readonly leftSheet: string | null;
}
