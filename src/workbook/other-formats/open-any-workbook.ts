import { success, type Outcome } from '../../outcome';
import type { WorkbookError } from '../errors';
import { openWorkbook, type OpenXmlWorkbook } from '../openxml/open-xml-workbook';
import type { Converter } from './converter';
import type { OtherFormat } from '../other-format';
import { otherFormatOf } from './recognise-format';

export interface OpenedWorkbook {
  readonly workbook: OpenXmlWorkbook;
  /** What the file was before; null where it was an Open XML file and nothing is lost. */
  readonly convertedFrom: OtherFormat | null;
}

/**
 * Opens a workbook of any form: one of another form is made an .xlsx first, so that whatever comes after knows no forms.
 * @param bytes as for `openWorkbook`
 * @param fileName as the file is called, other form or not
 * @returns the workbook, or why there is none: what `openWorkbook` and `Converter` answer
 */
export async function openAnyWorkbook(
  bytes: Uint8Array,
  fileName: string | null,
  convert: Converter,
): Promise<Outcome<OpenedWorkbook, WorkbookError>> {
  const format = otherFormatOf(bytes, fileName);
  const converted = format === null ? success(bytes) : await convert(bytes, format);
  if (!converted.ok) return converted;
  const opened = openWorkbook(converted.value, fileName);
  return opened.ok ? success({ workbook: opened.value, convertedFrom: format }) : opened;
}
