import { maximumOf } from '../../../../src/criteria/measure-kinds';
import * as fc from 'fast-check';
import { assess } from '../../../../src/assessing/assess';
import { forProfile } from '../../../../src/criteria/for-profile';
import type { CriteriaSet, Leaf } from '../../../../src/criteria/criteria-set';
import { hasIndicators, leavesOfCriterion, maximumOfCriterion } from '../../../../src/criteria/leaves';
import type { AssessedTable } from '../../../../src/reporting/assessed-table';
import { planScores } from '../../../../src/reporting/scores';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellInput } from '../../../../src/workbook/edit';
import { isCellError, type CellValue } from '../../../../src/workbook/snapshot';
import { criteriaSets } from '../../criteria/arbitrary-criteria-set';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';
import { calculatedByUniver, type InputCell } from '../univer';

const FORMS = 200;
/** The same forms each time: a difference is to be there again when it is looked into. */
const SEED = 20_261_126;

const SCORE = 4;
const header: CellValue[] = ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tối đa', 'Điểm tự chấm'];

/** What an official may write beside a criterion, whatever is asked for. */
const results = fc.constantFrom<CellValue>(
  ...['Đạt', 'đạt', 'Chưa đạt', 'Cơ bản đạt', 'Không áp dụng', 'Không phát sinh', 'Không xảy ra'],
  ...['14/20', '0/0', '70%', '69,99%', '2 mô hình', 'Tốt', 'Khá', 'Loại 1', '31/3/2026', '10; 7'],
  ...[1, 0, 0.7, 0.25, 3, 12, 70, null],
);
const scores = fc.constantFrom<CellValue>(null, null, null, 0, 0.25, 1, 2, 4, 7.5, 'Không áp dụng');
const answers = fc.array(fc.tuple(results, scores), { minLength: 40, maxLength: 40 });
const forms = fc
  .tuple(
    fc
      .tuple(criteriaSets, fc.boolean())
      .map(([set, hasPoints]) => forProfile(hasPoints ? set : withoutPoints(set), 'a')),
    answers,
  )
  .map(([set, stated]) => rowsOf(set, stated));

/** The set's leaves alone, with whatever gives points judged: then its criteria are counted. */
function withoutPoints(set: CriteriaSet): CriteriaSet {
  const judged = (leaf: Leaf): Leaf => ({
    ...leaf,
    byProfile: undefined,
    measure: maximumOf(leaf.measure) === null ? leaf.measure : { kind: 'judged' },
  });
  const groups = set.groups.map((group) => ({
    ...group,
    criteria: group.criteria.flatMap(leavesOfCriterion).map(judged),
  }));
  return { ...set, groups };
}

interface Form {
  readonly set: CriteriaSet;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A form as forms are printed: groups, their criteria and indicators, and below them the total and the conclusion. */
function rowsOf(set: CriteriaSet, stated: readonly (readonly [CellValue, CellValue])[]): Form {
  let next = 0;
  const answered = (): readonly [CellValue, CellValue] => stated[next++ % stated.length] ?? [null, null];
  const criteria = set.groups.map((group, index) => [
    ['I'.repeat(index + 1), 'Nhóm tiêu chí', null, null, null],
    ...group.criteria.flatMap((criterion) => {
      const indicators = hasIndicators(criterion) ? criterion.indicators : [];
      return [criterion, ...indicators].map((one): CellValue[] => {
        const [result, score] = hasIndicators(one) ? [null, null] : answered();
        const maximum = maximumOfCriterion(one);
        return [one.number, one.title?.vi ?? 'Nội dung', result, maximum, maximum === null ? null : score];
      });
    }),
  ]);
  return { set, rows: [header, ...criteria.flat(), [null, 'Tổng cộng', null, null, null], [null, 'Xếp loại']] };
}

function assessed({ set, rows }: Form): AssessedTable {
  const sheet = sheetOf(rows, { name: 'Mẫu' });
  const table = tableOn(sheet);
  const assessment = assess(table, set);
  return { sheet, table, criteriaSet: set, criteriaFrom: 'file', assessment, findings: assessment.findings };
}

/** The form with the points that are given by formula, as the next check reads it. */
function filledIn(form: Form, changes: readonly InputCell[]): Form {
  const rows = form.rows.map((row, at) =>
    Array.from({ length: header.length }, (_, column) => {
      const change = changes.find((one) => one.row === at && one.column === column);
      return change === undefined ? (row[column] ?? null) : valueOf(change.input);
    }),
  );
  return { ...form, rows };
}

const valueOf = (input: CellInput): CellValue => (typeof input === 'object' && input !== null ? input.value : input);
const settled = (value: CellValue) =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : isCellError(value) ? value.error : (value ?? '');

jest.setTimeout(120_000);

describe('points and totals by formula, calculated by the engine of the workbench', () => {
  const sampled = fc.sample(forms, { numRuns: FORMS, seed: SEED }).map((form) => {
    const changes = (planScores(assessed(form)) ?? []).map(({ row, column, next }) => ({ row, column, input: next }));
    return { form, changes };
  });
  const constants = ({ rows }: Form): InputCell[] =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => (isCellError(value) || value === null ? [] : { row: at, column, input: value })),
    );
  const calculated = calculatedByUniver(sampled.map(({ form, changes }) => [...constants(form), ...changes]));
  const valuesAt = (index: number) =>
    new Map((calculated[index] ?? []).map(([row, column, value]) => [cellToA1({ row, column }), value]));

  it('are what the check says, for whatever set and whatever is stated', () => {
    const wrong = sampled.flatMap(({ form, changes }, index) => {
      const theirs = valuesAt(index);
      return changes.flatMap(({ row, column, input }) => {
        const [ours, found] = [settled(valueOf(input)), settled(theirs.get(cellToA1({ row, column })) ?? null)];
        if (ours === found) return [];
        const formula = typeof input === 'object' && input !== null ? input.formula : '';
        return [`form ${index}, ${JSON.stringify(form.rows[row])} ${formula}: ${ours} ≠ ${found}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(sampled.flatMap(({ changes }) => changes).length).toBeGreaterThan(FORMS);
  });

  it('sum up to the score that the next check comes to, and count the criteria that it says are met', () => {
    const compared = sampled.flatMap(({ form, changes }, index) => {
      const total = form.rows.length - 2;
      const { score, counts } = assessed(filledIn(form, changes)).assessment;
      const theirs = valuesAt(index);
      const sum = theirs.get(cellToA1({ row: total, column: SCORE }));
      const met = theirs.get(cellToA1({ row: total, column: 2 }));
      return [
        ...(sum === undefined ? [] : [{ index, of: 'points', ours: settled(score), theirs: settled(sum) }]),
        ...(met === undefined
          ? []
          : [{ index, of: 'met', ours: `${counts.met}/${counts.total}`, theirs: settled(met) }]),
      ];
    });
    expect(compared.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    for (const what of ['points', 'met']) {
      expect(compared.filter(({ of }) => of === what).length).toBeGreaterThan(FORMS / 5);
    }
  });
});
