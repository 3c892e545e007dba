import type { CriteriaSet } from '../criteria/criteria-set';
import { success, type Outcome } from '../outcome';
import { criteriaIdOf } from '../reading/infer/criteria-id';
import type { Applied, WorkbookPort } from '../workbook/port';
import { changeMetadata } from './change-metadata';
import { entriesOf, textIn, type MetadataJson } from './metadata/metadata-json';
import type { AppError } from './report';
import { withStoredSet } from './stored-criteria';

/** Long enough for the words of a title that tell one form from another. */
const LONGEST_ID = 60;

/**
 * Keeps what a sheet is its own set by, under a name that people can tell: the sheet is held against it from now on, rows
 * that go missing are told, and other sheets of the form are known by it. What was kept of periods goes with it.
 * @param own the set that the sheet is held against now
 */
export function rememberOwnSet(
  port: WorkbookPort,
  own: CriteriaSet,
  sheetName: string,
): Promise<Outcome<Applied, AppError>> {
  return changeMetadata(port, { names: [] }, (standing) => {
    const id = freeId(own, standing);
    const ofTheSet = (entry: unknown) => textIn(entry, 'criteriaSet') === own.id;
    const renamed = (field: string) =>
      entriesOf(standing, field).map((entry) =>
        ofTheSet(entry) && typeof entry === 'object' ? { ...entry, criteriaSet: id } : entry,
      );
    const known = { ...standing, closings: renamed('closings'), targets: renamed('targets') };
    return success(withStoredSet(known, namedSet(own, id), [sheetName]));
  });
}

/** The set as it is kept, and shown to whoever edits it first. */
export function namedSet(own: CriteriaSet, id: string = idOf(own)): CriteriaSet {
  return { ...own, id };
}

function idOf({ title }: CriteriaSet): string {
  const words = criteriaIdOf(title.vi).slice(0, LONGEST_ID);
  return words.replace(/(?<!-)-+$/, '');
}

function freeId(own: CriteriaSet, standing: MetadataJson): string {
  const taken = new Set(entriesOf(standing, 'criteriaSets').map((entry) => textIn(entry, 'id')));
  const base = idOf(own);
  let id = base;
  for (let again = 2; taken.has(id); again++) id = `${base}-${again}`;
  return id;
}
