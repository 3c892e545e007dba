import { check, type CheckOptions } from '../app/check';
import type { SheetExplanation } from '../app/explain';
import { hasNoTable, type CheckReport } from '../app/report';
import type { CliError } from './errors';
import { REFUSED, statusOf, type ExitStatus } from './exit-status';
import type { FoundInput } from './find-workbooks';
import type { CommandIo, NamedFile } from './io';
import { readBytes } from './open-file';
import { withBytes } from './with-workbook';

/** What came of one file: its report, or why there is none; both where it has sheets but no table on any. */
export interface CheckedFile {
  readonly name: string;
  readonly report: CheckReport | null;
  readonly error: CliError | null;
  /** How each sheet of the report was read, in its order; where nobody asked, nothing. */
  readonly explanations?: readonly SheetExplanation[];
}

/** Reads and checks one file; what was refused before stays refused. */
export async function checkInput(input: FoundInput, options: CheckOptions, io: CommandIo): Promise<CheckedFile> {
  if (!input.ok) return { ...input.error, report: null };
  const bytes = await readBytes(input.value, io);
  return bytes.ok ? checkBytes(input.value, bytes.value, options, io) : { ...bytes.error, report: null };
}

/** Checks what stands in a file. */
export async function checkBytes(
  file: NamedFile,
  bytes: Uint8Array,
  options: CheckOptions,
  io: CommandIo,
): Promise<CheckedFile> {
  const checked = await withBytes(file, bytes, (port) => check(port, options), io);
  if (!checked.ok) return { ...checked.error, report: null };
  const report = checked.value.value;
  return { name: file.name, report, error: hasNoTable(report) ? { code: 'no-table' } : null };
}

export function statusOfFile({ report, error }: CheckedFile): ExitStatus {
  return error !== null || report === null ? REFUSED : statusOf(report);
}
