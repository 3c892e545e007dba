import type { Assessment, CriterionResult } from '../../../src/assessing/assessment';
import { assess } from '../../../src/assessing/assess';
import { closingOf, closingsOf, closingUnit, type Closing } from '../../../src/assessing/closing';
import { compareResults } from '../../../src/assessing/compare-results';
import { findRegressions } from '../../../src/assessing/regressions';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const set = setOf([judged('1'), judged('2'), judged('3')]);
const row = (number: number, result: CellValue): CellValue[] => [number, `Nội dung ${number}`, result];
const assessed = (...results: CellValue[]): Assessment =>
  assess(
    tableOf([['TT', 'Nội dung tiêu chí', 'Kết quả'], ...results.map((result, index) => row(index + 1, result))]),
    set,
  );
const closing = (date: string, unit: string, more: Partial<Closing> = {}): Closing => ({
  date,
  criteriaSetId: set.id,
  unit,
  results: new Map(),
  score: null,
  maxScore: null,
  ...more,
});

describe('a closed period', () => {
  it('keeps every result, the points and whose they are', () => {
    expect(closingOf(assessed('Đạt', 'Chưa đạt', null), '2025-03-31')).toEqual({
      date: '2025-03-31',
      criteriaSetId: 'bo-thu',
      unit: 'Bản Bo',
      results: new Map<string, CriterionResult>([
        ['1', 'met'],
        ['2', 'notMet'],
        ['3', 'blank'],
      ]),
      score: null,
      maxScore: null,
    });
    const scored = assess(
      tableOf([
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        [1, 'Nội dung 1', 10, 7.5],
      ]),
      setOf([points('1', 10)]),
    );
    expect(closingOf(scored, '2025-03-31')).toMatchObject({ score: 7.5, maxScore: 10 });
  });

  it('is of the sheet where no unit is named', () => {
    expect(closingUnit({ unit: null, sheetName: ' Biểu 1 ' })).toBe('Biểu 1');
    expect(closingUnit({ unit: { name: 'Xã Bản Bo', position: null, source: 'label' }, sheetName: 'Biểu 1' })).toBe(
      'Xã Bản Bo',
    );
  });
});

describe('the closings of a unit', () => {
  const unit = { unit: { name: 'Xã Bản Bo', position: null, source: 'label' }, sheetName: 'Biểu 1' } as const;
  const own = { ...unit, criteriaSetId: set.id, criteria: [] };

  it('go from the first day to the last, one for each day, of two the later in the list', () => {
    const [june, march, again] = [
      closing('2025-06-30', 'Xã Bản Bo'),
      closing('2025-03-31', 'Xã Bản Bo'),
      closing('2025-06-30', 'Xã Bản Bo', { score: 1 }),
    ];
    expect(closingsOf(own, [june, march, again])).toEqual([march, again]);
    expect(closingsOf(own, [march, june])).toEqual([march, june]);
  });

  it.each([
    ['XÃ BẢN BO', true],
    [' xã bản bo ', true],
    ['Xã Bản Bo'.normalize('NFD'), true],
    ['Xã Bản Bỏ', false],
    ['Biểu 1', false],
  ])('are known by the unit’s name: “%s” is it: %p', (name, isOwn) => {
    expect(closingsOf(own, [closing('2025-03-31', name)])).toHaveLength(isOwn ? 1 : 0);
  });

  it('are those against the same set only', () => {
    expect(closingsOf(own, [closing('2025-03-31', 'Xã Bản Bo', { criteriaSetId: 'bo-khac' })])).toEqual([]);
  });
});

describe('from one day to another', () => {
  const results: readonly CriterionResult[] = ['met', 'basicallyMet', 'notMet', 'notApplicable', 'blank'];
  const cases = results.flatMap((then) => results.map((now) => [then, now] as const));

  it.each(cases)('a criterion that was %s and is %s', (then, now) => {
    const changes = compareResults(new Map([['7', then]]), new Map([['7', now]]));
    const isLost = then === 'met' && ['basicallyMet', 'notMet', 'blank'].includes(now);
    expect(changes).toEqual({
      newlyMet: then !== 'met' && now === 'met' ? ['7'] : [],
      lost: isLost ? ['7'] : [],
    });
  });

  it('a criterion that only one of them knows has not changed', () => {
    const met = new Map<string, CriterionResult>([['7', 'met']]);
    expect(compareResults(new Map(), met)).toEqual({ newlyMet: [], lost: [] });
    expect(compareResults(met, new Map())).toEqual({ newlyMet: [], lost: [] });
  });
});

describe('what was met at the last closing and is not any more', () => {
  it('is a finding at the cell that says so', () => {
    const before = closingOf(assessed('Đạt', 'Đạt', 'Chưa đạt'), '2025-03-31');
    const now = assessed('Đạt', 'Chưa đạt', 'Chưa đạt');
    expect(findRegressions(now, before)).toEqual([
      {
        code: 'regression',
        sheetId: now.sheetId,
        sheetName: now.sheetName,
        unit: 'Bản Bo',
        criterion: '2',
        cell: { row: 2, column: 2 },
        fix: null,
        title: 'Nội dung 2',
        metOn: '2025-03-31',
      },
    ]);
  });

  it('is at the points where there are only points, and of nobody where no unit is named', () => {
    const scored = (score: number) =>
      assess(
        tableOf([
          ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
          [1, 'Nội dung 1', 10, score],
        ]),
        setOf([points('1', 10)]),
      );
    const before = closingOf(scored(10), '2025-03-31');
    expect(findRegressions({ ...scored(5), unit: null }, before)).toMatchObject([
      { cell: { row: 1, column: 3 }, unit: null },
    ]);
  });
});
