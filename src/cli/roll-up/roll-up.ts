import { laterTextsIn } from '../../i18n/texts';
import { tabTexts } from '../../i18n/tab-texts';
import path from 'node:path';
import { planRollUp, type RefusedFile } from '../../app/roll-up/plan-roll-up';
import type { FileReport } from '../../app/roll-up/settle-units';
import { success, type Failure, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../../workbook/edit';
import type { WorkbookError } from '../../workbook/errors';
import { OpenXmlPort } from '../../workbook/openxml/open-xml-port';
import { blankWorkbook } from '../../workbook/openxml/open-xml-workbook';
import type { SheetInfo } from '../../workbook/snapshot';
import { checkOptions } from '../check-options';
import { digestOf } from '../digest';
import { unusedColumns } from '../columns-use';
import type { CommandNamed } from '../command-line';
import { refusal, systemCode, type Refusal } from '../errors';
import { worse, type ExitStatus } from '../exit-status';
import { findWorkbooks, type FoundInput } from '../find-workbooks';
import type { CommandIo, NamedFile } from '../io';
import { readBytes } from '../open-file';
import { planOutput, writeOutput, type PlannedOutput } from '../output-file';
import { answersInOrder } from '../workers/answers-in-order';
import type { FileAnswer } from '../workers/file-work';
import { startWorkers } from '../workers/start-workers';
import { rollUpReport, type WrittenRollUp } from './roll-up-report';
import type { DoneFile, Journal } from './journal';
import { openJournal } from './open-journal';
import { readRolledFile } from './rolled-file';

type SummarizeCommand = CommandNamed<'summarize'>;

/** Rolls files up into one new workbook; those that cannot be read are said and left out. */
export async function rollUp(command: SummarizeCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const found = await findWorkbooks(command.paths, io);
  const inputs = found.flatMap((input) => (input.ok ? [input.value] : []));
  // Whether an output that is there may be replaced by a run that goes on, only its journal knows.
  const force = command.force || command.resume;
  const outputOf = (name: string) => planOutput({ name, force, inputs, extension: '.xlsx' }, io);
  const output = await outputOf(command.out);
  if (!output.ok) return output;
  const beside = await planBeside(command, output.value, outputOf);
  if (!beside.ok) return beside;
  const journal = await openJournal(command, options.value, output.value, io);
  if (!journal.ok) return journal;
  if (!command.force && (await isForeign(output.value, journal.value, io))) {
    if (journal.value.size === 0) await journal.value.remove();
    return refusal(command.out, { code: 'output-exists' });
  }

  const tasks = found.map((input, index) => ({
    input,
    index,
    knownDigest: (input.ok ? journal.value.doneBefore(input.value.path)?.digest : null) ?? null,
  }));
  const workers = await startWorkers(command, found.length, io);
  const progress = await io.startProgress(found.length, laterTextsIn(command.lang).cli.remaining);
  const reports: FileReport[] = [];
  const refused: RefusedFile[] = [];
  const used: boolean[] = [];
  const names = new Map<string, string>();
  const tell = rollUpReport(command, (fileName) => names.get(fileName) ?? fileName);
  let status: ExitStatus = 0;
  let next = 0;
  await io.stdout.write(tell.head);
  for await (const answer of answersInOrder(tasks, workers)) {
    const input = found[next];
    next += 1;
    if (input === undefined) continue;
    const noted = await doneFile(input, answer, journal.value, output.value);
    progress.clear();
    if (!noted.ok) {
      progress.stop();
      return noted;
    }
    const done = noted.value;
    if (done.refusal !== '') await io.stderr.write(done.refusal);
    if (done.usesColumns !== null) used.push(done.usesColumns);
    const fileName = input.ok ? linkFrom(output.value, input.value) : input.error.name;
    names.set(fileName, input.ok ? input.value.name : input.error.name);
    await io.stdout.write(tell.file(names.get(fileName) ?? fileName, done, next - 1));
    if (done.results !== null) reports.push({ fileName, results: done.results, digest: done.digest });
    if (done.error !== null) refused.push({ fileName, message: done.error.message });
    status = worse(status, done.status);
    progress.advance();
  }
  progress.stop();
  await io.stderr.write(unusedColumns(command, used));
  if (reports.length === 0) await io.stdout.write(tell.tail(null));
  else {
    const preferred = await preferredIn(command, names, found, io);
    const gathered = { reports, refused, preferred, journal: journal.value };
    const written = await writeRollUp(gathered, command, output.value, beside.value, io);
    await io.stdout.write(tell.tail(written.ok ? { ...written.value, files: reports.length } : null));
    if (!written.ok) return written;
  }
  await journal.value.remove();
  return success(status);
}

/** Whether there is an output already that is not the one which the journal's run was about to name. */
async function isForeign(output: NamedFile, journal: Journal, io: CommandIo): Promise<boolean> {
  if ((await io.files.kind(output.path)) === 'missing') return false;
  const bytes = await readBytes(output, io);
  return !bytes.ok || digestOf(bytes.value) !== journal.output;
}

/** What came of a file now, or before where it has not changed since; written down in the journal. */
async function doneFile(
  input: FoundInput,
  answer: FileAnswer,
  journal: Journal,
  output: NamedFile,
): Promise<Outcome<DoneFile, Refusal>> {
  const file = input.ok ? input.value.path : input.error.name;
  const rolled = readRolledFile(answer.text);
  const before = rolled.file.isAsKnown ? journal.doneBefore(file) : null;
  if (before !== null) return success(before);
  try {
    return success(await journal.add(file, answer, rolled));
  } catch (error) {
    return notWritable(output, error);
  }
}

/** A full disk, for the most part; whatever the system gives no code for is a defect of ours. */
function notWritable(output: NamedFile, error: unknown): Failure<Refusal> {
  const code = systemCode(error);
  if (code === '') throw error;
  return refusal(output.name, { code: 'output-not-writable', systemCode: code });
}

/** The workbooks that are written beside the roll-up. */
interface Beside {
  readonly problems: PlannedOutput | null;
  readonly slips: PlannedOutput | null;
}

async function planBeside(
  { problems, slips }: SummarizeCommand,
  output: PlannedOutput,
  outputOf: (name: string) => Promise<Outcome<PlannedOutput, Refusal>>,
): Promise<Outcome<Beside, Refusal>> {
  const planned: Record<keyof Beside, PlannedOutput | null> = { problems: null, slips: null };
  const taken = new Set([output.path]);
  for (const [kind, name] of [
    ['problems', problems],
    ['slips', slips],
  ] as const) {
    if (name === undefined) continue;
    const one = await outputOf(name);
    if (!one.ok) return one;
    if (taken.has(one.value.path)) return refusal(name, { code: 'output-exists' });
    taken.add(one.value.path);
    planned[kind] = one.value;
  }
  return success(planned);
}

/** @returns the links of the files that count before others; those that are not there are told */
async function preferredIn(
  { prefer, lang }: SummarizeCommand,
  names: ReadonlyMap<string, string>,
  found: readonly FoundInput[],
  io: CommandIo,
): Promise<ReadonlySet<string>> {
  const wanted = new Map(prefer.map((name) => [path.resolve(io.workingFolder, name), name]));
  const pathOf = new Map(found.flatMap((input) => (input.ok ? [[input.value.name, input.value.path]] : [])));
  const preferred = [...names].filter(([, name]) => wanted.has(pathOf.get(name) ?? ''));
  const known = new Set(preferred.map(([, name]) => pathOf.get(name)));
  for (const [file, name] of wanted) {
    if (!known.has(file)) await io.stderr.write(`${laterTextsIn(lang).cli.preferUnknown(name)}\n`);
  }
  return new Set(preferred.map(([link]) => link));
}

interface Gathered {
  readonly preferred: ReadonlySet<string>;
  readonly reports: readonly FileReport[];
  readonly refused: readonly RefusedFile[];
  readonly journal: Journal;
}

async function writeRollUp(
  { reports, refused, preferred, journal }: Gathered,
  command: SummarizeCommand,
  output: PlannedOutput,
  beside: Beside,
  io: CommandIo,
): Promise<Outcome<WrittenRollUp, Refusal>> {
  const { lang, tabs } = command;
  const texts = tabTexts[lang].summary;
  const workbook = blankWorkbook(texts.tabs.summary);
  const [blankSheet] = workbook.sheetInfos();
  const planned = planRollUp(reports, refused, {
    language: lang,
    today: journal.day,
    letterhead: Object.fromEntries(command.letterhead),
    preferred,
    areProblemsApart: beside.problems !== null,
    ...(tabs !== undefined && { tabs }),
    ...(blankSheet && { blankSheet }),
  });
  const { edits, notes } = planned;
  for (const note of notes) {
    // Whoever was refused has been told of in its turn.
    if (note.code === 'file-refused') continue;
    await io.stderr.write(`${note.fileName}: ${laterTextsIn(lang).rollUp.note(note)}\n`);
  }
  if (beside.problems !== null) {
    const { problems } = beside;
    const linkOf = (fileName: string) =>
      linkFrom(problems, { name: fileName, path: path.resolve(path.dirname(output.path), fileName) });
    const book = newWorkbook(texts.tabs.problems, (sheet) => planned.problems(linkOf, sheet));
    const written = book.ok ? await writeOutput(problems, book.value, io) : refusal(problems.name, book.error);
    if (!written.ok) return written;
  }
  if (beside.slips !== null) {
    const book = newWorkbook(texts.slips.list, planned.slips);
    const written = book.ok ? await writeOutput(beside.slips, book.value, io) : refusal(beside.slips.name, book.error);
    if (!written.ok) return written;
  }
  const applied = new OpenXmlPort(workbook).write(edits);
  if (!applied.ok) return refusal(command.out, applied.error);
  const saved = workbook.saveVerified();
  if (!saved.ok) return refusal(command.out, saved.error);
  try {
    await journal.noteOutput(digestOf(saved.value));
  } catch (error) {
    return notWritable(output, error);
  }
  const written = await writeOutput(output, saved.value, io);
  return written.ok ? success({ notes, tabs: workbook.sheetInfos().map(({ name }) => name) }) : written;
}

/** @param firstSheet what the only sheet of the blank workbook is called, which the edits are given */
function newWorkbook(
  firstSheet: string,
  edits: (blankSheet: SheetInfo | null) => Iterable<WorkbookEdit>,
): Outcome<Uint8Array, WorkbookError> {
  const workbook = blankWorkbook(firstSheet);
  const applied = new OpenXmlPort(workbook).write(edits(workbook.sheetInfos()[0] ?? null));
  return applied.ok ? workbook.saveVerified() : applied;
}

/** As a link in the output has it: relative to the output's folder, whatever the system with slashes. */
function linkFrom(output: NamedFile, input: NamedFile): string {
  return path.relative(path.dirname(output.path), input.path).split(path.sep).join('/');
}
