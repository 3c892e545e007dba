import { assess } from '../../../src/assessing/assess';
import type { CriteriaSet, Leaf, NotApplicable } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, parent, points, tableOf } from './tables';

const leftOut = (measured: readonly Leaf[], rule: NotApplicable | undefined): CriteriaSet => ({
  version: 1,
  id: 'bo-thu',
  title: { vi: 'Bộ thử' },
  isExample: false,
  legalBasis: null,
  validity: {},
  groups: [
    { number: 'I', criteria: [points('1', 10)] },
    { number: 'II', criteria: [...measured], ...(rule === undefined ? {} : { notApplicable: rule }) },
  ],
  recognition: [
    { id: 'tot', title: { vi: 'Tốt' }, conditions: [{ kind: 'shareAtLeast', percent: 80 }], recognised: true },
  ],
});

/** A form with a group that may not apply; what its heading, its two criteria and the total say. */
const formOf = (heading: CellValue, one: CellValue, two: CellValue, total: CellValue = null) =>
  tableOf([
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Nhóm một', 10, 8],
    ['1', 'Một', 10, 8],
    ['II', 'Nhóm hai', 5, heading],
    ['2', 'Hai', 2, one],
    ['3', 'Ba', 3, two],
    [null, 'Tổng cộng', 15, total],
  ]);
const measured = [points('2', 2), { ...points('3', 3), notApplicable: 'zero' } as const];
const NOT = 'Không áp dụng';

describe('a group that does not apply as a whole', () => {
  it.each<[string, CellValue, CellValue, CellValue, NotApplicable | undefined, number, number]>([
    ['is left out where its own row says so', NOT, null, null, 'excluded', 8, 10],
    ['is full where its own row says so', NOT, null, null, 'fullPoints', 13, 15],
    ['has nothing where its own row says so', NOT, null, null, 'zero', 8, 15],
    ['is left out where each of its criteria says so', null, NOT, NOT, 'excluded', 8, 10],
    ['is full where each says so, whatever each has for itself', null, NOT, NOT, 'fullPoints', 13, 15],
    ['is ruled by its criteria where the set has no rule for it', null, NOT, NOT, undefined, 8, 13],
    ['is ruled by its criteria where only one of them does not apply', null, NOT, 3, 'fullPoints', 11, 13],
    ['stands as its criteria have it where one of them says something else', NOT, null, 3, 'fullPoints', 11, 15],
  ])('%s', (_, heading, one, two, rule, score, maxScore) => {
    expect(assess(formOf(heading, one, two), leftOut(measured, rule))).toMatchObject({ score, maxScore });
  });

  it.each([
    [NOT, 8, 10],
    [null, 8, 15],
  ])('has a figure for its number as often as a letter (its row says %p)', (heading, score, maxScore) => {
    const set = leftOut([points('2.1', 2), points('2.2', 3)], 'excluded');
    const [first, second] = set.groups;
    if (first === undefined || second === undefined) throw new Error('no groups');
    const groups = [
      { ...first, number: '1', criteria: [points('1.1', 10)] },
      { ...second, number: '2' },
    ];
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Nhóm một', 10, 8],
      ['1.1', 'Một', 10, 8],
      ['2', 'Nhóm hai', 5, heading],
      ['2.1', 'Hai', 2, null],
      ['2.2', 'Ba', 3, null],
    ]);
    expect(assess(table, { ...set, groups })).toMatchObject({ score, maxScore });
  });

  it('is not told by a criterion above it that has the number of the group', () => {
    const set = leftOut([points('3', 2), points('4', 3)], 'excluded');
    const [first, second] = set.groups;
    if (first === undefined || second === undefined) throw new Error('no groups');
    const groups = [
      { ...first, number: '1', criteria: [points('1', 10), points('2', 5)] },
      { ...second, number: '2' },
    ];
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Một', 10, 8],
      ['2', 'Hai', 5, NOT],
      ['3', 'Ba', 2, null],
      ['4', 'Bốn', 3, null],
    ]);
    expect(assess(table, { ...set, groups })).toMatchObject({ score: 8, maxScore: 15 });
  });

  it('is not asked to be filled in, and its total is right with its points or without', () => {
    const codes = (rule: NotApplicable, total: number) =>
      assess(formOf(NOT, null, null, total), leftOut(measured, rule)).findings.map(({ code }) => code);
    expect(codes('fullPoints', 13)).toEqual(['points-lost']);
    expect(codes('fullPoints', 8)).toEqual(['points-lost', 'total-mismatch']);
    expect(codes('excluded', 8)).toEqual(['points-lost']);
    expect(codes('excluded', 13)).toEqual(['points-lost', 'total-mismatch']);
  });

  it('changes the class: 8 of 10 is enough, 8 of 15 is not, 13 of 15 is', () => {
    const classOf = (rule: NotApplicable) => assess(formOf(NOT, null, null), leftOut(measured, rule)).recognition?.id;
    expect([classOf('excluded'), classOf('zero'), classOf('fullPoints')]).toEqual(['tot', undefined, 'tot']);
  });

  it('may have criteria that are judged, and criteria with indicators', () => {
    const set = leftOut([], 'fullPoints');
    const [first, second] = set.groups;
    if (first === undefined || second === undefined) throw new Error('no groups');
    const groups = [
      { ...first, criteria: [judged('1')] },
      { ...second, criteria: [parent('2', [judged('2.1'), judged('2.2')])] },
    ];
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      ['I', 'Nhóm một', null],
      ['1', 'Một', 'Đạt'],
      ['II', 'Nhóm hai', NOT],
      ['2', 'Hai', null],
      ['2.1', 'Hai một', null],
      ['2.2', 'Hai hai', null],
    ]);
    const counted = assess(table, { ...set, groups, recognition: [] });
    expect(counted.counts).toMatchObject({ total: 2, met: 2, blank: 0 });
    expect(counted.findings).toEqual([]);
  });

  it('applies again as soon as its row says nothing any more', () => {
    const set = leftOut(measured, 'fullPoints');
    const before = formOf(NOT, null, null);
    const first = assess(before, set);
    const now = formOf(null, null, null);
    const table = {
      ...now,
      columns: before.columns,
      rows: now.rows.map((row, at) => (at === 2 ? row : (before.rows[at] ?? row))),
    };
    expect(assess(table, set, new Map(), first)).toMatchObject({ score: 8, maxScore: 15 });
  });
});
