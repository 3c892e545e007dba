import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type CheckOptions } from '../../src/app/check';
import { fixFindings } from '../../src/app/fix-findings';
import { undo } from '../../src/app/undo/undo';
import { undoStep } from '../../src/app/undo/undo-step';
import { ExcelHost } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { meterHost } from './metered-host';
import { everything } from './port-helpers';
import { sampleSets } from '../sample-sets';

const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: sampleSets };

function open(file: string): OpenXmlWorkbook {
  const opened = openWorkbook(readFileSync(path.resolve(__dirname, '../fixtures', file)));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Excel's round trips are counted; a file has none. */
const adapters = {
  Excel: (workbook: OpenXmlWorkbook) => {
    const meter = meterHost(new ExcelHost(workbook));
    return { port: new ExcelPort(), meter };
  },
  'a file': (workbook: OpenXmlWorkbook) => ({ port: new OpenXmlPort(workbook), meter: { syncs: 0 } }),
} satisfies Record<string, (workbook: OpenXmlWorkbook) => { port: WorkbookPort; meter: { syncs: number } }>;

const cases = Object.entries(adapters).flatMap(([name, over]) =>
  (['xa-co-loi.xlsx', 'cham-diem-co-loi.xlsx'] as const).map((file) => ({ name, over, file })),
);

describe('fixing findings', () => {
  it.each(cases)('mends every cell of $file in $name that has a fix, and takes it back', async ({ over, file }) => {
    const workbook = open(file);
    const before = everything(workbook);
    const { port, meter } = over(workbook);
    const fixable = await fixableFindings(port);
    expect(fixable.length).toBeGreaterThan(1);

    meter.syncs = 0;
    const fixed = await fixFindings(port, fixable, options);
    if (!fixed.ok) throw new Error(fixed.error.code);
    expect(meter.syncs).toBeLessThanOrEqual(6);
    expect(fixed.value.cells).toHaveLength(fixable.length);
    expect(fixed.value.report?.sheets[0]?.findings.filter(({ fix }) => fix !== null)).toEqual([]);

    await undo(port, undoStep(fixed.value.undo, []));
    expect(everything(workbook)).toEqual(before);
  });
});

async function fixableFindings(port: WorkbookPort) {
  const checked = await check(port, options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.sheets.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null);
}
