import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { FileResults } from '../../app/roll-up/file-results';
import type { CalendarDay } from '../../reading/values/calendar-day';
import { today } from '../../app/today';
import { parseJson } from '../../json-file';
import { digestOf } from '../digest';
import type { CliError } from '../errors';
import type { CommandIo } from '../io';
import type { FileAnswer } from '../workers/file-work';
import { repack, unpack, type PackedResults } from './packed-results';
import type { ReadRolledFile, RolledFile } from './rolled-file';
import { SharedValues, type Shared } from './shared-values';

/** What came of one file, as the roll-up goes on with it. */
export interface DoneFile {
  readonly status: FileAnswer['status'];
  readonly refusal: string;
  readonly usesColumns: boolean | null;
  readonly digest: string | null;
  readonly error: RolledFile['error'];
  readonly results: FileResults | null;
}

const JOURNAL_VERSION = 3;

const headSchema = z.object({ journal: z.literal(JOURNAL_VERSION), of: z.string(), day: z.iso.date() });

/** That the output is about to get its name; where it has it and the journal is still there, the run was broken off then. */
const outputSchema = z.object({ output: z.string() });

/** The seal says that our own program wrote the line, for the same options: only its frame is looked at. */
const lineSchema = z.object({
  file: z.string(),
  size: z.number(),
  digest: z.string(),
  status: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  refusal: z.string(),
  usesColumns: z.boolean().nullable(),
  error: z.nullable(
    z.object({ code: z.custom<CliError['code']>((code) => typeof code === 'string'), message: z.string() }),
  ),
  /** Values that later lines share with this one. */
  shared: z.array(z.custom<object>((value) => typeof value === 'object' && value !== null)),
  results: z.custom<PackedResults | null>((results) => typeof results === 'object'),
});

/**
 * What a roll-up writes down beside its output, a line for each file that is done, so that a run that was broken off can
 * go on. Each line ends with a seal: a digest of what it says, of its file's digest among that, and of the line before.
 * From the first line on whose seal is broken, because it was only half written or changed by hand, it is as if nothing
 * stood there.
 */
export class Journal {
  readonly #shared = new SharedValues();
  readonly #done = new Map<string, DoneFile>();
  /** The day that the roll-up was begun on: gone on with, it says the same as in one go. */
  #day: CalendarDay;
  /** Of the last line. */
  #seal = '';
  #output: string | null = null;

  private constructor(
    private readonly path: string,
    private readonly known: readonly CriteriaSet[],
    private readonly io: CommandIo,
    day: CalendarDay,
  ) {
    this.#day = day;
  }

  /** Begins anew, whatever stood there. @param of what the lines depend on: program and options */
  static async begin(path: string, of: string, known: readonly CriteriaSet[], io: CommandIo): Promise<Journal> {
    await io.files.remove(path);
    const day = today();
    const journal = new Journal(path, known, io, day);
    await journal.#write({ journal: JOURNAL_VERSION, of, day });
    return journal;
  }

  /** @returns the journal that stands there, or null where there is none of the same program and options */
  static async goOn(path: string, of: string, known: readonly CriteriaSet[], io: CommandIo): Promise<Journal | null> {
    if ((await io.files.kind(path)) !== 'file') return null;
    const journal = new Journal(path, known, io, today());
    const bytes = await io.files.read(path);
    const length = journal.#readLines(bytes, of);
    if (length === 0) return null;
    await io.files.truncate(path, length);
    return journal;
  }

  get day(): CalendarDay {
    return this.#day;
  }

  /** How many files are done. */
  get size(): number {
    return this.#done.size;
  }

  /** The digest of the output that was about to get its name when the run was broken off; null where it was not. */
  get output(): string | null {
    return this.#output;
  }

  doneBefore(file: string): DoneFile | null {
    return this.#done.get(file) ?? null;
  }

  /** Writes down what came of a file; one that could not even be read is left for the next run. */
  async add(file: string, { status, refusal, usesColumns }: FileAnswer, rolled: ReadRolledFile): Promise<DoneFile> {
    const { digest, size, error } = rolled.file;
    const packed = this.#packed(rolled);
    if (digest !== null) {
      const shared = this.#shared.takeNew();
      const line = { file, size, digest, status, refusal, usesColumns, error, shared, results: packed };
      await this.#write(line);
    }
    return { status, refusal, usesColumns, digest, error, results: this.#unpacked(packed) };
  }

  /** Writes down that the output is about to get its name. @param digest of its content */
  async noteOutput(digest: string): Promise<void> {
    await this.#write({ output: digest });
  }

  async remove(): Promise<void> {
    await this.io.files.remove(this.path);
  }

  /** @returns the bytes of the lines that are whole; 0 where the head is not ours */
  #readLines(bytes: Uint8Array, of: string): number {
    let length = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_END, length);
      if (end < 0) return length;
      const line = opened(new TextDecoder().decode(bytes.subarray(length, end)), this.#seal);
      if (line === null || !(length === 0 ? this.#takeHead(line.json, of) : this.#takeLine(line.json))) return length;
      this.#seal = line.seal;
      length = end + 1;
    }
  }

  async #write(line: object): Promise<void> {
    const text = JSON.stringify(line);
    const seal = sealOf(text, this.#seal);
    await this.io.files.append(this.path, `${text.slice(0, -1)}${SEAL_START}${seal}${SEAL_END}\n`);
    this.#seal = seal;
  }

  #takeHead(json: unknown, of: string): boolean {
    const head = headSchema.safeParse(json);
    if (!head.success || head.data.of !== of) return false;
    this.#day = head.data.day;
    return true;
  }

  #takeLine(json: unknown): boolean {
    const output = outputSchema.safeParse(json);
    if (output.success) {
      this.#output = output.data.output;
      return true;
    }
    const line = lineSchema.safeParse(json);
    if (!line.success) return false;
    const { file, shared, results, ...done } = line.data;
    this.#shared.take(shared);
    this.#done.set(file, { ...done, results: this.#unpacked(results) });
    return true;
  }

  /** Among our own shared values. */
  #packed({ file, shared }: ReadRolledFile): PackedResults | null {
    if (file.results === null) return null;
    return repack(file.results, <T extends object>(value: Shared<T>) => {
      const json = typeof value === 'number' ? shared[value] : undefined;
      return json === undefined ? value : this.#shared.shareJson<T>(json);
    });
  }

  #unpacked(results: PackedResults | null): FileResults | null {
    return results === null ? null : unpack(results, this.#shared, this.known);
  }
}

const LINE_END = 0x0a;
const SEAL_START = ',"seal":"';
const SEAL_END = '"}';
const SEALED = /^(.*),"seal":"([0-9a-f]{64})"\}$/s;

function sealOf(line: string, before: string): string {
  return digestOf(`${before}\n${line}`);
}

/** @returns what a line says, or null where its seal is not the one that it had when it was written behind that one */
function opened(line: string, before: string): { readonly json: unknown; readonly seal: string } | null {
  const [, content = '', seal = ''] = SEALED.exec(line) ?? [];
  const text = `${content}}`;
  return seal === sealOf(text, before) ? { json: parseJson(text), seal } : null;
}
