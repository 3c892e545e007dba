import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import type { Closing } from '../../assessing/closing';
import { severityOf, type Finding } from '../../assessing/finding';
import type { Target } from '../../assessing/target';
import { statedDay } from '../../reading/stated-day';
import type { CalendarDay } from '../../reading/values/calendar-day';
import type { RowRemarks } from '../../reading/row-remarks';
import type { AssessedTable } from '../../reporting/assessed-table';
import { remarksOf } from '../../reporting/summary/summary-unit';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CheckReport } from '../report';
import { unitSheets } from '../unit-sheets';

/** What a roll-up keeps of a file: what was concluded. The cells would fill the memory when there are thousands. */
export interface FileResults {
  /** Without cells, rows and findings. */
  readonly tables: readonly DatedTable[];
  /** What has to be mended or looked at; gaps are in the tables. */
  readonly problems: readonly Finding[];
  /** What the file remembers of its closed periods and of its targets. */
  readonly closings: readonly PortableClosing[];
  readonly targets: readonly Target[];
}

/** A unit's form, and the day that its sheet is as of; null where it does not say. */
export interface DatedTable extends AssessedTable {
  readonly asOf: CalendarDay | null;
  /** What the form says beside criteria that are not met, by their numbers. */
  readonly remarks?: readonly (readonly [string, RowRemarks])[];
}

/** A closing as JSON can hold it. */
export interface PortableClosing extends Omit<Closing, 'results' | 'signs'> {
  readonly results: readonly (readonly [string, CriterionResult])[];
  readonly signs?: readonly (readonly [string, string])[];
}

export function portableClosing({ results, signs, ...closing }: Closing): PortableClosing {
  return { ...closing, results: [...results], ...(signs !== undefined && { signs: [...signs] }) };
}

/** @returns the closing that `portableClosing` was given */
export function unpackedClosing({ results, signs, ...closing }: PortableClosing): Closing {
  return { ...closing, results: new Map(results), ...(signs !== undefined && { signs: new Map(signs) }) };
}

export function resultsOf({ sheets: all, remembered }: CheckReport): FileResults {
  const sheets = unitSheets(all);
  return {
    tables: sheets.flatMap((report) => {
      if (report.layout === 'none') return [];
      const asOf = statedDay(report.sheet, report.tables[0].table.area.row);
      return report.tables.map((table) => withoutCells(table, asOf));
    }),
    // How many units may have a conclusion is counted over all files.
    problems: sheets
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code !== 'class-over-limit')
      .filter(({ code }) => severityOf[code] === 'error' || severityOf[code] === 'warning'),
    closings: remembered.closings.map(portableClosing),
    targets: remembered.targets,
  };
}

function withoutCells(assessed: AssessedTable, asOf: CalendarDay | null): DatedTable {
  const { sheet, table, criteriaSet, criteriaFrom, assessment } = assessed;
  const criteria = assessment.criteria.map(criteriaFrom === 'sheet' ? withoutRows : withoutRow);
  const lacking = new Set(assessment.criteria.filter(isLacking).map(({ number }) => number));
  const remarks = [...remarksOf(assessed)].filter(([number]) => lacking.has(number));
  return {
    asOf,
    sheet: bareSheet(sheet),
    table: { ...table, columns: [], rows: [], linesAround: [] },
    criteriaSet,
    criteriaFrom,
    assessment: { ...assessment, criteria, findings: [] },
    findings: [],
    ...(remarks.length > 0 && { remarks }),
  };
}

function isLacking({ result }: CriterionAssessment): boolean {
  return result === 'notMet' || result === 'basicallyMet';
}

function bareSheet(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, values: [], formulas: [], fonts: [], merges: [], marks: [] };
}

/** A criterion's indicators are not summed up by themselves. */
function withoutRow(criterion: CriterionAssessment): CriterionAssessment {
  return criterion.measure === null
    ? { ...criterion, indicators: [], tableRow: null }
    : { ...criterion, tableRow: null };
}

/** The files of own sets are compared by their indicators. */
function withoutRows(criterion: CriterionAssessment): CriterionAssessment {
  return criterion.measure === null
    ? {
        ...criterion,
        indicators: criterion.indicators.map((indicator) => ({ ...indicator, tableRow: null })),
        tableRow: null,
      }
    : { ...criterion, tableRow: null };
}
