import { paneStartSize } from '../../scripts/lib/pane-size.mjs';
import { fileCases } from './file-cases.mjs';
import { firstCheckCase } from './first-check-case.mjs';
import { rounded } from './figures.mjs';
import { noTableCase } from './no-table-case.mjs';
import { rollUpCase } from './roll-up-case.mjs';
import { summaryRequestsCase } from './summary-requests-case.mjs';
import { syncCases } from './sync-cases.mjs';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {readonly ('cli' | 'pane' | 'workbench')[]} parts of the build that it measures
 * @property {(folder: string) => Promise<object>} measure may put files into the folder; answers `ours`, and where there
 *   is one to compare with, `peer` and `ratio` (ours divided by the peer's)
 */

/** @type {readonly Case[]} */
export const cases = [
  ...fileCases,
  ...syncCases,
  summaryRequestsCase,
  noTableCase,
  rollUpCase,
  firstCheckCase,
  { name: 'pane-size', parts: ['pane'], measure: async () => ({ ours: { gzipKb: rounded(paneStartSize()) } }) },
];
