import type { CriterionResult } from '../../../../../src/assessing/assessment';
import type { CellValue, SheetSnapshot } from '../../../../../src/workbook/snapshot';
import { SheetBuilder } from '../../random-forms/compose-form';

export interface MatrixUnit {
  /** As its cell has it. */
  readonly written: string;
  /** As it is read. */
  readonly name: string;
  readonly district: string;
}

/** What a matrix says, however it is laid out. */
export interface MatrixContent {
  readonly units: readonly MatrixUnit[];
  readonly criteria: readonly { readonly number: string; readonly title: string; readonly maximum: number | null }[];
  /** The groups' places among the criteria; the first is 0, or there are none. */
  readonly groups: readonly number[];
  /** By unit and criterion, one value for each part: the unit's own, then the appraiser's. */
  readonly cells: readonly (readonly (readonly CellValue[])[])[];
  readonly parts: readonly string[];
}

/** What was composed for one unit. */
export interface UnitTruth {
  readonly unit: string;
  readonly results: readonly CriterionResult[];
  readonly score: number | null;
}

export type HeadingStyle = 'word' | 'figure' | 'text' | 'lines' | 'twoRows';

/** How it is laid out. */
export interface MatrixTraits {
  readonly content: MatrixContent;
  readonly orientation: 'byRow' | 'byColumn';
  readonly number: (number: string) => string | number;
  readonly headingStyle: HeadingStyle;
  readonly numberHeading: string | null;
  /** Over the units' names, beside them where each is a row. */
  readonly unitHeading: string;
  readonly titleHeading: string;
  /** Over all units or criteria, or null. */
  readonly overHeading: string | null;
  readonly columnsBefore: readonly ExtraColumn[];
  readonly columnsAfter: readonly ExtraColumn[];
  readonly isMerged: boolean;
  readonly hasColumnNumbers: boolean;
  readonly hasDistricts: boolean;
  readonly hasTotals: boolean;
  readonly hasSignatures: boolean;
  readonly above: readonly string[];
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  readonly typed: (text: string) => string;
}

export type ExtraColumn = readonly [heading: string, ...values: CellValue[]];

/** A column's header cells from the top row to the lowest; null goes on with what is on its left or above it. */
interface Column {
  readonly header: readonly (string | number | null)[];
  readonly kind: 'key' | 'cell';
}

const romans = ['I', 'II', 'III', 'IV', 'V'];
const groupTitle = (place: number) => `Nhóm ${romans[place] ?? 'VI'}: Công tác lãnh đạo`;

/** @returns the sheet that these traits make, as it would be read */
export function composeMatrix(traits: MatrixTraits): SheetSnapshot {
  const sheet = new SheetBuilder(traits.columnsLeft, traits.typed);
  for (const line of traits.above) sheet.addRow([line]);
  for (let row = 0; row < traits.rowsAbove; row++) sheet.addRow([]);
  if (traits.orientation === 'byRow') composeByRow(sheet, traits);
  else composeByColumn(sheet, traits);
  if (traits.hasSignatures) {
    sheet.addRow([]);
    sheet.addRow(['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN']);
    sheet.addRow(['Nguyễn Văn A', null, 'Trần Văn B']);
  }
  return sheet.build('Sheet1');
}

function composeByRow(sheet: SheetBuilder, traits: MatrixTraits): void {
  const { content, columnsBefore, columnsAfter, numberHeading, unitHeading, overHeading } = traits;
  const key = (heading: string): Column => ({ header: [heading], kind: 'key' });
  const isGrouped = content.groups.length > 0;
  const criteria = content.criteria.flatMap((criterion, index): Column[] => {
    const group = content.groups.indexOf(index);
    const heading = criterionHeading(traits, criterion);
    return content.parts.map((part, place) => ({
      kind: 'cell',
      header: [
        ...(overHeading === null ? [] : [index + place === 0 ? overHeading : null]),
        ...(isGrouped ? [group >= 0 && place === 0 ? groupTitle(group) : null] : []),
        ...heading.map((words) => (place === 0 ? words : null)),
        ...(content.parts.length > 1 ? [part] : []),
      ],
    }));
  });
  const columns = [
    ...columnsBefore.map(([heading]) => key(heading)),
    ...(numberHeading === null ? [] : [key(numberHeading)]),
    key(unitHeading),
    ...criteria,
    ...columnsAfter.map(([heading]) => key(heading)),
  ];
  addHeader(sheet, columns, traits);
  const row = (place: number, number: CellValue, name: string, cells: readonly CellValue[]) => [
    ...columnsBefore.map((extra) => valueOf(extra, place)),
    ...(numberHeading === null ? [] : [number]),
    name,
    ...cells,
    ...columnsAfter.map((extra) => valueOf(extra, place)),
  ];
  const blank = criteria.map(() => null);
  if (content.criteria.some(({ maximum }) => maximum !== null)) {
    const maxima = content.criteria.flatMap(({ maximum }) => content.parts.map(() => maximum));
    sheet.addRow(row(-1, null, 'Điểm tối đa', maxima));
  }
  for (const [place, unit] of content.units.entries()) {
    const isNew = unit.district !== content.units[place - 1]?.district;
    if (traits.hasDistricts && isNew) sheet.addRow(row(-1, romans[place % 5] ?? 'V', unit.district, blank));
    sheet.addRow(row(place, place + 1, unit.written, (content.cells[place] ?? []).flat()));
  }
  if (traits.hasTotals)
    sheet.addRow(
      row(
        -1,
        null,
        'Tổng cộng',
        criteria.map(() => content.units.length),
      ),
    );
}

function criterionHeading(
  { headingStyle, number }: MatrixTraits,
  criterion: MatrixContent['criteria'][number],
): readonly (string | number)[] {
  switch (headingStyle) {
    case 'word':
      return [`Tiêu chí ${criterion.number}`];
    case 'figure':
      return [number(criterion.number)];
    case 'text':
      return [`${criterion.number}. ${criterion.title}`];
    case 'lines':
      return [`${criterion.number}\n${criterion.title}`];
    case 'twoRows':
      return [number(criterion.number), criterion.title];
  }
}

function composeByColumn(sheet: SheetBuilder, traits: MatrixTraits): void {
  const { content, columnsBefore, columnsAfter, numberHeading, titleHeading, overHeading, hasTotals } = traits;
  const key = (heading: string): Column => ({ header: [heading], kind: 'key' });
  const hasMaxima = content.criteria.some(({ maximum }) => maximum !== null);
  const units = content.units.flatMap(({ written }, index): Column[] =>
    content.parts.map((part, place) => ({
      kind: 'cell',
      header: [
        ...(overHeading === null ? [] : [index + place === 0 ? overHeading : null]),
        place === 0 ? written : null,
        ...(content.parts.length > 1 ? [part] : []),
      ],
    })),
  );
  const columns = [
    ...columnsBefore.map(([heading]) => key(heading)),
    ...(numberHeading === null ? [] : [key(numberHeading)]),
    key(titleHeading),
    ...(hasMaxima ? [key('Điểm tối đa')] : []),
    ...units,
    ...columnsAfter.map(([heading]) => key(heading)),
  ];
  addHeader(sheet, columns, traits);
  const row = (place: number, number: CellValue, title: string, maximum: CellValue, cells: readonly CellValue[]) => [
    ...columnsBefore.map((extra) => valueOf(extra, place)),
    ...(numberHeading === null ? [] : [number]),
    numberHeading === null && typeof number === 'string' ? `${number}. ${title}` : title,
    ...(hasMaxima ? [maximum] : []),
    ...cells,
    ...columnsAfter.map((extra) => valueOf(extra, place)),
  ];
  for (const [place, { number, title, maximum }] of content.criteria.entries()) {
    const group = content.groups.indexOf(place);
    const blank = units.map(() => null);
    if (group >= 0) sheet.addRow(row(-1, romans[group] ?? 'VI', 'Công tác lãnh đạo', null, blank));
    const written = numberHeading === null ? number : traits.number(number);
    sheet.addRow(
      row(
        place,
        written,
        title,
        maximum,
        content.cells.flatMap((ofUnit) => ofUnit[place] ?? []),
      ),
    );
  }
  if (hasTotals && !hasMaxima) {
    sheet.addRow(
      row(
        -1,
        null,
        'Tổng số tiêu chí đạt',
        null,
        units.map(() => content.criteria.length),
      ),
    );
  }
}

function valueOf([, ...values]: ExtraColumn, place: number): CellValue {
  return place < 0 ? null : (values[place % values.length] ?? null);
}

/** Headings of one row beside those of more stand at the top, merged down to the lowest where merges are made. */
function addHeader(sheet: SheetBuilder, columns: readonly Column[], traits: MatrixTraits): void {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const tops = Array.from({ length: depth }, (_, level) =>
    sheet.addRow(columns.map(({ header }) => header[level] ?? null)),
  );
  if (traits.isMerged) {
    for (const [column, { header, kind }] of columns.entries()) {
      if (kind === 'key') {
        if (depth > 1) sheet.merge(tops[0] ?? 0, column, depth, 1);
        continue;
      }
      for (const [level, words] of header.entries()) {
        const span = words === null ? 0 : spanOf(columns, column, level);
        if (span > 1) sheet.merge(tops[level] ?? 0, column, 1, span);
      }
    }
  }
  if (traits.hasColumnNumbers) sheet.addRow(columns.map((_, place) => `(${place + 1})`));
}

function spanOf(columns: readonly Column[], from: number, level: number): number {
  let to = from + 1;
  while (columns[to]?.kind === 'cell' && columns[to]?.header[level] === null) to++;
  return to - from;
}
