import path from 'node:path';
import { combine } from '../app/combine';
import type { CheckReport } from '../app/report';
import { cliTexts } from '../i18n/cli-texts';
import { success, type Outcome } from '../outcome';
import { OpenXmlPort } from '../workbook/openxml/open-xml-port';
import { blankWorkbook } from '../workbook/openxml/open-xml-workbook';
import { checkInput, statusOfFile } from './checked-file';
import { checkOptions } from './check-options';
import type { CommandNamed } from './command-line';
import { addSummary } from './copy-command';
import { refusalLine } from './error-message';
import { refusal, type Refusal } from './errors';
import { worse, type ExitStatus } from './exit-status';
import { findWorkbooks } from './find-workbooks';
import type { CommandIo } from './io';
import { planOutput, writeOutput } from './output-file';

type SummarizeCommand = CommandNamed<'summarize'>;

/** One file gets its summary tabs in a copy; several files, or a folder, are rolled up into one new workbook. */
export async function summarizeCommand(
  command: SummarizeCommand,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const [first, ...others] = command.paths;
  if (first === undefined || others.length > 0) return rollUp(command, io);
  if ((await io.files.kind(path.resolve(io.workingFolder, first))) === 'folder') return rollUp(command, io);
  const added = await addSummary({ ...command, file: first }, io);
  if (added.ok || added.error.error.code !== 'structure-protected') return added;
  await io.stderr.write(`${first}: ${cliTexts[command.lang].ownWorkbook}\n`);
  return rollUp(command, io);
}

async function rollUp(command: SummarizeCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const found = await findWorkbooks(command.paths, io);
  const inputs = found.flatMap((input) => (input.ok ? [input.value] : []));
  const output = await planOutput({ name: command.out, force: command.force, inputs, extension: '.xlsx' }, io);
  if (!output.ok) return output;

  const reports: { readonly fileName: string; readonly report: CheckReport }[] = [];
  const progress = io.startProgress(found.length);
  let status: ExitStatus = 0;
  for (const input of found) {
    const checked = await checkInput(input, options.value, io);
    const { name, error, report } = checked;
    progress.clear();
    if (error !== null) await io.stderr.write(refusalLine({ name, error }, command.lang));
    else if (report !== null) reports.push({ fileName: name, report });
    status = worse(status, statusOfFile(checked));
    progress.advance();
  }
  progress.stop();
  if (reports.length === 0) return success(status);

  const workbook = blankWorkbook();
  const applied = await new OpenXmlPort(workbook).apply(combine(reports));
  if (!applied.ok) return refusal(command.out, applied.error);
  const written = await writeOutput(output.value, workbook.save(), io);
  if (!written.ok) return written;
  await io.stdout.write(`${cliTexts[command.lang].rolledUp(reports.length, command.out)}\n`);
  return success(status);
}
