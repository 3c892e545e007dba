import path from 'node:path';
import { success, type Outcome } from '../outcome';
import { openWorkbook, type OpenXmlWorkbook } from '../workbook/openxml/open-xml-workbook';
import { refusal, systemCode, type Refusal } from './errors';
import type { CommandIo, NamedFile } from './io';

/** Reads a whole file and opens it as a workbook. */
export async function openFile(file: NamedFile, io: CommandIo): Promise<Outcome<OpenXmlWorkbook, Refusal>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  const workbook = openWorkbook(bytes.value, path.basename(file.path));
  return workbook.ok ? workbook : refusal(file.name, workbook.error);
}

/** Reads a whole file. */
export async function readBytes(file: NamedFile, io: CommandIo): Promise<Outcome<Uint8Array, Refusal>> {
  try {
    return success(await io.files.read(file.path));
  } catch (error) {
    return refusal(file.name, { code: 'file-unreadable', systemCode: systemCode(error) });
  }
}
