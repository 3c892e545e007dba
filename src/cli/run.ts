import { laterTextsIn } from '../i18n/texts';
import { loadLanguage, loadLaterTexts } from '../i18n/load-language';
import { success, unreachable, type Outcome } from '../outcome';
import { checkCommand } from './check-command';
import { compareCommand } from './compare-command';
import { languageOf, parseCommandLine, type CliCommand } from './command-line';
import { closePeriodCommand, markCommand, scoreCommand } from './copy-command';
import { criteriaSchema, listCriteria, showCriteria, validateCriteria } from './criteria-command';
import { refusalLine } from './error-message';
import { refusal, type Refusal } from './errors';
import { REFUSED, type ExitStatus } from './exit-status';
import { inferCommand } from './infer-command';
import type { CommandIo, TextSink } from './io';
import { removeCommand, storeCommand } from './stored-criteria-command';
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
    case 'mark':
      return markCommand(command, io);
    case 'score':
      return scoreCommand(command, io);
    case 'close-period':
      return closePeriodCommand(command, io);
    case 'summarize':
      return summarizeCommand(command, io);
    case 'criteria list':
      return print(await listCriteria(command, io), io);
    case 'criteria show':
      return print(showCriteria(command.id), io);
    case 'criteria infer':
      return inferCommand(command, io);
    case 'criteria store':
      return print(await storeCommand(command, io), io);
    case 'criteria remove':
      return print(await removeCommand(command, io), io);
    case 'criteria compare':
      return print(await compareCommand(command, io), io);
    case 'criteria validate':
      return print(await validateCriteria(command.file, command.lang, io), io);
    case 'criteria schema':
      return print(success(criteriaSchema()), io);
    default:
      return unreachable(command);
  }
}

async function print(text: Outcome<string, Refusal>, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  if (!text.ok) return text;
  await io.stdout.write(text.value);
  return success(0);
}
