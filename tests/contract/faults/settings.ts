import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExcelHost } from '../../../src/host/excel-host';
import type { MemberRefusal } from '../../../src/host/host-session';
import { openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

/** What the workbook or Excel is like while something is done. */
export interface Setting {
  readonly name: string;
  /** What is there from the beginning. */
  readonly furnish?: (workbook: OpenXmlWorkbook) => void;
  /** What Excel has of ExcelApi, where it is not what most have. */
  readonly apiVersion?: string;
  /** What Excel does not do. */
  readonly refuses?: MemberRefusal;
  /** What stands in the way from the time on when the action is begun. */
  readonly obstruct?: (host: ExcelHost) => void;
  /** The workbook as it is by then, where it is another one. */
  readonly change?: (workbook: OpenXmlWorkbook) => OpenXmlWorkbook;
  /** True where an action may be refused for it, with nothing done. */
  readonly mayRefuse?: boolean;
}

export const PLAIN: Setting = { name: 'as always' };

const USERS_RULE = '=$AB$3>2';
/** Below and beside everything else that stands on a form. */
const FAR = { row: 200, column: 27 };

export const settings: readonly Setting[] = [
  {
    name: 'a bad rule',
    furnish: (workbook) =>
      void workbook.addConditionalFormat(workbook.activeSheetId, {
        areas: [{ ...FAR, rowCount: 2, columnCount: 1 }],
        rule: { kind: 'formula', formula: USERS_RULE, style: { fillColor: '#00FF00' } },
      }),
    obstruct: (host) => {
      host.unreadableRules = (formula) => formula === USERS_RULE;
    },
  },
  {
    name: 'a chart sheet in front',
    obstruct: (host) => {
      host.isChartSheetInFront = true;
    },
    mayRefuse: true,
  },
  {
    name: '600 merges',
    furnish: (workbook) => {
      for (let row = FAR.row; row < FAR.row + 600; row += 1) {
        workbook.merge(workbook.activeSheetId, { row, column: FAR.column, rowCount: 1, columnCount: 2 });
      }
      workbook.setCells(workbook.activeSheetId, [{ row: FAR.row + 600, column: FAR.column, input: 'hết' }]);
    },
    obstruct: (host) => {
      host.mostMergesTold = 512;
    },
  },
  {
    name: 'a hidden sheet',
    furnish: (workbook) => void workbook.addSheet('Trang khác'),
    change: hideFirstSheet,
    mayRefuse: true,
  },
  { name: 'one step for Ctrl+Z', apiVersion: '1.20' },
  {
    name: 'a step refused half-way',
    apiVersion: '1.20',
    refuses: (member, _args, isGrouped) =>
      isGrouped && member === 'ConditionalFormatCollection.Add' ? 'UndoNotSupported' : null,
  },
];

/** As if the user had hidden it in Excel: whatever is known of it by its id is still true. */
function hideFirstSheet(workbook: OpenXmlWorkbook): OpenXmlWorkbook {
  const parts = unzipSync(workbook.save());
  const part = 'xl/workbook.xml';
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const hidden = xml.replace('<sheet ', '<sheet state="hidden" ').replace(/ (firstSheet|activeTab)="\d+"/g, '');
  const opened = openWorkbook(zipSync({ ...parts, [part]: strToU8(hidden) }));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
