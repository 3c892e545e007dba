import { check, type CheckOptions } from '../../../src/app/check';
import { recheck } from '../../../src/app/live/recheck';
import { checkCommand } from '../../../src/commands/check-command';
import { clearMarksCommand } from '../../../src/commands/clear-marks-command';
import { summariseCommand } from '../../../src/commands/summarise-command';
import { whyCommand } from '../../../src/commands/why-command';
import { errorText } from '../../../src/i18n/error-texts';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { knownSets } from '../../../src/criteria/known-sets';
import type { Outcome } from '../../../src/outcome';
import { createServices } from '../../../src/taskpane/pane-services';
import { PaneStore } from '../../../src/taskpane/pane-store';
import type { WorkbookEdit } from '../../../src/workbook/edit';
import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { SelectionReader, WorkbookPort } from '../../../src/workbook/port';
import { partsOfThePane } from '../../unit/taskpane/parts';
import { paneJobs } from './pane-jobs';

/** What an action says that came of it. */
export type Said =
  /** @property isPlain false where it said besides that something was left out of a tab's looks */
  { readonly kind: 'done'; readonly isPlain: boolean } | { readonly kind: 'failed'; readonly code: string };

/** Does something once; again where it is called again. */
type Act = () => Promise<Said>;

/** Something that the user can set going, and what must be there before. */
export interface Action {
  readonly name: string;
  readonly file: string;
  readonly prepare: (port: WorkbookPort & SelectionReader, workbook: OpenXmlWorkbook) => Promise<Act>;
}

/** How the ribbon's notice begins to say that something is missing in the looks of tabs. */
const LEFT_OUT = 'Excel trên máy này không làm được';
/** How the ribbon says that a part of it is done. */
const LEFT_CHANGES = {
  code: 'host-left-changes',
  message: errorText({ code: 'host-left-changes', hostCode: '' }, 'vi').message,
} as const;
const NOW = Date.parse('2026-03-15T09:00:00+07:00');
const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: builtInSets() };

const ofPane = Object.entries(paneJobs).map(([kind, { file, prepare }]): Action => ({
  name: `pane: ${kind}`,
  file,
  prepare: async (port) => {
    const store = new PaneStore({
      ...createServices(port, partsOfThePane),
      loadServedSets: partsOfThePane.loadServedSets,
      now: () => NOW,
    });
    let job = await prepare(store);
    return async () => {
      await store.start(job);
      const { notice, running } = store.state();
      if (running !== null) throw new Error('The pane is still at it');
      if (notice?.kind === 'failed') {
        job = notice.job;
        return { kind: 'failed', code: notice.error.code };
      }
      const leftOut = notice?.kind === 'done' && 'leftOut' in notice.done ? notice.done.leftOut : [];
      return { kind: 'done', isPlain: leftOut.length === 0 };
    };
  },
}));

/** The tabs are there, somebody has written into them, and what they sum up is another by now. */
const repeatedSummary: Action = {
  name: 'pane: summarise again',
  file: 'xa-co-loi.xlsx',
  prepare: async (port, workbook) => {
    const first = await prepared(`pane: summarise`, port, workbook);
    const said = await first();
    if (said.kind === 'failed') throw new Error(said.code);
    const [form] = workbook.sheetInfos();
    if (form === undefined) throw new Error('There is a form');
    workbook.setCells(form.id, [{ row: 9, column: 4, input: 'Đạt' }]);
    return first;
  },
};

/** More than goes into one request. */
const largeEdit: Action = {
  name: 'an edit of more than 4 MB',
  file: 'xa-co-loi.xlsx',
  prepare: (port, workbook) => {
    const text = 'Hồ sơ minh chứng của Ủy ban nhân dân xã; '.repeat(100);
    const changes = Array.from({ length: 900 }, (_change, row) => ({
      row: row + 100,
      column: 20,
      next: `${row} ${text}`,
      previous: null,
    }));
    const edit: WorkbookEdit = { kind: 'setCells', sheetId: workbook.activeSheetId, changes };
    return Promise.resolve(async () => saidOf(await port.apply([edit])));
  },
};

const whileTyping: Action = {
  name: 'checking while somebody types',
  file: 'xa-co-loi.xlsx',
  prepare: async (port) => {
    const report = valueOf(await check(port, options));
    const sheetId = report.sheets[0]?.sheet.id ?? '';
    const changed = { sheetId, area: { row: 9, column: 4, rowCount: 1, columnCount: 1 } };
    return async () => saidOf(await recheck(port, report, changed, options));
  },
};

const known = knownSets([]);

const ofRibbon = Object.entries({ checkCommand, clearMarksCommand, summariseCommand, whyCommand }).map(
  ([name, command]): Action => ({
    name: `ribbon: ${name.replace('Command', '')}`,
    file: 'xa-co-loi.xlsx',
    prepare: async (port) => {
      if (command === clearMarksCommand) await checkCommand(port, 'vi', known);
      return async () => {
        const { tone, message, details } = await command(port, 'vi', known);
        const isPlain = !details.some((detail) => detail.includes(LEFT_OUT));
        const code = message === LEFT_CHANGES.message ? LEFT_CHANGES.code : message;
        return tone === 'done' ? { kind: 'done', isPlain } : { kind: 'failed', code };
      };
    },
  }),
);

/** Everything that can be set going in Excel. */
export const actions: readonly Action[] = [...ofPane, repeatedSummary, largeEdit, ...ofRibbon, whileTyping];

async function prepared(name: string, port: WorkbookPort & SelectionReader, workbook: OpenXmlWorkbook): Promise<Act> {
  const action = ofPane.find((one) => one.name === name);
  if (action === undefined) throw new Error(`There is no ${name}`);
  return action.prepare(port, workbook);
}

function saidOf(outcome: Outcome<unknown, { readonly code: string }>): Said {
  return outcome.ok ? { kind: 'done', isPlain: true } : { kind: 'failed', code: outcome.error.code };
}

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
