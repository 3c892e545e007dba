import type { AppError } from '../app/report';
import { success, type Outcome } from '../outcome';
import { OpenXmlPort } from '../workbook/openxml/open-xml-port';
import type { OpenedWorkbook } from '../workbook/other-formats/open-any-workbook';
import type { WorkbookPort } from '../workbook/port';
import { refusal, type Refusal } from './errors';
import type { CommandIo, NamedFile } from './io';
import { openBytes, readBytes } from './open-file';

type UseCase<T> = (port: WorkbookPort) => Promise<Outcome<T, AppError>>;
type Done<T> = Outcome<OpenedWorkbook & { readonly value: T }, Refusal>;

/** Opens a file and runs a use case over it. */
export async function withWorkbook<T>(file: NamedFile, useCase: UseCase<T>, io: CommandIo): Promise<Done<T>> {
  const bytes = await readBytes(file, io);
  return bytes.ok ? withBytes(file, bytes.value, useCase, io) : bytes;
}

/**
 * As `withWorkbook`, with what stands in the file.
 * A defect that the file brings to light is an answer as well, so that it does not take other files with it.
 */
export async function withBytes<T>(
  file: NamedFile,
  bytes: Uint8Array,
  useCase: UseCase<T>,
  io: CommandIo,
): Promise<Done<T>> {
  try {
    const opened = await openBytes(file, bytes, io);
    if (!opened.ok) return opened;
    const done = await useCase(new OpenXmlPort(opened.value.workbook));
    return done.ok ? success({ ...opened.value, value: done.value }) : refusal(file.name, done.error);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refusal(file.name, { code: 'unexpected', detail });
  }
}
