import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { answerConversion } from '../../../../src/workbook/other-formats/answer-conversion';
import { openAnyWorkbook } from '../../../../src/workbook/other-formats/open-any-workbook';

/** The sheets of a file of any form, with everything that is read of them. */
export async function sheetsOf(bytes: Uint8Array, fileName: string): Promise<readonly SheetSnapshot[]> {
  const opened = await openAnyWorkbook(bytes, fileName, (file, format) =>
    Promise.resolve(answerConversion({ bytes: file, format })),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await new OpenXmlPort(opened.value.workbook).read({ sheets: 'all', include: ['formulas', 'fonts'] });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets;
}

/** What stands in the first sheet, row by row. */
export async function cells(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly (readonly (CellValue | undefined)[])[]> {
  const [sheet] = await sheetsOf(bytes, fileName);
  return Array.from(sheet?.values ?? [], (row) => row ?? []);
}
