import { laterTextsIn } from '../i18n/texts';
import { loadLanguage, loadLaterTexts } from '../i18n/load-language';
import { success, unreachable, type Outcome } from '../outcome';
import { checkCommand } from './check-command';
import { languageOf, parseCommandLine, type CliCommand, type CommandNamed } from './command-line';
import { refusalLine } from './error-message';
import { refusal, type Refusal } from './errors';
import { REFUSED, type ExitStatus } from './exit-status';
import type { CommandIo, TextSink } from './io';
import { runApart } from './run-apart';
import { summarizeCommand } from './summarize-command';
import { withoutControls } from './terminal-text';

/**
 * The whole command line.
 * @param args the words after the program's name
 */
export async function run(args: readonly string[], outside: CommandIo): Promise<ExitStatus> {
  const io = { ...outside, stdout: harmless(outside.stdout), stderr: harmless(outside.stderr) };
  await loadLanguage(languageOf(args));
  await loadLaterTexts();
  const line = parseCommandLine(args);
  switch (line.kind) {
    case 'answer':
      await io.stdout.write(line.text);
      return 0;
    case 'refused': {
      const texts = laterTextsIn(line.language).cli;
      await io.stderr.write(`${texts.usageProblem(line.problem)} ${texts.usageAdvice}\n`);
      return REFUSED;
    }
    case 'command': {
      const status = await runGuarded(line.command, io);
      if (status.ok) return status.value;
      await io.stderr.write(refusalLine(status.error, line.command.lang));
      return REFUSED;
    }
    default:
      return unreachable(line);
  }
}

/** What stands in cells and in names of files must not steer the terminal, whichever text it got into. */
function harmless(sink: TextSink): TextSink {
  return { write: (text) => sink.write(withoutControls(text)) };
}

/** A defect of ours, or of the machine, is an answer too: status 1 would mean that there are findings. */
async function runGuarded(command: CliCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  try {
    return await runCommand(command, io);
  } catch (error) {
    return refusal(command.name, {
      code: 'unexpected',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

async function runCommand(command: CliCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  switch (command.name) {
    case 'check':
      return checkCommand(command, io);
    case 'summarize':
      return summarizeCommand(command, io);
    case 'mark':
    case 'score':
    case 'close-period':
    case 'criteria list':
    case 'criteria infer':
    case 'criteria store':
    case 'criteria remove':
    case 'criteria compare':
    case 'criteria validate':
      return runApart(command, io);
    case 'criteria show':
    case 'criteria schema':
      return printCriteria(command, io);
    case 'serve':
    case 'unserve':
      return onMachine(command, io);
    default:
      return unreachable(command);
  }
}

async function onMachine(
  command: CommandNamed<'serve'> | CommandNamed<'unserve'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const { serveCommand, unserveCommand } = await import('./serve/serve-command');
  const machine = await io.machine();
  return command.name === 'serve' ? serveCommand(command, io, machine) : unserveCommand(command, io, machine);
}

async function printCriteria(
  command: CommandNamed<'criteria show'> | CommandNamed<'criteria schema'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const { criteriaSchema, showCriteria } = await import('./criteria-command');
  const text = command.name === 'criteria show' ? showCriteria(command.id) : success(criteriaSchema());
  if (!text.ok) return text;
  await io.stdout.write(text.value);
  return success(0);
}
