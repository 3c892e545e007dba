import { builtInSets, findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { criteriaOf, leavesOf, maximumScoreOf } from '../../../src/criteria/leaves';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`There is no built-in set ${id}`);
  return set;
}

describe('the built-in sets', () => {
  it.each(builtInSets().map((set): [string, CriteriaSet] => [set.id, set]))(
    '%s passes as a criteria file, unchanged',
    (_, set) => {
      expect(parseCriteriaFile(JSON.stringify(set))).toEqual({ ok: true, value: set });
    },
  );

  it('are found by their id, and by nothing else', () => {
    expect(builtIn('qd-9745-2022').legalBasis?.document).toBe('Quyết định 9745/QĐ-BCA-V05');
    expect(findBuiltInSet('khong-co')).toBeNull();
  });

  it('refer to sets and criteria that there are', () => {
    const references = builtInSets()
      .flatMap(leavesOf)
      .flatMap(({ measure }) => (measure.kind === 'reference' ? [measure] : []));
    expect(references.map(({ set }) => set)).toEqual(['tt-124-2021-khu-dan-cu', 'tt-124-2021-xa']);
    for (const { set, criteria = [] } of references) {
      expect(criteriaOf(builtIn(set)).map(({ number }) => number)).toEqual(expect.arrayContaining(criteria));
    }
  });

  it('have the 34 criteria of Quyết định 9745 by number, without titles that were not seen', () => {
    const criteria = criteriaOf(builtIn('qd-9745-2022'));
    expect(criteria.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, index) => String(index + 1)));
    expect(criteria.filter(({ title }) => title !== undefined)).toEqual([]);
    expect(maximumScoreOf(builtIn('qd-9745-2022'))).toBeNull();
  });

  it('say plainly that the scored set is an example, and it has 100 points', () => {
    const example = builtIn('vi-du-cham-diem');
    expect(example.isExample).toBe(true);
    expect(example.title.vi).toMatch(/^Ví dụ/);
    expect(maximumScoreOf(example)).toBe(100);
  });
});
