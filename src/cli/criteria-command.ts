import { laterTextsIn, textsIn } from '../i18n/texts';
import { readMetadata, type WorkbookMetadata } from '../app/metadata/workbook-metadata';
import type { AppError } from '../app/report';
import { knownSets } from '../criteria/known-sets';
import { criteriaJsonSchema } from '../criteria/criteria-json-schema';
import type { CriteriaSet } from '../criteria/criteria-set';
import { criteriaOf } from '../criteria/leaves';
import { criteriaFieldTexts } from '../i18n/criteria-field-texts';
import type { Language } from '../i18n/language';
import { localText } from '../i18n/local-text';
import { failure, success, type Outcome } from '../outcome';
import type { WorkbookPort } from '../workbook/port';
import type { CommandNamed } from './command-line';
import { builtInCriteria, readCriteriaFile } from './criteria-choice';
import type { Refusal } from './errors';
import { refusalLine } from './error-message';
import { findFile } from './find-workbooks';
import { readOfficeSets } from './office-sets';
import type { CommandIo } from './io';
import { withWorkbook } from './with-workbook';

/**
 * A line for each set of the office's and each built-in set, or for each set that a workbook carries: its id, its title, how many criteria it has. Of
 * a carried set that cannot be read there is a line too.
 */
export async function listCriteria(
  { file, lang, criteriaDir }: CommandNamed<'criteria list'>,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  if (file === undefined) {
    const office = await readOfficeSets(criteriaDir, io);
    if (!office.ok) return office;
    for (const refused of office.value.refused) await io.stderr.write(refusalLine(refused, lang));
    const { sets } = knownSets(office.value.sets);
    return success(sets.map((set) => setLine(set, lang)).join(''));
  }
  const stored = await storedIn(file, io);
  if (!stored.ok) return stored;
  const { criteriaSets, unreadableSets } = stored.value;
  const unreadable = unreadableSets.map((id) => `${id ?? '?'}  ${laterTextsIn(lang).cli.unreadableCriteria}\n`);
  const lines = [...criteriaSets.map((set) => setLine(set, lang)), ...unreadable];
  return success(lines.length === 0 ? `${laterTextsIn(lang).cli.noStoredCriteria}\n` : lines.join(''));
}

async function storedIn(name: string, io: CommandIo): Promise<Outcome<WorkbookMetadata, Refusal>> {
  const file = await findFile(name, io);
  if (!file.ok) return file;
  const read = await withWorkbook(file.value, readRemembered, io);
  return read.ok ? success(read.value.value) : read;
}

async function readRemembered(port: WorkbookPort): Promise<Outcome<WorkbookMetadata, AppError>> {
  const read = await port.read({ sheets: { names: [] }, include: [] });
  if (!read.ok) return read;
  const remembered = await readMetadata(read.value);
  const { newerVersion, isUnreadable } = remembered;
  if (isUnreadable) return failure({ code: 'metadata-unreadable' });
  return newerVersion === null
    ? success(remembered)
    : failure({ code: 'metadata-newer-version', version: newerVersion });
}

function setLine(set: CriteriaSet, language: Language): string {
  const texts = laterTextsIn(language).cli;
  const remarks = [contentText(set, language), ...(set.isExample ? [texts.example] : [])];
  return `${set.id}  ${localText(set.title, language)} (${remarks.join(', ')})\n`;
}

/** A built-in set as a criteria file. */
export function showCriteria(id: string): Outcome<string, Refusal> {
  const set = builtInCriteria(id);
  return set.ok ? success(json(set.value)) : set;
}

/** Refused where the file is not a criteria set. */
export async function validateCriteria(
  name: string,
  language: Language,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const set = await readCriteriaFile(name, io);
  return set.ok
    ? success(
        `${name}: ${laterTextsIn(language).cli.validCriteria(localText(set.value.title, language), contentText(set.value, language))}\n`,
      )
    : set;
}

/** The JSON Schema of criteria files, for editors; what has a default may be left out. */
export function criteriaSchema(): string {
  return json(criteriaJsonSchema(criteriaFieldTexts));
}

/** How many criteria it has; of a frame, whose text was not seen, that they are those of the unit's sheet. */
function contentText(set: CriteriaSet, language: Language): string {
  return set.isFrame === true
    ? textsIn(language).setFacts.content
    : laterTextsIn(language).cli.criteriaCount(criteriaOf(set).length);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
