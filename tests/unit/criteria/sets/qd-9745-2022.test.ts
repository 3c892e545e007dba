import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { leavesOf } from '../../../../src/criteria/leaves';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { builtIn, judgedBy, judgedForm, type Answers } from './forms';

const set = builtIn('qd-9745-2022');
const all: Answers = Object.fromEntries(leavesOf(set).map(({ number }) => [number, 'Đạt']));

/** How many of the 34 are met, and what the commune is then. */
function metOf(answers: Answers) {
  const { results, level } = judgedBy(set, answers);
  return { met: results.filter((result) => result === 'met').length, level };
}

describe('Quyết định 9745/QĐ-BCA-V05, phụ lục', () => {
  it('makes a commune a model with 34 of 34 criteria', () => {
    expect(metOf(all)).toEqual({ met: 34, level: 'dat-34-34' });
  });

  it.each(['1', '2', '3', '17', '34'])('does not with 33 of 34, whichever is not met: criterion %s', (number) => {
    expect(metOf({ ...all, [number]: 'Chưa đạt' })).toEqual({ met: 33, level: null });
  });

  it('counts "cơ bản đạt" as not met: 28 met and 6 basically met are 28 of 34', () => {
    const six = Object.fromEntries(['3', '8', '13', '21', '29', '34'].map((number) => [number, 'Cơ bản đạt']));
    expect(metOf({ ...all, ...six })).toEqual({ met: 28, level: null });
    expect(metOf({ ...all, 34: 'Cơ bản đạt' })).toEqual({ met: 33, level: null });
  });

  it('leaves out of the count what does not apply: 33 of 33', () => {
    expect(metOf({ ...all, 12: 'Không áp dụng' })).toEqual({ met: 33, level: 'dat-34-34' });
  });

  it.each<[CellValue, string]>([
    [null, 'result-missing 12'],
    ['Tạm được', 'result-unrecognised 12'],
  ])('concludes nothing from a form with a criterion that says %p', (value, finding) => {
    const { level, findings } = judgedBy(set, { ...all, 12: value });
    expect({ level, findings }).toEqual({ level: null, findings: [finding] });
  });

  it('is known by its name on a form of 34 criteria, whatever their words, and by nothing else', () => {
    const title = 'TỰ ĐÁNH GIÁ THEO QUYẾT ĐỊNH SỐ 9745/QĐ-BCA-V05';
    const some = Object.fromEntries(Object.entries(all).slice(0, 9));
    expect(chooseCriteriaSet(judgedForm(set, all, title), builtInSets()).chosen?.id).toBe(set.id);
    expect(chooseCriteriaSet(judgedForm(set, all), builtInSets()).chosen).toBeNull();
    expect(chooseCriteriaSet(judgedForm(set, some, title), builtInSets()).chosen).toBeNull();
  });
});
