import { maximumOf } from '../../criteria/measure-kinds';
import { assessedByIndicators } from '../../assessing/indicators';
import {
  countResults,
  everyAssessed,
  type Assessment,
  type CriterionAssessment,
  type LeafAssessment,
} from '../../assessing/assessment';
import type { CriteriaSet, Leaf } from '../../criteria/criteria-set';
import { groupedCriteriaOf, hasIndicators, isExtra, sumOf } from '../../criteria/leaves';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { FormNote, NamedRow } from './form-note';
import { formRowsOf, matchRows, type FormRow } from './form-rows';
import { compareTexts, gatherForms, type GatheredForm, type PlacedTable } from './gather-forms';

/** What is said of a form, and the file or the sheet that it is said of. */
export interface PlacedNote {
  readonly place: string;
  readonly note: FormNote;
}

export interface SettledForms<T extends AssessedTable> {
  /** Those tables that are held against another set now, as they are held against it. */
  readonly settled: ReadonlyMap<T, T>;
  /** By place, whatever the order of the tables. */
  readonly notes: readonly PlacedNote[];
}

/**
 * Makes tables that are their own criteria sets each other's: those of one form are held against the form as most of them
 * have it, so that they can be compared. What one lacks has no result there, and what only it has is left out; both is said.
 * Tables of known sets are passed over.
 */
export function settleForms<T extends AssessedTable>(placed: readonly PlacedTable<T>[]): SettledForms<T> {
  const own = placed.filter(({ table }) => table.criteriaFrom === 'sheet');
  const forms = gatherForms(own);
  const settled = new Map<T, T>();
  const notes: PlacedNote[] = [];
  for (const form of forms) {
    const matched = form.tables.map((one) => matchedWith(one, form.reference));
    const shared = sharingOf(matched, form);
    for (const match of matched) {
      const { table } = match.placed;
      if (table.criteriaSet !== form.reference) {
        settled.set(table, { ...table, criteriaSet: form.reference, assessment: assessmentAs(match, form.reference) });
      }
      notes.push(...notesOn(match, form.reference, shared).map((note) => ({ place: match.placed.place, note })));
    }
  }
  const order = (one: PlacedNote) => `${one.place}\n${JSON.stringify(one.note)}`;
  return {
    settled,
    notes: [...notes, ...otherForms(forms)].sort((a, b) => compareTexts(order(a), order(b))),
  };
}

interface Match<T extends AssessedTable> {
  readonly placed: PlacedTable<T>;
  readonly rows: readonly FormRow[];
  /** For each row of the reference its own one. */
  readonly own: readonly (FormRow | null)[];
  /** Its own rows that the reference lacks. */
  readonly others: readonly FormRow[];
}

function matchedWith<T extends AssessedTable>(placed: PlacedTable<T>, reference: CriteriaSet): Match<T> {
  const rows = formRowsOf(placed.table.criteriaSet);
  const pairs =
    placed.table.criteriaSet === reference ? rows.map((_, index) => index) : matchRows(rows, formRowsOf(reference));
  const paired = new Set(pairs);
  return {
    placed,
    rows,
    own: pairs.map((pair) => (pair === null ? null : (rows[pair] ?? null))),
    others: rows.filter((_, index) => !paired.has(index)),
  };
}

/** How many tables have each row of the reference, and each other one by its words. */
interface Sharing {
  readonly of: number;
  readonly byRow: readonly number[];
  readonly byWords: ReadonlyMap<string, number>;
}

function sharingOf<T extends AssessedTable>(matched: readonly Match<T>[], { reference }: GatheredForm<T>): Sharing {
  const byWords = new Map<string, number>();
  for (const { others } of matched) {
    for (const key of new Set(others.map(wordsOrNumber))) byWords.set(key, (byWords.get(key) ?? 0) + 1);
  }
  return {
    of: matched.length,
    byRow: formRowsOf(reference).map((_, index) => matched.filter(({ own }) => own[index] !== null).length),
    byWords,
  };
}

function wordsOrNumber({ words, number }: FormRow): string {
  return words === '' ? number : words;
}

/** What was concluded on a table, on the criteria of the reference. */
function assessmentAs<T extends AssessedTable>({ placed, own, others }: Match<T>, reference: CriteriaSet): Assessment {
  const { assessment } = placed.table;
  const every = everyAssessed(assessment.criteria);
  const leaves = new Map(every.flatMap((one) => (one.measure === null ? [] : [[one.number, one] as const])));
  const rows = formRowsOf(reference);
  const ownByNumber = new Map(rows.map(({ number }, index) => [number, own[index] ?? null]));
  const leafAs = (leaf: Leaf, groupNumber: string | null): LeafAssessment => {
    const row = ownByNumber.get(leaf.number) ?? null;
    const found = row === null ? undefined : leaves.get(row.number);
    if (found === undefined) return missingLeaf(leaf, groupNumber);
    // Thousands of units share one object for what is the same on them.
    const isSame = found.number === leaf.number && found.groupNumber === groupNumber;
    return isSame ? found : { ...found, number: leaf.number, groupNumber };
  };
  const criteria = groupedCriteriaOf(reference).map(({ group, criterion }): CriterionAssessment => {
    const groupNumber = group.number ?? null;
    if (!hasIndicators(criterion)) return leafAs(criterion, groupNumber);
    const indicators = criterion.indicators.map((leaf) => leafAs(leaf, groupNumber));
    const title = criterion.title?.vi ?? '';
    const tableRow = every.find((one) => one.measure === null && one.title === title)?.tableRow ?? null;
    return assessedByIndicators(
      { number: criterion.number, title, groupNumber, tableRow },
      indicators,
      criterion.metWhen,
    );
  });
  const left = others.flatMap(({ number }) => leaves.get(number) ?? []);
  const missing = rows.flatMap(({ leaf }, index) => (own[index] === null && !isExtra(leaf) ? [leaf] : []));
  return {
    ...assessment,
    criteriaSetId: reference.id,
    criteria,
    counts: countResults(criteria),
    score: less(
      assessment.score,
      left.map(({ score }) => score),
    ),
    maxScore: less(assessment.maxScore, [
      ...left.filter(({ result }) => result !== 'notApplicable').map(({ maxScore }) => maxScore),
      ...missing.map(({ measure }) => -(maximumOf(measure) ?? 0)),
    ]),
  };
}

function less(sum: number | null, parts: readonly (number | null)[]): number | null {
  return sum === null ? null : sumOf([sum, ...parts.map((part) => -(part ?? 0))]);
}

function missingLeaf({ number, title, measure, effect }: Leaf, groupNumber: string | null): LeafAssessment {
  return {
    number,
    title: title?.vi ?? '',
    groupNumber,
    tableRow: null,
    measure,
    maxScore: effect === undefined ? maximumOf(measure) : null,
    result: 'blank',
    isApplicable: true,
    score: null,
    resultCell: null,
    scoreCell: null,
  };
}

function notesOn<T extends AssessedTable>(
  { placed: { table }, own, others }: Match<T>,
  reference: CriteriaSet,
  { of, byRow, byWords }: Sharing,
): readonly FormNote[] {
  const sheetName = table.sheet.name;
  const rows = formRowsOf(reference);
  const missing = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const after = before === undefined ? null : named(before);
    return own[index] === null ? [{ ...named(row), after, having: byRow[index] ?? 0, of }] : [];
  });
  const unknown = others.map((row) => ({ ...named(row), having: byWords.get(wordsOrNumber(row)) ?? 0, of }));
  // Units of a table of wholes may each have a maximum of their own.
  const ofCriteria = table.table.isOfWholes === true ? [] : rows;
  const otherMaxima = ofCriteria.flatMap((row, index) => {
    const ownRow = own[index];
    if (ownRow === null || ownRow === undefined) return [];
    const [found, usual] = [maximumOf(ownRow.leaf.measure), maximumOf(row.leaf.measure)];
    return found === usual ? [] : [{ ...named(row), found, usual }];
  });
  return [
    ...(missing.length === 0 ? [] : [{ code: 'criterion-missing', sheetName, rows: missing } as const]),
    ...(unknown.length === 0 ? [] : [{ code: 'criterion-unknown', sheetName, rows: unknown } as const]),
    ...(otherMaxima.length === 0 ? [] : [{ code: 'maximum-differs', sheetName, rows: otherMaxima } as const]),
  ];
}

function named({ number, title }: FormRow): NamedRow {
  return { number, title };
}

/** Said where each form but the first comes up first. */
function otherForms<T extends AssessedTable>([usual, ...others]: readonly GatheredForm<T>[]): readonly PlacedNote[] {
  if (usual === undefined) return [];
  return others.map(({ reference, tables }) => ({
    place: tables.map(({ place }) => place).sort(compareTexts)[0] ?? '',
    note: {
      code: 'other-form',
      title: reference.title,
      units: tables.length,
      usual: usual.reference.title,
    },
  }));
}
