import {
  countResults,
  type Assessment,
  type CriterionAssessment,
  type CriterionResult,
} from '../../../src/assessing/assessment';
import { severityOf, type Finding } from '../../../src/assessing/finding';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import type { AssessmentTable, ColumnRole, TableRow } from '../../../src/reading/assessment-table';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import type { CellPosition } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';

export interface HandMadeRow {
  readonly kind?: TableRow['kind'];
  readonly number?: string;
  readonly title?: string;
  readonly result?: CriterionResult;
  readonly score?: number | null;
  readonly cells: Readonly<Partial<Record<ColumnRole, CellValue>>>;
}

export interface HandMadeForm {
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly HandMadeRow[];
  readonly criteriaSet?: CriteriaSet;
  readonly findings?: readonly Finding[];
  readonly unit?: string;
  readonly sheetName?: string;
  readonly formulas?: readonly { readonly cell: CellPosition; readonly formula: string }[];
}

/** The first row under the one header row, 0-based. */
export const FIRST_ROW = 1;

/** A form at A1, with a column for each role and every judgement given by hand. */
export function handMade(form: HandMadeForm): AssessedTable {
  const { roles, unit = 'Xã Thử', sheetName = 'Mẫu' } = form;
  const rows = form.rows.map((row, index): TableRow => {
    const position = (column: number) => ({ row: FIRST_ROW + index, column });
    return {
      row: FIRST_ROW + index,
      kind: row.kind ?? 'criterion',
      number: row.number ?? null,
      title: row.title ?? '',
      cells: Object.fromEntries(
        roles.map((role, column) => [
          role,
          { position: position(column), value: row.cells[role] ?? null, hasFormula: false },
        ]),
      ),
    };
  });
  const values = [
    roles as readonly CellValue[],
    ...form.rows.map(({ cells }) => roles.map((role) => cells[role] ?? null)),
  ];
  const formulas: string[][] = [];
  for (const { cell, formula } of form.formulas ?? []) {
    const row = (formulas[cell.row] ??= []);
    row[cell.column] = formula;
  }
  const sheet = plainSheet('s1', sheetName, values, { formulas });
  const criteriaSet = form.criteriaSet ?? setOf(form.rows);
  const table: AssessmentTable = {
    sheetId: 's1',
    sheetName,
    scale: null,
    lead: null,
    layout: 'form',
    area: { row: 0, column: 0, rowCount: values.length, columnCount: roles.length },
    headerRowCount: 1,
    columns: roles.map((role, column) => ({ role, column, header: role, confidence: 1, reasons: [] })),
    rows,
    unit: { name: unit, position: null, source: 'sheetName' },
    title: null,
    linesAround: [],
    confidence: 1,
    reasons: [],
  };
  const assessment = assessmentOf(form, criteriaSet, unit, sheetName, rows);
  return { sheet, table, criteriaSet, criteriaFrom: 'file', assessment, findings: assessment.findings };
}

export function finding(cell: CellPosition | null, data: Pick<Finding, 'code'> & Record<string, unknown>): Finding {
  const base = { sheetId: 's1', sheetName: 'Mẫu', cell, unit: 'Xã Thử', criterion: null, fix: null };
  if (!(data.code in severityOf)) throw new Error(`Unknown code ${data.code}`);
  return { ...base, ...data } as Finding;
}

function setOf(rows: readonly HandMadeRow[]): CriteriaSet {
  return {
    version: 1,
    id: 'thu',
    title: { vi: 'Bộ thử' },
    isExample: true,
    legalBasis: null,
    validity: {},
    groups: [
      {
        criteria: rows
          .filter(({ kind = 'criterion' }) => kind === 'criterion')
          .map(({ number = '' }) => ({ number, measure: { kind: 'judged' }, evidence: 'optional' })),
      },
    ],
    recognition: [],
  };
}

function assessmentOf(
  form: HandMadeForm,
  set: CriteriaSet,
  unit: string,
  sheetName: string,
  rows: readonly TableRow[],
): Assessment {
  const column = (...wanted: ColumnRole[]) => form.roles.findIndex((role) => wanted.includes(role));
  const measures = new Map(
    set.groups.flatMap(({ criteria }) => criteria).map((criterion) => [criterion.number, criterion.measure]),
  );
  const criteria = form.rows.flatMap(
    ({ kind = 'criterion', number = '', title = '', result, score }, index): CriterionAssessment[] => {
      if (kind !== 'criterion') return [];
      const row = FIRST_ROW + index;
      const [resultColumn, scoreColumn] = [column('result', 'met'), column('selfScore')];
      const measure = measures.get(number);
      return [
        {
          number,
          title,
          groupNumber: null,
          measure: measure ?? { kind: 'judged' },
          result: result ?? 'blank',
          isApplicable: result !== 'notApplicable',
          score: score ?? null,
          maxScore: measure?.kind === 'points' ? (measure.maximum ?? null) : null,
          tableRow: rows[index] ?? null,
          resultCell: resultColumn < 0 ? null : { row, column: resultColumn },
          scoreCell: scoreColumn < 0 ? null : { row, column: scoreColumn },
        },
      ];
    },
  );
  const scores = criteria.flatMap(({ score }) => score ?? []);
  const maxima = criteria.flatMap(({ maxScore }) => maxScore ?? []);
  const sum = (numbers: readonly number[]) => (numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0));
  return {
    sheetId: 's1',
    sheetName,
    criteriaSetId: set.id,
    unit: { name: unit, position: null, source: 'sheetName' },
    criteria,
    counts: countResults(criteria),
    score: sum(scores),
    maxScore: sum(maxima),
    vetoes: [],
    awaited: [],
    conditions: [],
    recognition: null,
    findings: form.findings ?? [],
  };
}
