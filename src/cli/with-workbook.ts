import type { AppError } from '../app/report';
import { success, type Outcome } from '../outcome';
import { OpenXmlPort } from '../workbook/openxml/open-xml-port';
import type { OpenXmlWorkbook } from '../workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../workbook/port';
import { refusal, type Refusal } from './errors';
import type { CommandIo, NamedFile } from './io';
import { openFile } from './open-file';

/**
 * Opens a file and runs a use case over it.
 * A defect that the file brings to light is an answer as well, so that it does not take other files with it.
 */
export async function withWorkbook<T>(
  file: NamedFile,
  useCase: (port: WorkbookPort) => Promise<Outcome<T, AppError>>,
  io: CommandIo,
): Promise<Outcome<{ readonly workbook: OpenXmlWorkbook; readonly value: T }, Refusal>> {
  try {
    const workbook = await openFile(file, io);
    if (!workbook.ok) return workbook;
    const done = await useCase(new OpenXmlPort(workbook.value));
    return done.ok ? success({ workbook: workbook.value, value: done.value }) : refusal(file.name, done.error);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refusal(file.name, { code: 'unexpected', detail });
  }
}
