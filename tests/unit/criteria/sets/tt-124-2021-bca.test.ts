import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { criteriaOf, leavesOf, numberedOf } from '../../../../src/criteria/leaves';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { builtIn, judgedBy, judgedForm, type Answers } from './forms';

const residentialArea = builtIn('tt-124-2021-khu-dan-cu');
const commune = builtIn('tt-124-2021-xa');
const agency = builtIn('tt-124-2021-co-quan');
const school = builtIn('tt-124-2021-truong-hoc');
const sets = [residentialArea, commune, agency, school];

describe('Thông tư 124/2021/TT-BCA', () => {
  it('has 5, 4, 5 and 6 criteria, each with its clause', () => {
    expect(sets.map((set) => criteriaOf(set).length)).toEqual([5, 4, 5, 6]);
    expect(sets.map(({ period }) => period?.from)).toEqual(['11-01', '11-16', '11-16', '11-16']);
    expect(sets.map((set) => criteriaOf(set)[1]?.source)).toEqual([
      'Điều 4 khoản 2',
      'Điều 5 khoản 2',
      'Điều 6 khoản 2',
      'Điều 7 khoản 2',
    ]);
  });
});

describe('Điều 4, a residential area', () => {
  const form: Answers = {
    '1.1': '12/3/2026',
    '1.2': 'Đạt',
    '1.3': '215/215',
    2: 'Đạt',
    3: 0,
    4: null,
    '4.a': 'Đạt',
    '4.b': 'Đạt',
    '4.c': 'Đạt',
    '4.d': 'Đạt',
    '5.1': 'Đạt',
    '5.2': 0,
  };
  const met = ['met', 'met', 'met', 'met', 'met'];

  it('is safe when all five criteria are met', () => {
    expect(judgedBy(residentialArea, form)).toEqual({ results: met, level: 'an-toan', findings: [] });
  });

  it('may say only what each clause comes to', () => {
    const clauses = { 1: 'Đạt', 2: 'Đạt', 3: 'Đạt', 4: 'Đạt', 5: 'Đạt' };
    expect(judgedBy(residentialArea, clauses)).toEqual({ results: met, level: 'an-toan', findings: [] });
  });

  it.each<[string, CellValue, number, string]>([
    ['1.1', '31/3/2026', 0, 'met'],
    ['1.1', '1/4/2026', 0, 'notMet'],
    ['1.3', '214/215', 0, 'notMet'],
    ['1.3', '99,99 %', 0, 'notMet'],
    ['1.3', '100 %', 0, 'met'],
    ['3', 1, 2, 'notMet'],
    ['4.b', 'Chưa đạt', 3, 'notMet'],
    ['4.d', 'Không áp dụng', 3, 'met'],
    ['5.2', 1, 4, 'notMet'],
    ['3', 'Không xảy ra', 2, 'met'],
    ['5.1', 'Hoàn thành nhiệm vụ', 4, 'met'],
    ['5.1', 'Không hoàn thành nhiệm vụ', 4, 'notMet'],
    ['5.1', 'Cơ bản đạt', 4, 'basicallyMet'],
  ])('with %s %p, criterion at place %d is %s, and all are needed', (number, value, place, result) => {
    const { results, level } = judgedBy(residentialArea, { ...form, [number]: value });
    expect(results[place]).toBe(result);
    expect(level).toBe(result === 'met' ? 'an-toan' : null);
  });

  it('is not concluded from a form with a blank', () => {
    expect(judgedBy(residentialArea, { ...form, 2: null })).toEqual({
      results: ['met', 'blank', 'met', 'met', 'met'],
      level: null,
      findings: ['result-missing 2'],
    });
  });
});

describe('Điều 5, a commune', () => {
  const form: Answers = {
    '1.1': '5/1/2026',
    '1.2': 'Đạt',
    '1.3': '01 mô hình',
    2: 'Đạt',
    '3.1': 'Đạt',
    '3.2': 0,
    '4.1': '25/25',
    '4.2': '20/25',
  };

  it('is safe when all four criteria are met: 20 of 25 units are 80 %', () => {
    expect(judgedBy(commune, form)).toEqual({
      results: ['met', 'met', 'met', 'met'],
      level: 'an-toan',
      findings: [],
    });
  });

  it.each<[CellValue, string]>([
    ['70 %', 'met'],
    ['69,99 %', 'notMet'],
    ['7/10', 'met'],
    ['17/25', 'notMet'],
    [null, 'blank'],
  ])('with %p of its units recognised, criterion 4 is %s', (share, result) => {
    expect(judgedBy(commune, { ...form, '4.2': share }).results[3]).toBe(result);
  });

  it('needs a model and each of the registrations', () => {
    expect(judgedBy(commune, { ...form, '1.3': '0 mô hình' }).results[0]).toBe('notMet');
    expect(judgedBy(commune, { ...form, '4.1': '24/25' }).results[3]).toBe('notMet');
  });

  it('finds a share of nothing, which no form can mean', () => {
    expect(judgedBy(commune, { ...form, '4.2': '0/0' })).toMatchObject({
      results: ['met', 'met', 'met', 'blank'],
      level: null,
    });
  });
});

describe('Điều 6 and 7, an agency and a school', () => {
  it('pass over what they do not have: a Party cell, guards, pupils’ parents', () => {
    const without = (set: typeof agency, ...numbers: readonly string[]) =>
      judgedBy(set, {
        ...Object.fromEntries(leavesOf(set).map(({ number }) => [number, 'Đạt'])),
        ...Object.fromEntries(numbers.map((number) => [number, 'Không áp dụng'])),
      });
    expect(without(agency, '1.1', '4.1', '4.2')).toEqual({
      results: ['met', 'met', 'met', 'notApplicable', 'met'],
      level: 'an-toan',
      findings: [],
    });
    expect(without(school, '2.2', '5')).toEqual({
      results: ['met', 'met', 'met', 'met', 'notApplicable', 'met'],
      level: 'an-toan',
      findings: [],
    });
  });

  it.each<[CellValue, string]>([
    ['70 %', 'met'],
    ['69,99 %', 'notMet'],
  ])('with %p of their parts doing well are %s', (share, result) => {
    expect(judgedBy(agency, { ...all(agency), '5.1': share }).results[4]).toBe(result);
    expect(judgedBy(school, { ...all(school), 6: share }).results[5]).toBe(result);
  });

  it.each<[CellValue, string]>([
    ['Hoàn thành xuất sắc nhiệm vụ', 'met'],
    ['Tập thể lao động tiên tiến', 'met'],
    ['Hoàn thành tốt nhiệm vụ', 'met'],
    ['Hoàn thành nhiệm vụ', 'notMet'],
  ])('with guards that are graded “%s” are %s', (grade, result) => {
    expect(judgedBy(agency, { ...all(agency), '4.1': grade }).results[3]).toBe(result);
    expect(judgedBy(school, { ...all(school), 5: grade }).results[4]).toBe(result);
  });

  it('fail with one case that must not happen, or one person warned', () => {
    expect(judgedBy(agency, { ...all(agency), 3: '1 vụ' }).results[2]).toBe('notMet');
    expect(judgedBy(agency, { ...all(agency), '4.2': '1 người' }).results[3]).toBe('notMet');
    expect(judgedBy(school, { ...all(school), '4.1': '1 vụ' }).results[3]).toBe('notMet');
  });
});

function all(set: typeof agency): Answers {
  return Object.fromEntries(leavesOf(set).map(({ number }) => [number, 'Đạt']));
}

describe('the set for a form', () => {
  it.each(sets.map((set) => [set.id, set] as const))('%s is known by its own words', (id, set) => {
    const every = judgedForm(set, { ...all(set), 4: null });
    const clauses = judgedForm(set, Object.fromEntries(criteriaOf(set).map(({ number }) => [number, 'Đạt'])));
    const numbered = judgedForm(set, Object.fromEntries(numberedOf(set).map(({ number }) => [number, 'Đạt'])));
    for (const table of [every, clauses, numbered]) expect(chooseCriteriaSet(table, builtInSets()).chosen?.id).toBe(id);
  });

  it('is none of them where five lines only have the same numbers', () => {
    const table = judgedForm(residentialArea, { 1: 'Đạt', 2: 'Đạt', 3: 'Đạt', 4: 'Đạt', 5: 'Đạt' });
    const others = { ...table, rows: table.rows.map((row) => ({ ...row, title: 'Thu nhập bình quân đầu người' })) };
    expect(chooseCriteriaSet(others, builtInSets()).chosen).toBeNull();
  });
});
