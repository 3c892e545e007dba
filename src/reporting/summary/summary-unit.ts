import { countResults, type CriterionAssessment } from '../../assessing/assessment';
import type { Closing } from '../../assessing/closing';
import { isOwnSet } from '../../assessing/own/own-set';
import type { CriteriaSet, Criterion } from '../../criteria/criteria-set';
import { criteriaOf, isExtra, maximumOfCriterion, maximumScoreOf, sumOf } from '../../criteria/leaves';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import type { SummaryTexts } from '../../i18n/vi/summary';
import type { AssessedTable } from '../assessed-table';
import { responsibleColumn, remarksOn, type RowRemarks } from '../../reading/row-remarks';
import { foldAccents } from '../../reading/vietnamese-text';
import { groupBy } from '../group-by';
import { maximumContent, NO_MAXIMUM } from './result-matrix';
import { liveResults, type LiveResults } from './live-results';

/** An assessed sheet, and the file it is in; null for the workbook that the summary goes into. */
export interface SummaryInput {
  readonly assessed: AssessedTable;
  readonly fileName: string | null;
  /** What the form says beside its criteria, by their numbers, where it says something; left out, its rows are asked. */
  readonly remarks?: ReadonlyMap<string, RowRemarks>;
  /** What was kept of the unit when periods were closed, from the first day to the last. */
  readonly closings?: readonly Closing[];
}

/** A unit to be summed up: one assessed sheet of this workbook, or of another. */
export interface SummaryUnit extends SummaryInput {
  /** Not shared with another unit of the summary. */
  readonly name: string;
  /** Refers to the sheet's cells; null where they are in another file, to which no formula can refer. */
  readonly live: LiveResults | null;
  /** What the sheet's own maximum has beside that of its criteria, as where extra points are within it. */
  readonly maximumBeside?: number;
}

/** What tells how a unit stands on the criteria of a set: results, points, or each on some of them. */
export type MeasuredBy = 'results' | 'points' | 'both';

/** What units are measured against, with its criteria in order. */
export interface SummarySet {
  readonly criteriaSet: CriteriaSet;
  readonly criteria: readonly Criterion[];
  readonly hasPoints: boolean;
  /** Nothing says how many points there could be: units are compared by their points, and not by a share of them. */
  readonly isOpenEnded: boolean;
  readonly measuredBy: MeasuredBy;
  readonly units: readonly SummaryUnit[];
}

/**
 * Names the units: by what their sheets say, and where two say the same, by where they stand: the folder they are from, else
 * the workbook or the sheet, without what is only a file's.
 */
export function summaryUnits(inputs: readonly SummaryInput[]): SummaryUnit[] {
  const places: readonly ((input: SummaryInput) => string)[] = [
    folderOf,
    bookOf,
    ({ assessed }) => assessed.sheet.name,
  ];
  const names = new Map<SummaryInput, string>();
  for (const same of groupBy(inputs, unitName).values()) {
    const placeOf = same.length === 1 ? null : places.find((place) => new Set(same.map(place)).size === same.length);
    same.forEach((input, index) => {
      const place = placeOf === null ? '' : (placeOf?.(input) ?? String(index + 1));
      names.set(input, place === '' ? unitName(input) : `${unitName(input)} (${place})`);
    });
  }
  return inputs.map((input) => ({
    ...input,
    name: names.get(input) ?? unitName(input),
    remarks: input.remarks ?? remarksOf(input.assessed),
    live: input.fileName === null ? liveResults(input.assessed) : null,
  }));
}

/** What a form says beside its criteria, by their numbers; only where it says something. */
export function remarksOf({ sheet, table, assessment }: AssessedTable): ReadonlyMap<string, RowRemarks> {
  const responsible = responsibleColumn(sheet, table);
  return new Map(
    assessment.criteria.flatMap(({ number, tableRow }) => {
      const remarks = tableRow === null ? null : remarksOn(sheet, tableRow, responsible);
      return remarks === null || (remarks.note === null && remarks.responsible === null)
        ? []
        : [[number, remarks] as const];
    }),
  );
}

/** Units by criteria set, in the order in which the sets first come up. */
export function summarySets(units: readonly SummaryUnit[]): SummarySet[] {
  return [...groupBy(units, ({ assessed }) => assessed.criteriaSet.id).values()].flatMap((sharing) => {
    const criteriaSet = sharing[0]?.assessed.criteriaSet;
    if (criteriaSet === undefined) return [];
    const criteria = criteriaOf(criteriaSet);
    const isOwn = isOwnSet(criteriaSet);
    const isLessening = sharing.some(({ assessed: { assessment } }) => assessment.startsFrom !== undefined);
    const isPoints = isLessening || criteria.some(hasOpenPoints);
    const hasPoints = maximumScoreOf(criteriaSet) !== null || (isOwn && isPoints);
    const own = isOwn ? sharing.map((unit) => asCounted(unit, criteria)) : sharing;
    const isOpenEnded = isOwn && hasPoints && own.every(({ assessed }) => assessed.assessment.maxScore === 0);
    return [{ criteriaSet, criteria, hasPoints, isOpenEnded, measuredBy: measuredBy(criteria), units: own }];
  });
}

function hasOpenPoints(criterion: Criterion): boolean {
  return maximumContent(criterion) === NO_MAXIMUM;
}

/** A table that is its own set reckons by its own figures; the tabs count its criteria, without extra ones, as any others. */
function asCounted(unit: SummaryUnit, criteria: readonly Criterion[]): SummaryUnit {
  const { assessment } = unit.assessed;
  const found = criteria.map((criterion) => ({ criterion, assessed: assessmentOf(unit, criterion) }));
  const counted = withoutExtra(criteria);
  const counts = countResults(
    found.flatMap(({ criterion, assessed }) => (counted.includes(criterion) ? [assessed] : [])),
  );
  const possible = found.map(({ criterion, assessed }) =>
    assessed === null ? maximumOfCriterion(criterion) : assessed.result === 'notApplicable' ? 0 : assessed.maxScore,
  );
  const reckoned = sumOf(possible) ?? 0;
  const maxScore = assessment.maxScore ?? reckoned;
  const score = assessment.score ?? sumOf(found.map(({ assessed }) => assessed?.score ?? null));
  return {
    ...unit,
    assessed: { ...unit.assessed, assessment: { ...assessment, counts, score, maxScore } },
    maximumBeside: sumOf([maxScore, -reckoned]) ?? 0,
  };
}

/** On a form that only takes points off, what it takes off is what it is about. */
function withoutExtra(criteria: readonly Criterion[]): readonly Criterion[] {
  const others = criteria.filter((criterion) => !isExtra(criterion));
  return others.length === 0 ? criteria : others;
}

function measuredBy(criteria: readonly Criterion[]): MeasuredBy {
  const counted = withoutExtra(criteria);
  const scored = counted.filter((criterion) => maximumContent(criterion) !== null).length;
  if (scored === 0) return 'results';
  return scored === counted.length ? 'points' : 'both';
}

/** @returns what tells how units stand on the criteria of several sets */
export function measuredByAll(sets: readonly SummarySet[]): MeasuredBy {
  const [first = 'results', ...others] = new Set(sets.map((set) => set.measuredBy));
  return others.length === 0 ? first : 'both';
}

/** @returns what was found on a criterion, or null where the assessment does not speak of it */
export function assessmentOf({ assessed }: SummaryUnit, { number }: Criterion): CriterionAssessment | null {
  return assessed.assessment.criteria.find((criterion) => criterion.number === number) ?? null;
}

/**
 * The set's title, or else the words that most of the units' sheets have: a title that was not seen is not made up. What
 * only says where the words are to be found is none.
 */
export function criterionTitle(set: SummarySet, criterion: Criterion, texts: SummaryTexts, language: Language): string {
  if (criterion.title !== undefined) return localText(criterion.title, language);
  const onSheets = new Map<string, number>();
  for (const unit of set.units) {
    const title = assessmentOf(unit, criterion)?.title ?? '';
    if (title !== '' && !STANDS_IN.test(foldAccents(title))) onSheets.set(title, (onSheets.get(title) ?? 0) + 1);
  }
  const [most] = [...onSheets].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? texts.unnamedCriterion(criterion.number);
}

/** "Nội dung tiêu chí 18 theo phụ lục ban hành kèm theo Quyết định số …" */
const STANDS_IN = /^(?:noi dung )?tieu chi(?: so)? \S{1,9} \(?theo (?:phu luc|quyet dinh)/;

/** A sheet that names no unit stands for its file, or in one workbook for itself. */
function unitName(input: SummaryInput): string {
  const { assessment, sheet } = input.assessed;
  return assessment.unit?.name ?? (input.fileName === null ? sheet.name : bookOf(input)).trim();
}

/** A file's name without its folders and its kind. */
function bookOf({ fileName }: SummaryInput): string {
  return (fileName ?? '').replace(/^.*[/\\]|\.[^.]*$/g, '');
}

/** The folder that a file stands in, as offices gather the files of each district in one; "" where there is none. */
function folderOf({ fileName }: SummaryInput): string {
  return (fileName ?? '').split(/[/\\]/).at(-2)?.replace(/^\.+$/, '') ?? '';
}
