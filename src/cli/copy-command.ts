import { laterTextsIn, textsIn } from '../i18n/texts';
import type { CheckOptions } from '../app/check';
import { closePeriod } from '../app/close-period';
import { mark } from '../app/mark';
import type { AppError, CheckReport } from '../app/report';
import { resultsOf } from '../app/roll-up/file-results';
import { score } from '../app/score';
import { summarise } from '../app/summarise';
import { today } from '../app/today';
import type { Finding } from '../assessing/finding';
import { allowConversion } from './allow-conversion';
import { findingText } from '../i18n/finding-texts';
import type { Language } from '../i18n/language';
import { replacementText } from '../i18n/replacement-text';
import { unfilledText } from '../i18n/score-preview-texts';
import { periodClosedText } from '../i18n/period-texts';
import { tabChangesText } from '../i18n/tab-changes-texts';
import { success, type Outcome } from '../outcome';
import type { WorkbookPort } from '../workbook/port';
import { checkOptions, type ReadingOptions } from './check-options';
import type { CommandNamed } from './command-line';
import { usesColumns } from './columns-fit';
import { unusedColumns } from './columns-use';
import { refusal, type Refusal } from './errors';
import { statusOf, type ExitStatus } from './exit-status';
import { findFile } from './find-workbooks';
import type { CommandIo } from './io';
import { planOutput, workbookExtension, writeOutput } from './output-file';
import { oneLine } from './terminal-text';
import { summaryJson, type SummarisedAll } from './summary-json';
import { withWorkbook } from './with-workbook';

/** The options of a command that changes one file in a copy. */
export interface CopyOptions extends ReadingOptions {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  /** Whether an .xlsx may be made of a file of another form. */
  readonly convert: boolean;
  readonly lang: Language;
}

interface Change {
  readonly report: CheckReport;
  /** What was done, for people; `output` is the copy's name. */
  readonly say: (output: string) => string;
}

/** Colours what has to be mended, and each gap, in a copy of the file. */
export function markCommand(command: CopyOptions, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  return changeCopy(command, io, async (port, options) => {
    const done = await mark(port, options);
    if (!done.ok) return done;
    const { report, marked } = done.value;
    return success({ report, say: (output) => laterTextsIn(command.lang).cli.marked(marked, output) });
  });
}

/** Fills empty score cells with formulas in a copy of the file, and others too where that is asked for. */
export function scoreCommand(
  command: CopyOptions & { readonly replace: boolean },
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  return changeCopy(command, io, async (port, options) => {
    const done = await score(port, { ...options, replace: command.replace ? 'all' : [] });
    if (!done.ok) return done;
    const { report, written, replaced, unfilled } = done.value;
    const lines = [
      ...replaced.map((one) => `${replacementText(one, command.lang)}\n`),
      ...(unfilled.length === 0 ? [] : [`${unfilledText(unfilled, command.lang)}\n`]),
    ].join('');
    return success({ report, say: (output) => `${lines}${laterTextsIn(command.lang).cli.scored(written, output)}` });
  });
}

/** Keeps the results of a day in a copy of the file. */
export function closePeriodCommand(
  command: CopyOptions & Pick<CommandNamed<'close-period'>, 'date' | 'target'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const { date = today(), target: targets, lang } = command;
  return changeCopy(command, io, async (port, options) => {
    const done = await closePeriod(port, { ...options, date, targets });
    if (!done.ok) return done;
    const { report, units } = done.value;
    return success({
      report,
      say: (output) => `${periodClosedText({ date }, units, lang)} ${laterTextsIn(lang).cli.output(output)}`,
    });
  });
}

/** Adds the summary tabs to a copy of the file. */
export function addSummary(
  command: CopyOptions & Pick<CommandNamed<'summarize'>, 'letterhead' | 'format' | 'tabs'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  return changeCopy(command, io, async (port, options) => {
    const letterhead = Object.fromEntries(command.letterhead);
    const { tabs } = command;
    const wanted = { letterhead, ...(tabs !== undefined && { tabs }) };
    const done = await summarise(port, { ...options, language: command.lang, ...wanted });
    if (!done.ok) return done;
    const { report, changes, notes } = done.value;
    const { lang } = command;
    const conflicts = notes.map((note) => ({ fileName: command.file, ...note }));
    const said = notes.map((note) => `${textsIn(lang).formNote(note)}\n`).join('');
    const say = (output: string) =>
      command.format === 'json'
        ? oneFileJson(command.file, report, { conflicts, tabs: changes, out: output }, lang)
        : `${said}${tabChangesText(changes, lang)} ${laterTextsIn(lang).cli.output(output)}`;
    return success({ report, say });
  });
}

function oneFileJson(name: string, report: CheckReport, all: SummarisedAll, language: Language): string {
  const { head, file, tail } = summaryJson;
  const summarised = { name, error: null, ...resultsOf(report) };
  return `${head}${file(summarised, 0, language)}${tail(all, String, language)}`.trimEnd();
}

/** What is odd about the file itself is said also where its findings are not. */
function isOfWorkbook({ code }: Finding): boolean {
  return code === 'metadata-unreadable' || code === 'metadata-newer-version' || code === 'sheet-missing';
}

async function changeCopy(
  command: CopyOptions,
  io: CommandIo,
  change: (port: WorkbookPort, options: CheckOptions) => Promise<Outcome<Change, AppError>>,
): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const input = await findFile(command.file, io);
  if (!input.ok) return input;
  const output = await planOutput(
    { name: command.out, force: command.force, inputs: [input.value], extension: workbookExtension(input.value) },
    io,
  );
  if (!output.ok) return output;
  const changed = await withWorkbook(input.value, (port) => change(port, options.value), io);
  if (!changed.ok) return changed;
  const { workbook, value, convertedFrom } = changed.value;
  const allowed = await allowConversion(command, convertedFrom, io);
  if (!allowed.ok) return allowed;
  const file = workbook.saveVerified();
  if (!file.ok) return refusal(command.file, file.error);
  const written = await writeOutput(output.value, file.value, io);
  if (!written.ok) return written;
  await io.stdout.write(`${value.say(output.value.name)}\n`);
  for (const finding of value.report.sheets.flatMap(({ findings }) => findings.filter(isOfWorkbook))) {
    await io.stderr.write(`${oneLine(command.file)}: ${oneLine(findingText(finding, command.lang))}\n`);
  }
  await io.stderr.write(unusedColumns(command, [usesColumns(value.report, options.value)]));
  return success(statusOf(value.report));
}
