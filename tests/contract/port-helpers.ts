import type { Outcome } from '../../src/outcome';
import type { Area } from '../../src/workbook/address';
import type { CellInput, WorkbookEdit } from '../../src/workbook/edit';
import type { WorkbookError } from '../../src/workbook/errors';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { ReadRequest, WorkbookPort } from '../../src/workbook/port';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { Mark } from '../../src/workbook/snapshot';
import { fixtureWorkbook } from './fixture-workbook';
import { looksOf, type Looks } from './looks-of';

/** Everything in the workbook that an edit could leave half done; rules by what they are, as ids may change. */
export function everything(workbook: OpenXmlWorkbook): unknown {
  const looks = looksOf(workbook);
  return {
    names: workbook.names(),
    customXml: workbook.customXml().map(({ namespace, xml }) => [namespace, xml]),
    sheets: workbook.sheetInfos().map((info) => ({
      ...workbook.sheet(info.id),
      ...info,
      marks: [],
      fonts: workbook.fonts(info.id).cells,
      rules: workbook
        .conditionalFormats(info.id)
        .map(({ areas, formula, style }) => JSON.stringify({ areas, formula, style }))
        .sort(),
      charts: workbook.charts(info.id),
      tables: [...workbook.tables(info.id)].sort((a, b) => (a.name < b.name ? -1 : 1)),
      looks: looks[info.name],
    })),
  };
}

export function setCell(
  sheetId: string,
  row: number,
  column: number,
  next: CellInput,
  previous: CellInput,
): WorkbookEdit {
  return { kind: 'setCells', sheetId, changes: [{ row, column, next, previous }] };
}

export function setMarks(sheetId: string, marks: readonly Mark[]): WorkbookEdit {
  return { kind: 'setMarks', sheetId, marks, replaced: [] };
}

export function setFont(sheetId: string, area: Area, next: string, previous: string): WorkbookEdit {
  return { kind: 'setFonts', sheetId, changes: [{ area, next, previous }] };
}

export function remember(next: string | null, previous: string | null = null): WorkbookEdit {
  return { kind: 'setMetadata', next, previous };
}

export function putSheet(plan: SheetPlan): WorkbookEdit {
  return { kind: 'putSheet', plan, replaces: null };
}

export async function read(port: WorkbookPort, request: ReadRequest) {
  return valueOf(await port.read(request));
}

export async function apply(port: WorkbookPort, edits: readonly WorkbookEdit[]) {
  return valueOf(await port.apply(edits)).undo;
}

function valueOf<T>(outcome: Outcome<T, WorkbookError>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** How a tab looks that is written into a file. */
export async function looksInFile(plan: SheetPlan): Promise<Looks | undefined> {
  const workbook = fixtureWorkbook();
  await apply(new OpenXmlPort(workbook), [putSheet(plan)]);
  return looksOf(workbook)[plan.name];
}

export function idOf(workbook: OpenXmlWorkbook, name: string): string {
  const found = workbook.sheetInfos().find((info) => info.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found.id;
}
