import type { Area } from '../../../src/workbook/address';
import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { ReadRequest, WorkbookPort } from '../../../src/workbook/port';
import type { Mark, SheetSnapshot } from '../../../src/workbook/snapshot';
import { fixtureWorkbook, type FixtureOptions } from '../fixture-workbook';
import { everything, idOf, read } from '../port-helpers';

/** A workbook of the fixture's kind behind a port, and what stands in it whatever the port tells. */
export interface Opened {
  readonly port: WorkbookPort;
  readonly idOf: (name: string) => string;
  /** The same workbook behind another port, as in another window. */
  readonly again: () => WorkbookPort;
  /** All that an edit could leave half done. */
  readonly state: () => unknown;
  /** The marks of the form, with their areas. */
  readonly marks: () => readonly Mark[];
  /** Shows texts in another font, and with other looks, as a user does. */
  readonly setFont: (sheetId: string, area: Area, name: string) => void;
  readonly rename: (sheetId: string, name: string) => void;
}

/** What stands in a file. */
export interface OpenedPackage extends Opened {
  readonly workbook: OpenXmlWorkbook;
}

/** Where adapters may differ, as the port allows it. */
export interface PortUnderTest<O extends Opened = Opened> {
  readonly name: string;
  readonly open: (options?: FixtureOptions) => O;
  /** False before ExcelApi 1.13, which cannot tell merged areas. */
  readonly tellsMerges: boolean;
  /** False where a mark's areas are known only when it is removed. */
  readonly tellsMarkAreas: boolean;
  /** False where formulas are worked out by somebody else: what was computed before is not kept. */
  readonly keepsComputedValues: boolean;
}

/** Opens files of the fixture's kind behind a port. */
export function inPackage(open: (workbook: OpenXmlWorkbook) => WorkbookPort) {
  return (options?: FixtureOptions): OpenedPackage => {
    const workbook = fixtureWorkbook(options);
    return {
      workbook,
      port: open(workbook),
      idOf: (name) => idOf(workbook, name),
      again: () => open(workbook),
      state: () => everything(workbook),
      marks: () => marksOf(workbook.sheet(idOf(workbook, 'Xã A'))),
      setFont: (sheetId, area, fontName) =>
        workbook.setStyle(sheetId, area, { fontName, bold: true, fillColor: '#FFEE00' }),
      rename: (sheetId, name) => workbook.renameSheet(sheetId, name),
    };
  };
}

/** The marks of a sheet by what they are, as ids may change. */
export function marksOf({ marks }: SheetSnapshot): readonly Mark[] {
  return marks.map(({ areas, formula, style }) => ({ areas, formula, style }));
}

export async function readSheet(
  port: WorkbookPort,
  name: string,
  include: ReadRequest['include'] = [],
): Promise<SheetSnapshot> {
  const { sheets } = await read(port, { sheets: { names: [name] }, include });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What stands in a sheet, by address. */
export function valuesIn(sheet: SheetSnapshot): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  sheet.values.forEach((row, rowIndex) =>
    row?.forEach((value, column) => {
      if (value !== null && value !== undefined) values[`${String.fromCharCode(65 + column)}${rowIndex + 1}`] = value;
    }),
  );
  return values;
}
