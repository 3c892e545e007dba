import { success, unreachable, type Outcome } from '../outcome';
import { compareCommand } from './compare-command';
import { addSummary, closePeriodCommand, markCommand, scoreCommand } from './copy-command';
import { listCriteria, validateCriteria } from './criteria-command';
import type { Refusal } from './errors';
import type { ExitStatus } from './exit-status';
import { inferCommand } from './infer-command';
import type { CommandIo } from './io';
import { fileOf, type OneFileCommand } from './one-file-command';
import { removeCommand, storeCommand } from './stored-criteria-command';

/** Does a command about one file, in this thread. */
export async function runOneFile(command: OneFileCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  switch (command.name) {
    case 'mark':
      return markCommand(command, io);
    case 'score':
      return scoreCommand(command, io);
    case 'close-period':
      return closePeriodCommand(command, io);
    case 'summarize':
      return addSummary({ ...command, file: fileOf(command) }, io);
    case 'criteria list':
      return print(await listCriteria(command, io), io);
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
    default:
      return unreachable(command);
  }
}

async function print(text: Outcome<string, Refusal>, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  if (!text.ok) return text;
  await io.stdout.write(text.value);
  return success(0);
}
