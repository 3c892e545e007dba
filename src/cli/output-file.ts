import path from 'node:path';
import { success, type Outcome } from '../outcome';
import { refusal, systemCode, type Refusal } from './errors';
import type { CommandIo, NamedFile } from './io';

export interface OutputRequest {
  /** As the user wrote it. */
  readonly name: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
  /** What may not be overwritten, whatever `force` says. */
  readonly inputs: readonly NamedFile[];
  /** ".xlsx" or ".xlsm": Excel does not open a workbook whose name says another kind. */
  readonly extension: string;
}

/** The ending that a copy of the file needs. */
export function workbookExtension(file: NamedFile): string {
  return path.extname(file.path).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}

/**
 * Refuses an output before any work is done for it: one that is an input, by whatever path or link it is reached, one
 * that exists already, one with the wrong ending.
 */
export async function planOutput(
  { name, force, inputs, extension }: OutputRequest,
  io: CommandIo,
): Promise<Outcome<NamedFile, Refusal>> {
  const output = { name, path: path.resolve(io.workingFolder, name) };
  if (path.extname(output.path).toLowerCase() !== extension)
    return refusal(name, { code: 'output-extension', extension });
  const kind = await io.files.kind(output.path);
  if (kind === 'missing') return success(output);
  if (kind === 'folder') return refusal(name, { code: 'folder-not-allowed' });
  try {
    const identity = await io.files.realPath(output.path);
    for (const input of inputs)
      if ((await io.files.realPath(input.path)) === identity) return refusal(name, { code: 'output-is-input' });
  } catch (error) {
    return refusal(name, { code: 'output-not-writable', systemCode: systemCode(error) });
  }
  return force ? success(output) : refusal(name, { code: 'output-exists' });
}

/** Writes the whole file or nothing: beside its place first, then into it in one step. */
export async function writeOutput(
  output: NamedFile,
  bytes: Uint8Array,
  io: CommandIo,
): Promise<Outcome<void, Refusal>> {
  const { dir, base } = path.parse(output.path);
  const unfinished = path.join(dir, `.${base}.${process.pid}.part`);
  try {
    await io.files.create(unfinished, bytes);
    await io.files.replace(unfinished, output.path);
    return success(undefined);
  } catch (error) {
    await io.files.remove(unfinished).catch(() => undefined);
    return refusal(output.name, { code: 'output-not-writable', systemCode: systemCode(error) });
  }
}
