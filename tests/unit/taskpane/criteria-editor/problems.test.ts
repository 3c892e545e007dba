import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet, Leaf } from '../../../../src/criteria/criteria-set';
import { draftProblems, fieldProblemText, problemText } from '../../../../src/taskpane/criteria-editor/draft/problems';

const share = (atLeast: number): Leaf => ({
  number: '12',
  measure: { kind: 'amount', of: 'percentage', atLeast },
  evidence: 'none',
});

function setOf(...criteria: Leaf[]): CriteriaSet {
  return {
    version: 1,
    id: 'bo-thu',
    title: { vi: 'Bộ thử' },
    isExample: false,
    legalBasis: null,
    validity: {},
    groups: [{ criteria }],
    recognition: [],
  };
}

describe('what is wrong with a draft', () => {
  it.each(builtInSets().map((set) => [set.id, set] as const))('is nothing in %s', (_, set) => {
    expect(draftProblems(set)).toEqual([]);
  });

  it('is every field at once, each at its place and in words', () => {
    const [first, second] = draftProblems(setOf(share(170), { ...share(NaN), number: '' }));
    if (first === undefined || second === undefined) throw new Error('nothing found');
    expect(first).toMatchObject({
      view: { kind: 'criterion', group: 0, criterion: 0 },
      field: 'measure.atLeast',
    });
    expect(fieldProblemText(first, 'vi')).toBe('Phải là số từ 0 đến 100.');
    expect(problemText(first, 'vi')).toBe('Cách đánh giá, mức tối thiểu: phải là số từ 0 đến 100.');
    expect(second).toMatchObject({ view: { kind: 'criterion', group: 0, criterion: 1 }, field: 'number' });
  });

  it('says of each field which numbers it takes, whatever else is wrong', () => {
    const set = {
      ...setOf(share(170), share(NaN)),
      recognition: [{ id: 'a', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' as const }], recognised: true }],
      fewestMonths: { months: NaN, title: { vi: '' } },
    };
    expect(draftProblems(set).map((problem) => [problem.field, fieldProblemText(problem, 'vi')])).toEqual([
      ['measure.atLeast', 'Phải là số từ 0 đến 100.'],
      ['measure.atLeast', 'Phải là số từ 0 đến 100.'],
      ['fewestMonths.months', 'Phải là số nguyên lớn hơn 0.'],
      ['fewestMonths.title.vi', 'Giá trị không nằm trong các giá trị được dùng.'],
    ]);
  });

  it('is the rule that is broken where every field is in order', () => {
    expect(draftProblems(setOf(share(70), share(80)))).toMatchObject([
      { view: { kind: 'criterion', group: 0, criterion: 1 }, field: 'number' },
    ]);
  });

  it.each([
    ['set', { title: { vi: '' } }, 'title.vi'],
    ['set', { period: { from: '', to: '11-15', startsInPreviousYear: true } }, 'period.from'],
    ['profiles', { profiles: [{ id: 'loai-1', title: { vi: '' } }] }, '0.title.vi'],
    [
      'recognition',
      { recognition: [{ id: 'a', title: { vi: 'Đạt' }, conditions: [], recognised: true }] },
      '0.conditions',
    ],
    [
      'phases',
      { phases: [{ id: 'a', title: { vi: 'A' }, from: '2026', to: '2026-12-31', target: { met: 1 } }] },
      '0.from',
    ],
  ] as const)('stands with the %s', (kind, change, field) => {
    const broken = { ...setOf(share(70)), ...change } as unknown as CriteriaSet;
    expect(draftProblems(broken)).toMatchObject([{ view: { kind }, field }]);
  });
});
