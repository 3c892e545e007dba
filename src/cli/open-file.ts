import path from 'node:path';
import { success, type Outcome } from '../outcome';
import { openAnyWorkbook, type OpenedWorkbook } from '../workbook/other-formats/open-any-workbook';
import { refusal, systemCode, type Refusal } from './errors';
import { MAX_FILE_BYTES, type CommandIo, type NamedFile } from './io';

/** Opens what stands in a file as a workbook, of whatever form. */
export async function openBytes(
  file: NamedFile,
  bytes: Uint8Array,
  io: CommandIo,
): Promise<Outcome<OpenedWorkbook, Refusal>> {
  const opened = await openAnyWorkbook(bytes, path.basename(file.path), io.convert);
  return opened.ok ? opened : refusal(file.name, opened.error);
}

/** Reads a whole file. */
export async function readBytes(file: NamedFile, io: CommandIo): Promise<Outcome<Uint8Array, Refusal>> {
  try {
    return success(await io.files.read(file.path));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EINVAL') return refusal(file.name, { code: 'not-a-file' });
    if (code === 'EFBIG') return refusal(file.name, { code: 'file-too-large', megabytes: MAX_FILE_BYTES / 2 ** 20 });
    return refusal(file.name, { code: 'file-unreadable', systemCode: code });
  }
}
