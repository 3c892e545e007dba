import { laterTextsIn } from '../i18n/texts';
import type { AppError } from '../app/report';
import { removeCriteriaSet, storeCriteriaSet } from '../app/stored-criteria';
import type { Language } from '../i18n/language';
import { localText } from '../i18n/local-text';
import { success, type Outcome } from '../outcome';
import type { WorkbookPort } from '../workbook/port';
import { knownProfile } from './check-options';
import type { CommandNamed } from './command-line';
import { readNamedCriteria } from './criteria-choice';
import { allowConversion } from './allow-conversion';
import { refusal, type Refusal } from './errors';
import { findFile } from './find-workbooks';
import type { CommandIo } from './io';
import { planOutput, workbookExtension, writeOutput } from './output-file';
import { withWorkbook } from './with-workbook';

/** Keeps a criteria set in a copy of a workbook, so that a form can be handed out with its set. */
export async function storeCommand(
  command: CommandNamed<'criteria store'>,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const { criteria, profile, sheet, lang } = command;
  const set = await readNamedCriteria(criteria, io);
  if (!set.ok) return set;
  const known = knownProfile(profile, set.value);
  if (!known.ok) return known;
  const sheets = sheet.length === 0 ? ('all' as const) : { names: sheet };
  const written = await changeCopy(
    command,
    (port) => storeCriteriaSet(port, set.value, { sheets, profile: known.value }),
    io,
  );
  return written.ok
    ? success(`${laterTextsIn(lang).cli.criteriaStored(localText(set.value.title, lang), written.value)}\n`)
    : written;
}

/** Takes a criteria set out of a copy of a workbook. */
export async function removeCommand(
  command: CommandNamed<'criteria remove'>,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const { criteria, lang } = command;
  const written = await changeCopy(command, (port) => removeCriteriaSet(port, criteria), io);
  return written.ok ? success(`${laterTextsIn(lang).cli.criteriaRemoved(criteria, written.value)}\n`) : written;
}

interface CopyRequest {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly convert: boolean;
  readonly lang: Language;
}

/** @returns the copy's name */
async function changeCopy(
  command: CopyRequest,
  change: (port: WorkbookPort) => Promise<Outcome<unknown, AppError>>,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const { file, out, force } = command;
  const input = await findFile(file, io);
  if (!input.ok) return input;
  const request = { name: out, force, inputs: [input.value], extension: workbookExtension(input.value) };
  const output = await planOutput(request, io);
  if (!output.ok) return output;
  const changed = await withWorkbook(input.value, change, io);
  if (!changed.ok) return changed;
  const allowed = await allowConversion(command, changed.value.convertedFrom, io);
  if (!allowed.ok) return allowed;
  const saved = changed.value.workbook.saveVerified();
  if (!saved.ok) return refusal(file, saved.error);
  const written = await writeOutput(output.value, saved.value, io);
  return written.ok ? success(output.value.name) : written;
}
