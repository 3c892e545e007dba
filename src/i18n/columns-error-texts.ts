import type { ColumnsFileError } from '../cli/columns-file';
import type { Language } from './language';
import { laterTextsIn } from './texts';

export type InvalidColumns = Extract<ColumnsFileError, { code: 'columns-invalid' }>;

/** Says where a columns file is wrong and what belongs there: "Tệp cột, mục 1, cột “result”: phải là chữ cái …". */
export function invalidColumnsText({ path, problem }: InvalidColumns, language: Language): string {
  const { place, missing, unknownField, unknownColumn, expected } = laterTextsIn(language).columnsFile;
  if (problem === 'unknown-field') return `${place(path)}: ${path.at(-2) === 'columns' ? unknownColumn : unknownField}`;
  return `${place(path)}: ${problem === 'missing' ? missing : ''}${expected[kindOf(path)]}`;
}

/** The places of a columns file, by what may stand there. */
export type PlaceKind =
  'file' | 'version' | 'mappings' | 'mapping' | 'sheet' | 'headerRows' | 'columns' | 'column' | 'header';

function kindOf([field, place, ofMapping, role, ofColumn]: InvalidColumns['path']): PlaceKind {
  if (field === 'version') return field;
  if (field !== 'mappings') return 'file';
  if (place === undefined) return field;
  if (ofMapping === 'sheet' || ofMapping === 'headerRows') return ofMapping;
  if (ofMapping !== 'columns') return 'mapping';
  if (role === undefined) return ofMapping;
  return ofColumn === 'header' ? ofColumn : 'column';
}

interface PlaceWords {
  readonly file: string;
  readonly entry: string;
  readonly column: string;
}

/** ["mappings", 0, "columns", "result", "column"] → "Tệp cột, mục 1, cột “result”". */
export function placeInWords(path: InvalidColumns['path'], { file, entry, column }: PlaceWords): string {
  const steps = path.flatMap((step, index): readonly string[] => {
    if (typeof step === 'number') return [`${entry} ${step + 1}`];
    if (path[index - 1] === 'columns') return [`${column} “${step}”`];
    const isSaidByTheNext = index + 1 < path.length && (step === 'mappings' || step === 'columns');
    const isSaidByTheLast = step === 'column' && path[index - 2] === 'columns';
    return isSaidByTheNext || isSaidByTheLast ? [] : [`“${step}”`];
  });
  return [file, ...steps].join(', ');
}
