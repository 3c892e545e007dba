import type { parseCriteriaFile } from '../criteria/criteria-file';
import type { WorkbookPort } from '../workbook/port';
import type * as columns from './columns';
import type * as planning from './planning';

/** What the pane needs of the world; tests give it other ones. */
export interface PaneServices {
  readonly port: WorkbookPort;
  /** Brings the schema library with it, so it waits until somebody opens a criteria file. */
  readonly loadCriteriaFileReader: () => Promise<{ readonly parseCriteriaFile: typeof parseCriteriaFile }>;
  /** Few need them, and the dialog brings more of Fluent UI with it, so they wait until somebody does. */
  readonly loadColumns: () => Promise<typeof columns>;
  /** Formulas and whole sheets are much to load, and not what the pane is opened for first. */
  readonly loadPlanning: () => Promise<typeof planning>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createServices(port: WorkbookPort): PaneServices {
  return {
    port,
    loadCriteriaFileReader: () => import(/* webpackChunkName: "criteria-file" */ './criteria-file-reader'),
    loadColumns: () => import(/* webpackChunkName: "columns" */ './columns'),
    loadPlanning: () => import(/* webpackChunkName: "planning" */ './planning'),
    now: () => Date.now(),
  };
}
