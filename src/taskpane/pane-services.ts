import { loadLaterTexts } from '../i18n/load-language';
import type { Outcome } from '../outcome';
import { servedSets, setFilesBeside, type ServedSets } from '../served-sets';
import type { parseCriteriaFile } from '../criteria/criteria-file';
import type { knownSets } from '../criteria/known-sets';
import type { WorkbookError } from '../workbook/errors';
import type { WorkbookPort } from '../workbook/port';
import type { SelfTestReport, SelfTestRunner } from '../workbook/self-test';
import type * as asking from './asking';
import type * as checking from './checking';
import type * as columns from './columns';
import type * as criteriaEditor from './criteria-editor';
import type * as firstRun from './first-run';
import type * as letterhead from './letterhead';
import type * as writing from './writing';

type ExcelServices = Pick<
  PaneServices,
  'createWorkbook' | 'runSelfTest' | 'rememberExcel' | 'machineColumns' | 'keepMachineColumns'
>;
export type CreateWorkbook = (content: Uint8Array) => Promise<Outcome<void, WorkbookError>>;

/** What the pane needs of the world; tests give it other ones. */
export interface PaneServices {
  readonly port: WorkbookPort;
  /** Opens an .xlsx file that was made here as a new workbook beside this one. */
  readonly createWorkbook: CreateWorkbook;
  /** Tries the Excel at hand. */
  readonly runSelfTest: SelfTestRunner;
  /** Keeps what is known of the Excel at hand for the next time the pane is opened. */
  readonly rememberExcel: (report: SelfTestReport) => void;
  /** What this machine keeps of forms' columns, for files that keep nothing themselves; null where that is nothing. */
  readonly machineColumns: () => string | null;
  readonly keepMachineColumns: (columns: string) => void;
  /** The criteria sets that come with the add-in: much to load, and needed by the first check. */
  readonly loadKnownSets: () => Promise<{ readonly knownSets: typeof knownSets }>;
  /** Those, and what the office has put beside the pane. */
  readonly loadServedSets: () => Promise<ServedSets>;
  /** Brings the schema library with it, so it waits until somebody opens a criteria file. */
  readonly loadCriteriaFileReader: () => Promise<{ readonly parseCriteriaFile: typeof parseCriteriaFile }>;
  /** Shown before something seldom is written. */
  readonly loadAsking: () => Promise<typeof asking>;
  /** Reading sheets is much to load; it begins as soon as the pane is on show. */
  readonly loadChecking: () => Promise<typeof checking>;
  /** Few need them, and the dialog brings more of Fluent UI with it, so they wait until somebody does. */
  readonly loadColumns: () => Promise<typeof columns>;
  /** Most of its fields are nowhere else, and few ever make a set. */
  readonly loadCriteriaEditor: () => Promise<typeof criteriaEditor>;
  /** Seen once and never again. */
  readonly loadFirstRun: () => Promise<typeof firstRun>;
  /** Set once a year, if that. */
  readonly loadLetterhead: () => Promise<typeof letterhead>;
  /** Marks, formulas and whole sheets are much to load, and nothing is written before a sheet was checked. */
  readonly loadWriting: () => Promise<typeof writing>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** @param excel what is asked of Excel beside the workbook at hand */
export function createServices(port: WorkbookPort, excel: ExcelServices): PaneServices {
  return {
    port,
    ...excel,
    loadCriteriaFileReader: () => import(/* webpackChunkName: "criteria-file" */ '../criteria-file-reader'),
    loadKnownSets: () => import(/* webpackChunkName: "sets" */ '../criteria/known-sets'),
    loadServedSets: async () => servedSets(setFilesBeside(window.location.href)),
    loadAsking: async () => {
      await loadLaterTexts();
      return import(/* webpackChunkName: "asking" */ './asking');
    },
    loadChecking: () => import(/* webpackChunkName: "checking" */ './checking'),
    loadColumns: () => import(/* webpackChunkName: "columns" */ './columns'),
    loadCriteriaEditor: async () => {
      await loadLaterTexts();
      return import(/* webpackChunkName: "criteria-editor" */ './criteria-editor');
    },
    loadFirstRun: () => import(/* webpackChunkName: "first-run" */ './first-run'),
    loadLetterhead: () => import(/* webpackChunkName: "letterhead" */ './letterhead'),
    loadWriting: () => import(/* webpackChunkName: "writing" */ './writing'),
    now: () => Date.now(),
  };
}
