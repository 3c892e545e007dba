import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { ReadRequest, WorkbookPort } from '../../../src/workbook/port';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { fixtureWorkbook, type FixtureOptions } from '../fixture-workbook';
import { idOf, read } from '../port-helpers';

/** Where adapters may differ, as the port allows it. */
export interface PortUnderTest {
  readonly name: string;
  readonly open: (workbook: OpenXmlWorkbook) => WorkbookPort;
  /** False before ExcelApi 1.13, which cannot tell merged areas. */
  readonly tellsMerges: boolean;
  /** False where a mark's areas are known only when it is removed. */
  readonly tellsMarkAreas: boolean;
  /** False where formulas are worked out by somebody else: what was computed before is not kept. */
  readonly keepsComputedValues: boolean;
}

/** Opens workbooks of the fixture's kind behind the port. */
export function openedBy({ open }: PortUnderTest) {
  return (options?: FixtureOptions) => {
    const workbook = fixtureWorkbook(options);
    return { workbook, port: open(workbook), idOf: (name: string) => idOf(workbook, name) };
  };
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
