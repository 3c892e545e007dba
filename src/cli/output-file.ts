import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { success, type Outcome } from '../outcome';
import { refusal, systemCode, type Refusal } from './errors';
import type { CommandIo, FileStatus, NamedFile } from './io';

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

/** A file that is going to be written. */
export interface PlannedOutput extends NamedFile {
  readonly force: boolean;
  /** The inputs by what they are, not by what they are called. */
  readonly inputs: ReadonlySet<string>;
  readonly mode: number;
}

/** The ending that a copy of the file needs. */
export function workbookExtension(file: NamedFile): string {
  return /\.(?:xlsm|xltm)$/i.test(file.path) ? '.xlsm' : '.xlsx';
}

/**
 * Refuses an output before any work is done for it: one that is an input, by whatever path, link or mount it is reached,
 * one that exists already, one with the wrong ending. What a run that was broken off left of it is taken away.
 */
export async function planOutput(
  { name, force, inputs, extension }: OutputRequest,
  io: CommandIo,
): Promise<Outcome<PlannedOutput, Refusal>> {
  const output = { name, path: path.resolve(io.workingFolder, name) };
  if (path.extname(output.path).toLowerCase() !== extension)
    return refusal(name, { code: 'output-extension', extension });
  await removeLeftovers(output.path, io);
  const statuses = await Promise.all(inputs.map((input) => statusOrNull(input.path, io)));
  const known = statuses.filter((status) => status !== null);
  const identities = new Set(known.map(({ identity }) => identity));
  const planned = { ...output, force, inputs: identities };
  const kind = await io.files.kind(output.path);
  if (kind === 'missing') return success({ ...planned, mode: modeOfNew(known) });
  if (kind === 'folder') return refusal(name, { code: 'folder-not-allowed' });
  if (kind === 'other') return refusal(name, { code: 'not-a-file' });
  try {
    const { identity, mode } = await io.files.status(output.path);
    if (identities.has(identity)) return refusal(name, { code: 'output-is-input' });
    return force ? success({ ...planned, mode }) : refusal(name, { code: 'output-exists' });
  } catch (error) {
    return refusal(name, { code: 'output-not-writable', systemCode: systemCode(error) });
  }
}

/** Whoever may not read every input may not read what is made of them; its owner may change it. */
function modeOfNew(inputs: readonly FileStatus[]): number {
  const [first, ...others] = inputs;
  const shared = others.reduce((mode, input) => mode & input.mode, first?.mode ?? OWNER_READ_AND_WRITE);
  return (shared & READ_AND_WRITE) | OWNER_READ_AND_WRITE;
}

const READ_AND_WRITE = 0o666;
const OWNER_READ_AND_WRITE = 0o600;

/** Writes the whole file or nothing: beside its place first, then into it in one step. */
export async function writeOutput(
  output: PlannedOutput,
  bytes: Uint8Array,
  io: CommandIo,
): Promise<Outcome<void, Refusal>> {
  // Whoever gave the work up is about to end this thread, and has said so of the file.
  if (!io.mayWrite()) await new Promise(() => undefined);
  const unfinished = unfinishedName(output.path);
  try {
    await io.files.create(unfinished, bytes, output.mode);
    if (!output.force) {
      await io.files.place(unfinished, output.path);
      return success(undefined);
    }
    const standing = await statusOrNull(output.path, io);
    if (standing === null || !output.inputs.has(standing.identity)) {
      await io.files.replace(unfinished, output.path);
      return success(undefined);
    }
    await io.files.remove(unfinished);
    return refusal(output.name, { code: 'output-is-input' });
  } catch (error) {
    await io.files.remove(unfinished).catch(() => undefined);
    const code = systemCode(error);
    return code === 'EEXIST'
      ? refusal(output.name, { code: 'output-exists' })
      : refusal(output.name, { code: 'output-not-writable', systemCode: code });
  }
}

/** Says which process writes it, and what nobody can guess. */
function unfinishedName(output: string): string {
  const { dir, base } = path.parse(output);
  return path.join(dir, `.${base}.${process.pid}-${randomBytes(8).toString('hex')}.part`);
}

/** Of the same output, and of processes that are no more. What cannot be taken away harms nobody. */
async function removeLeftovers(output: string, io: CommandIo): Promise<void> {
  const { dir, base } = path.parse(output);
  const beginning = `.${base}.`;
  const entries = await io.files.list(dir).catch(() => []);
  for (const { name } of entries) {
    const process = name.startsWith(beginning) ? /^(\d+)-[0-9a-f]+\.part$/.exec(name.slice(beginning.length)) : null;
    if (process === null || io.isRunning(Number(process[1]))) continue;
    await io.files.remove(path.join(dir, name)).catch(() => undefined);
  }
}

async function statusOrNull(file: string, io: CommandIo): Promise<FileStatus | null> {
  return io.files.status(file).catch(() => null);
}
