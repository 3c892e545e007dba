import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { knownSets } from '../../../src/criteria/known-sets';
import * as asking from '../../../src/taskpane/asking';
import * as checking from '../../../src/taskpane/checking';
import * as columns from '../../../src/taskpane/columns';
import * as criteriaEditor from '../../../src/taskpane/criteria-editor';
import * as letterhead from '../../../src/taskpane/letterhead';
import type { PaneServices } from '../../../src/taskpane/pane-services';
import * as firstRun from '../../../src/taskpane/first-run';
import { failure, success } from '../../../src/outcome';
import * as writing from '../../../src/taskpane/writing';

/** What the pane loads on demand, at hand. */
export const partsOfThePane: Omit<PaneServices, 'port' | 'now'> = {
  createWorkbook: () => Promise.resolve(success(undefined)),
  runSelfTest: () => Promise.resolve(failure({ code: 'no-scratch-sheet', result: { kind: 'timedOut' } })),
  rememberExcel: () => undefined,
  machineColumns: () => null,
  keepMachineColumns: () => undefined,
  loadKnownSets: () => Promise.resolve({ knownSets }),
  loadServedSets: () => Promise.resolve({ known: knownSets([]), refused: [] }),
  loadCriteriaFileReader: () => Promise.resolve({ parseCriteriaFile }),
  loadAsking: () => Promise.resolve(asking),
  loadChecking: () => Promise.resolve(checking),
  loadColumns: () => Promise.resolve(columns),
  loadCriteriaEditor: () => Promise.resolve(criteriaEditor),
  loadFirstRun: () => Promise.resolve(firstRun),
  loadLetterhead: () => Promise.resolve(letterhead),
  loadWriting: () => Promise.resolve(writing),
};
