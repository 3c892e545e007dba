import { laterTextsIn } from '../i18n/texts';
import path from 'node:path';
import { inferCriteria, type CriteriaFromWorkbook } from '../app/infer-criteria';
import { criteriaOf } from '../criteria/leaves';
import type { Language } from '../i18n/language';
import { success, type Outcome } from '../outcome';
import type { InferenceCode, InferenceNote } from '../reading/infer/inference-note';
import { readColumnsFile } from './columns-file';
import type { CommandNamed } from './command-line';
import type { Refusal } from './errors';
import type { ExitStatus } from './exit-status';
import { tableLines } from './explanation-text';
import { findFile } from './find-workbooks';
import type { CommandIo, NamedFile } from './io';
import { planOutput, writeOutput } from './output-file';
import { indented } from './text-layout';
import { withWorkbook } from './with-workbook';

/** Notes of one kind that are shown before the rest is only counted. */
const MOST_ALIKE = 3;

type InferCommand = CommandNamed<'criteria infer'>;

/**
 * Prints the criteria set that a workbook's table holds, or writes it to a file. What was guessed or left out is said on
 * standard error, so that standard output is the file and nothing else.
 */
export async function inferCommand(command: InferCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  const { file, columns, sheet, lang } = command;
  const mappings = columns === undefined ? success([]) : await readColumnsFile(columns, io);
  if (!mappings.ok) return mappings;
  const columnsFile = columns === undefined ? null : { name: columns, path: path.resolve(io.workingFolder, columns) };
  const input = await findFile(file, io);
  if (!input.ok) return input;
  const inputs = [input.value, ...(columnsFile === null ? [] : [columnsFile])];
  const output = command.out === undefined ? success(null) : await planJson(command.out, command, inputs, io);
  if (!output.ok) return output;
  const options = { sheets: sheet.length === 0 ? ('all' as const) : { names: sheet }, mappings: mappings.value };
  const inferred = await withWorkbook(input.value, (port) => inferCriteria(port, options), io);
  if (!inferred.ok) return inferred;
  const found = inferred.value.value;
  const json = `${JSON.stringify(found.set, null, 2)}\n`;
  if (output.value !== null) {
    const written = await writeOutput(output.value, new TextEncoder().encode(json), io);
    if (!written.ok) return written;
  }
  const done = laterTextsIn(lang).inference.done(criteriaOf(found.set).length, output.value?.name ?? '');
  await io.stdout.write(output.value === null ? json : `${done}\n`);
  await io.stderr.write(
    remarks(found, command)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return success(0);
}

function planJson(name: string, { force }: InferCommand, inputs: readonly NamedFile[], io: CommandIo) {
  return planOutput({ name, force, inputs, extension: '.json' }, io);
}

function remarks(found: CriteriaFromWorkbook, { file, lang, explain }: InferCommand): readonly string[] {
  const texts = laterTextsIn(lang).inference;
  const { notes, table, isListOnly, otherSheets } = found;
  return [
    `${file}: ${texts.toLookAt(table.sheetName)}`,
    ...indented([
      ...(otherSheets.length > 0 ? [texts.otherSheets(otherSheets)] : []),
      ...(isListOnly ? [texts.listOnly] : []),
      ...noteLines(notes, lang, explain),
      texts.toComplete,
      ...(explain ? tableLines(table, lang) : []),
    ]),
  ];
}

/** A mistake that fills a column is shown a few times and counted, unless all of it is asked for. */
function noteLines(notes: readonly InferenceNote[], language: Language, areAllShown: boolean): readonly string[] {
  const texts = laterTextsIn(language).inference;
  const seen = new Map<InferenceCode, number>();
  const countOf = (code: InferenceCode) => notes.filter((note) => note.code === code).length;
  return notes.flatMap((note) => {
    const place = (seen.get(note.code) ?? 0) + 1;
    seen.set(note.code, place);
    if (areAllShown || place <= MOST_ALIKE) return [texts.note(note)];
    return place === MOST_ALIKE + 1 ? [texts.andMore(countOf(note.code) - MOST_ALIKE)] : [];
  });
}
