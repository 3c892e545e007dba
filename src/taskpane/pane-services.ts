import type { parseCriteriaFile } from '../criteria/criteria-file';
import type { WorkbookPort } from '../workbook/port';

/** What the pane needs of the world; tests give it other ones. */
export interface PaneServices {
  readonly port: WorkbookPort;
  /** Brings the schema library with it, so it waits until somebody opens a criteria file. */
  readonly loadCriteriaFileReader: () => Promise<{ readonly parseCriteriaFile: typeof parseCriteriaFile }>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createServices(port: WorkbookPort): PaneServices {
  return {
    port,
    loadCriteriaFileReader: () => import(/* webpackChunkName: "criteria-file" */ './criteria-file-reader'),
    now: () => Date.now(),
  };
}
