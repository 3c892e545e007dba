import type { LocalText } from '../criteria/criteria-set';
import type { ColumnRole, HeadedColumn } from '../reading/assessment-table';
import type { LegacyEncoding } from '../reading/legacy-text/legacy-fonts';
import type { CalendarDay } from '../reading/values/calendar-day';
import type { CellPosition } from '../workbook/address';
import type { CriterionResult } from './assessment';
import type { ClassLimitStanding } from './class-limits';
import type { AmountMeasure, KnownAmount, NumberSought, Unreadable } from './read-amount';

export type Severity = 'error' | 'gap' | 'warning' | 'info';

/** What several findings of one severity are named by: gaps are criteria not met, points lost, or both. */
export type SeverityName = Severity | 'pointsLost' | 'notMetAndPointsLost';

/** Where a finding is, and what can be done there. */
interface FindingPlace {
  /** The cell to look at, or null where the finding is about the whole sheet. */
  readonly cell: CellPosition | null;
  /** The criterion's number, or null. */
  readonly criterion: string | null;
  /** A change of the cell that mends it, where that is safe. */
  readonly fix: { readonly value: string | number } | null;
}

interface FindingBase extends FindingPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly unit: string | null;
}

/** Which of a criterion's indicators keep it from being met, how many are met, and how many must be. */
export interface IndicatorsGap {
  readonly unmet: readonly string[];
  readonly met: number;
  readonly needed: number;
}

/** Where a referred result stands. */
export interface ReferredTable {
  readonly sheetName: string;
  /** What decides, where one cell does. */
  readonly cell: CellPosition | null;
  /** The numbers of its criteria that are not met. */
  readonly unmet: readonly string[];
}

/** Exactly the data that each finding's text needs. `found` is the cell's own text. */
export type FindingData =
  | { readonly code: 'table-not-found' }
  /** The columns any of which may have the role; none where no column is known to. */
  | { readonly code: 'header-ambiguous'; readonly role: ColumnRole; readonly candidates: readonly HeadedColumn[] }
  /** The columns were told apart with doubt: what was read may be wrong. */
  | { readonly code: 'columns-unsure' }
  | { readonly code: 'unit-missing' }
  /** `deadline` is one of the days without a year, "03-31", that nothing could be compared with. */
  | { readonly code: 'year-missing'; readonly deadline: string }
  /** The set measures these profiles of units differently, and it is not known which one the unit belongs to. */
  | { readonly code: 'profile-missing'; readonly profiles: readonly LocalText[] }
  /** The sheet is of a year in which its set is not valid; days as "2025-12-31". */
  | {
      readonly code: 'set-not-in-force';
      readonly set: string;
      readonly year: number;
      readonly from?: string;
      readonly to?: string;
      readonly replacedBy?: string;
    }
  /** A unit that has been there for fewer months than the set asks for: nothing is concluded on it. */
  | { readonly code: 'months-too-few'; readonly found: number; readonly months: number }
  /** More units have a conclusion than may, of all that are assessed together. */
  | ({ readonly code: 'class-over-limit' } & ClassLimitStanding)
  /** Almost no row of the table is in the criteria set: the wrong set was chosen. */
  | { readonly code: 'criteria-set-mismatch'; readonly rowCount: number; readonly criteriaCount: number }
  /** `after` is the nearest criterion before it that the sheet has; its row is 0-based. */
  | { readonly code: 'criterion-missing'; readonly after: { readonly number: string; readonly row: number } | null }
  /** `firstRow` has the number already, 0-based; `rowCount` rows are meant, from the finding's cell on. */
  | { readonly code: 'criterion-duplicate'; readonly firstRow: number; readonly rowCount: number }
  | { readonly code: 'criterion-unknown'; readonly found: string; readonly rowCount: number }
  /** `expected` says whether the cell wants a word or a tick; `columns` are those to tick where they are levels. */
  | { readonly code: 'result-missing'; readonly expected: 'word' | 'tick'; readonly columns?: readonly string[] }
  | { readonly code: 'result-unrecognised'; readonly found: string; readonly expected: 'word' | 'tick' }
  /** `expected` where the indicators come to something else than what is said of the criterion. */
  | {
      readonly code: 'result-conflict';
      readonly found: string;
      readonly expected?: CriterionResult;
      /** The bound in the row's own words that the amount beside the result does not keep. */
      readonly amount?: AmountMeasure;
    }
  /** "Có" or "Không" to something that may be good or bad; `rowCount` rows are meant, from the finding's cell on. */
  | { readonly code: 'answer-unclear'; readonly title: string; readonly rowCount: number }
  /** Called a deduction, it looks like a criterion; `isAdded` says how its points were counted, since no sum tells. */
  | { readonly code: 'effect-unclear'; readonly found: string; readonly isAdded: boolean }
  /** Ticks alone say what is met: so many rows without one are taken for not met. */
  | { readonly code: 'blank-is-not-met'; readonly rowCount: number }
  /** A number of criteria that the sheet states, and what its rows come to. */
  | {
      readonly code: 'count-mismatch';
      readonly of: 'met' | 'notMet' | 'notApplicable' | 'level';
      /** The heading of the level's column, where it is one's number. */
      readonly level?: string;
      readonly found: number;
      readonly expected: number;
    }
  /** The file keeps no value for formulas in `cellCount` cells: what depends on them is not known. */
  | { readonly code: 'formula-not-calculated'; readonly cellCount: number }
  /** Rows with something beside their words that are no criteria, and are not counted. */
  | {
      readonly code: 'row-left-out';
      readonly found: string;
      readonly rowCount: number;
      /** Nothing but words stands in a list without numbers: they may be criteria with nothing said of them. */
      readonly isOfWords?: true;
    }
  /** Columns with results beside those that are read, as of a second appraiser; the cell is the first one's heading. */
  | { readonly code: 'column-left-out'; readonly found: string; readonly columnCount: number }
  /** `amount` where one is on the wrong side. */
  | {
      readonly code: 'criterion-not-met';
      readonly title: string;
      /** It does not apply to the unit, and the set counts that as not met. */
      readonly isNotApplicable?: true;
      /** How often happened what must not. */
      readonly happened?: number;
      readonly amount?: { readonly found: KnownAmount; readonly measure: AmountMeasure };
      readonly indicators?: IndicatorsGap;
    }
  /** A criterion that gives points has fewer than its maximum. */
  | {
      readonly code: 'points-lost';
      readonly title: string;
      readonly score: number;
      readonly maximum: number;
      /** It does not apply to the unit, and the set counts that as no points. */
      readonly isNotApplicable?: true;
    }
  | { readonly code: 'criterion-basically-met'; readonly title: string; readonly indicators?: IndicatorsGap }
  /** `levels` are the grades to choose from, the best first. */
  | { readonly code: 'level-missing'; readonly levels: readonly LocalText[] }
  | { readonly code: 'level-unrecognised'; readonly found: string; readonly levels: readonly LocalText[] }
  /** `inputs` are the figures that a rule computes from. */
  /** The inputs are those that are lacking, in one cell or each in a row of its own. */
  | { readonly code: 'inputs-missing'; readonly inputs: readonly LocalText[]; readonly areInRows?: boolean }
  /** A rule needs a figure of another criterion, which does not state it yet. */
  | { readonly code: 'figure-elsewhere-missing'; readonly input: LocalText; readonly other: string }
  | {
      readonly code: 'inputs-unreadable';
      readonly found: string;
      readonly inputs: readonly LocalText[];
      readonly areInRows?: boolean;
    }
  | { readonly code: 'value-missing'; readonly of: AmountMeasure['of'] }
  | {
      readonly code: 'value-not-number';
      readonly found: string;
      readonly measure: NumberSought;
      readonly why: Unreadable;
    }
  | { readonly code: 'value-out-of-range'; readonly found: string; readonly of: NumberSought['of'] }
  /** `isImpossible` for what is written like a date, but is in no calendar. */
  | { readonly code: 'date-invalid'; readonly found: string; readonly isImpossible: boolean }
  /** A day that lies before the assessed period, of the set's own, begins. */
  | {
      readonly code: 'date-before-period';
      readonly day: CalendarDay;
      readonly from: CalendarDay;
      readonly to: CalendarDay;
    }
  /** A result that is another set's, and is not what that set's table in the same workbook comes to. */
  | {
      readonly code: 'reference-mismatch';
      readonly found: string;
      readonly expected: 'met' | 'notMet';
      readonly other: ReferredTable;
    }
  /** A printed share, in per cent, that is not score ÷ maximum. */
  | {
      readonly code: 'share-mismatch';
      readonly found: number;
      readonly expected: number;
      readonly hasFormula: boolean;
    }
  /** A criterion is not met, or has fewer than full points, without which nothing else counts. */
  | { readonly code: 'veto'; readonly title: string; readonly isScored?: true }
  /** `isScored` here and beside: told by its points, full points stand for being met. */
  | { readonly code: 'evidence-missing'; readonly isScored?: true }
  /** Met when the last period was closed, on `metOn`, and not now. */
  | { readonly code: 'regression'; readonly title: string; readonly metOn: CalendarDay; readonly isScored?: true }
  /** `expected` where the sheet states the amount that the points follow from. */
  /** `isShared` where one score is merged over several criteria: how much of it is this one's is not known. */
  | { readonly code: 'score-missing'; readonly expected?: number; readonly isShared?: true }
  /** `readings` where it may be either of two numbers. */
  | { readonly code: 'score-not-number'; readonly found: string; readonly readings?: readonly [number, number] }
  | { readonly code: 'score-above-maximum'; readonly found: number; readonly maximum: number }
  | { readonly code: 'score-negative'; readonly found: number }
  /** Points that do not follow from the amount that the sheet states. */
  | { readonly code: 'score-mismatch'; readonly found: number; readonly expected: number }
  /** Points that no band or level gives; `levels` are those that one does, from the fewest. */
  | { readonly code: 'score-not-a-level'; readonly found: number; readonly levels: readonly number[] }
  | { readonly code: 'score-step'; readonly found: number; readonly step: number }
  | { readonly code: 'total-mismatch'; readonly found: number; readonly expected: number }
  | { readonly code: 'number-as-text'; readonly found: string }
  | { readonly code: 'formula-error'; readonly found: string }
  /** Text in an encoding older than Unicode, in `cellCount` cells from the finding's cell on. */
  | {
      readonly code: 'legacy-font';
      readonly encoding: LegacyEncoding | 'mixed';
      readonly cellCount: number;
    }
  /** A newer version of ours wrote what the workbook remembers: columns, criteria sets and choices are not known. */
  | { readonly code: 'metadata-newer-version'; readonly version: number }
  /** What the workbook remembers cannot be read; it stays as it is. */
  | { readonly code: 'metadata-unreadable' }
  /** A tab whose part is not in the file. */
  | { readonly code: 'sheet-missing'; readonly name: string }
  /** A hidden sheet that has the table of a visible one, `kept`, once more, and is not counted. */
  | { readonly code: 'sheet-left-out'; readonly name: string; readonly kept: string }
  /** A criteria set that the workbook carries cannot be read; `id` is null where not even that is known. */
  | { readonly code: 'stored-set-unreadable'; readonly id: string | null };

/** What was found in one place of a table, before it is known whose table it is. */
export type PlacedFinding = FindingPlace & FindingData;

/** One thing to look at. */
export type Finding = FindingBase & FindingData;
export type FindingCode = Finding['code'];

/** The severity of every code; a table, so that the compiler misses none. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  'table-not-found': 'info',
  'header-ambiguous': 'error',
  'columns-unsure': 'warning',
  'unit-missing': 'warning',
  'year-missing': 'warning',
  'profile-missing': 'warning',
  'set-not-in-force': 'warning',
  'months-too-few': 'info',
  'class-over-limit': 'warning',
  'criteria-set-mismatch': 'error',
  'criterion-missing': 'error',
  'criterion-duplicate': 'error',
  'criterion-unknown': 'warning',
  'result-missing': 'error',
  'result-unrecognised': 'error',
  'result-conflict': 'error',
  'answer-unclear': 'warning',
  'effect-unclear': 'warning',
  'blank-is-not-met': 'info',
  'count-mismatch': 'error',
  'formula-not-calculated': 'error',
  'row-left-out': 'info',
  'column-left-out': 'info',
  'criterion-not-met': 'gap',
  'points-lost': 'gap',
  'criterion-basically-met': 'gap',
  'level-missing': 'error',
  'level-unrecognised': 'error',
  'inputs-missing': 'error',
  'figure-elsewhere-missing': 'warning',
  'inputs-unreadable': 'error',
  'value-missing': 'error',
  'value-not-number': 'error',
  'value-out-of-range': 'error',
  'date-invalid': 'error',
  'date-before-period': 'warning',
  'reference-mismatch': 'error',
  'share-mismatch': 'error',
  veto: 'error',
  'evidence-missing': 'warning',
  regression: 'warning',
  'score-missing': 'error',
  'score-not-number': 'error',
  'score-above-maximum': 'error',
  'score-negative': 'error',
  'score-mismatch': 'error',
  'score-not-a-level': 'error',
  'score-step': 'error',
  'total-mismatch': 'error',
  'number-as-text': 'warning',
  'formula-error': 'error',
  'legacy-font': 'warning',
  'metadata-newer-version': 'info',
  'metadata-unreadable': 'warning',
  'sheet-missing': 'warning',
  'sheet-left-out': 'info',
  'stored-set-unreadable': 'warning',
};

/** @param findings those of this severity */
export function nameOf(severity: Severity, findings: readonly Pick<Finding, 'code'>[]): SeverityName {
  const lost = findings.filter(({ code }) => code === 'points-lost').length;
  if (lost === 0) return severity;
  return lost === findings.length ? 'pointsLost' : 'notMetAndPointsLost';
}

/** Puts the largest loss of points first, behind what is no loss of points. */
export function byPointsLost(a: Finding, b: Finding): number {
  const [one, other] = [a, b].map((finding) =>
    finding.code === 'points-lost' ? finding.maximum - finding.score : null,
  );
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return (other ?? 0) - (one ?? 0);
}
