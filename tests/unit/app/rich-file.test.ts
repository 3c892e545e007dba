import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clearMarks } from '../../../src/app/clear-marks';
import { mark } from '../../../src/app/mark';
import { summarise } from '../../../src/app/summarise';
import type { Outcome } from '../../../src/outcome';
import { cellToA1 } from '../../../src/workbook/address';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { recalculated } from '../reporting/libre-office';
import { packageProblems } from '../workbook/openxml/check-package';
import { changedParts, fixtureBytes, openForEdit, partsOf, partText } from '../workbook/openxml/open-for-edit';
import { everySheet } from './forms';

const FORM = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

function valueOf<T>(outcome: Outcome<T, { readonly code: string }>): T {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

/** A workbook as it goes to the user after both actions. */
async function markedAndSummarised(name: string): Promise<Uint8Array> {
  const workbook = openForEdit(name);
  const port = new OpenXmlPort(workbook);
  expect(valueOf(await mark(port, everySheet)).marked).toBe(6);
  valueOf(await summarise(port, everySheet));
  return workbook.save();
}

/** What stands in the parts that we write to; all other parts are compared byte by byte. */
const features: readonly (readonly [string, string, RegExp])[] = [
  ['the picture, the chart and the shape', FORM, /<drawing [^>]*>/],
  ['the comments', FORM, /<legacyDrawing [^>]*>/],
  ['the validations', FORM, /<dataValidations[\s\S]*<\/dataValidations>/],
  ['the conditional formats', FORM, /<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/],
  ['the conditional formats of the extension', FORM, /<extLst><ext uri="\{78C0[\s\S]*<\/extLst>(?=<\/worksheet>)/],
  ['the print set-up with its printer settings', FORM, /<pageMargins[\s\S]*<pageSetup [^>]*r:id="rId5"[^>]*>/],
  ['the rows and cells', FORM, /<sheetData>[\s\S]*<\/sheetData>/],
  ['the name', WORKBOOK, /<definedName name="KetQua"[\s\S]*?<\/definedName>/],
  ['the print area', WORKBOOK, /<definedName name="_xlnm\.Print_Area"[\s\S]*?<\/definedName>/],
  ['the tabs', WORKBOOK, /<sheet [^>]*>(?:<sheet [^>]*>){2}/],
  ['the kind of workbook', '[Content_Types].xml', /<Override [^>]*PartName="\/xl\/workbook\.xml"[^>]*>/],
  ['the cell formats', 'xl/styles.xml', /<cellStyleXfs[\s\S]*<\/cellStyleXfs>/],
];

describe.each(['rich.xlsx', 'rich.xlsm'])('%s, marked and summarised', (name) => {
  const original = fixtureBytes(name);
  let written: Uint8Array;
  beforeAll(async () => {
    written = await markedAndSummarised(name);
  });

  it('keeps every part that it has no need to write to', () => {
    const before = partsOf(original);
    expect(changedParts(original, written).filter((part) => before.has(part))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      WORKBOOK,
      FORM,
    ]);
  });

  it.each(features)('keeps %s', (_feature, part, pattern) => {
    const [feature = 'no such feature in the fixture'] = pattern.exec(partText(original, part)) ?? [];
    expect(partText(written, part)).toContain(feature);
  });

  it('is a package that Excel has nothing to say against', () => {
    expect(packageProblems(original)).toEqual([]);
    expect(packageProblems(written)).toEqual([]);
  });

  it('has the sheet as it was once the marks are removed, with the tabs still there', async () => {
    const workbook = openForEdit(written);
    valueOf(await clearMarks(new OpenXmlPort(workbook), 'all'));
    const cleared = workbook.save();
    expect(partText(cleared, FORM)).toBe(partText(original, FORM));
    expect(workbook.sheetInfos().map((sheet) => sheet.name)).toEqual([
      ...['Sùng Phài', 'Thẩm định', 'Số liệu', 'Tổng hợp', 'Chưa đạt'],
    ]);
  });
});

/** The file with no value for any formula, so that whoever opens it must calculate. */
function withoutValues(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!/worksheets\/[^/]*\.xml$/.test(name)) return [name, bytes] as const;
    return [name, strToU8(strFromU8(bytes).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function formulaValues(workbook: OpenXmlWorkbook, like: OpenXmlWorkbook = workbook): string[] {
  return like.sheetInfos().flatMap(({ id, name }) => {
    const twin = workbook.sheetInfos().find((sheet) => sheet.name === name);
    const values = twin === undefined ? [] : workbook.sheet(twin.id).values;
    return like.sheet(id).formulas.flatMap((row, rowIndex) =>
      (row ?? []).flatMap((formula, column) => {
        if (formula === undefined) return [];
        const value = values[rowIndex]?.[column] ?? '';
        const shown = typeof value === 'number' ? value.toPrecision(10) : JSON.stringify(value);
        return [`${name}!${cellToA1({ row: rowIndex, column })} = ${shown}`];
      }),
    );
  });
}

it('opens in LibreOffice, which computes what we said that our formulas give', async () => {
  const written = await markedAndSummarised('rich.xlsx');
  const ours = openForEdit(written);
  const [calculated = new Uint8Array()] = recalculated([withoutValues(written)]);
  const expected = formulaValues(ours);
  expect(expected.length).toBeGreaterThan(30);
  expect(formulaValues(openForEdit(calculated), ours)).toEqual(expected);
}, 150_000);
