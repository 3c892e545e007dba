import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { compareSets } from '../../../src/criteria/compare/compare-sets';
import { conditionText } from '../../../src/i18n/condition-texts';
import { measureText } from '../../../src/i18n/measure-texts';
import { setFactsLines } from '../../../src/i18n/set-facts-texts';

const amount = (number: string, of = 'count') => ({ number, measure: { kind: 'amount', of }, evidence: 'none' });
const grades = {
  number: '4',
  measure: { kind: 'levels', levels: [{ title: { vi: 'Tốt' } }, { title: { vi: 'Khá' } }] },
  evidence: 'none',
};
const elsewhere = (from: unknown, own = true) => ({
  number: '2',
  measure: {
    kind: 'rule',
    inputs: [
      { name: 'a', title: { vi: 'Số văn bản' }, of: 'count', from },
      { name: 'b', title: { vi: 'Số công khai' }, of: 'count', ...(own ? {} : { from: { criterion: '3' } }) },
    ],
    points: 'b / a * max',
    maximum: 2,
  },
  evidence: 'none',
});
const figure = { kind: 'figure', criterion: '3', atLeast: 3 };
const someOf = { kind: 'someOf', atLeast: 2, conditions: [figure, { kind: 'figure', criterion: '1', atLeast: 1 }] };
const file = {
  version: 1,
  id: 'bo-thu',
  title: { vi: 'Bộ thử' },
  legalBasis: null,
  groups: [
    {
      number: 'I',
      notApplicable: 'fullPoints',
      criteria: [amount('1'), elsewhere({ criterion: '1' }), amount('3', 'number'), grades],
    },
  ],
  recognition: [
    { id: 'tot', title: { vi: 'Tốt' }, conditions: [someOf], recognised: true },
    { id: 'kha', title: { vi: 'Khá' }, conditions: [{ kind: 'scoreAtLeast', points: 1 }], recognised: true },
  ],
  fewestMonths: { months: 9, title: { vi: 'Đã thành lập từ 9 tháng' }, statedIn: '3', source: 'Mục 5' },
  notAboveParent: { title: { vi: 'Xếp loại của Tổ' }, statedIn: '4', except: { vi: 'người mới điều động đến' } },
  classLimits: [{ class: 'tot', percent: 20, of: ['kha'] }],
};
type File = typeof file;

const parsed = (own: unknown) => parseCriteriaFile(JSON.stringify(own));
const errorOf = (own: unknown) => {
  const read = parsed(own);
  return read.ok || read.error.code !== 'criteria-invalid' ? null : [read.error.path.join('.'), read.error.problem];
};
const withCriteria = (...criteria: unknown[]) => ({ ...file, groups: [{ ...file.groups[0], criteria }] });
const others = [amount('3', 'number'), grades];
const read = () => {
  const outcome = parsed(file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

it('a file with all of them is read, and comes back from its JSON', () => {
  const set = read();
  expect(JSON.parse(JSON.stringify(set))).toMatchObject(file);
  expect(parsed(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, value: set });
});

it('a figure of a rule that states one only needs no name', () => {
  const first = {
    number: '7',
    measure: {
      kind: 'rule',
      inputs: [{ name: 'n', title: { vi: 'Số văn bản' }, of: 'count' }],
      points: 'n',
      maximum: 9,
    },
    evidence: 'none',
  };
  expect(errorOf(withCriteria(amount('1'), first, elsewhere({ criterion: '7' }), ...others))).toBeNull();
});

describe('a file is refused', () => {
  const from = 'groups.0.criteria.1.measure.inputs.0.from';
  it.each<[string, unknown, string, string]>([
    [
      'a figure of a criterion that there is not',
      withCriteria(amount('1'), elsewhere({ criterion: '9' }), ...others),
      `${from}.criterion`,
      'not-in-set',
    ],
    [
      'a figure of the criterion itself',
      withCriteria(amount('1'), elsewhere({ criterion: '2' }), ...others),
      `${from}.criterion`,
      'not-in-set',
    ],
    [
      'a figure of one that states none',
      withCriteria(amount('1'), elsewhere({ criterion: '4' }), ...others),
      `${from}.criterion`,
      'needs-figure',
    ],
    [
      'a figure that the other has not',
      withCriteria(amount('1'), elsewhere({ criterion: '1', figure: 'b' }), ...others),
      `${from}.figure`,
      'not-in-set',
    ],
    [
      'no word which of two figures',
      withCriteria({ ...amount('1', 'ratio') }, elsewhere({ criterion: '1' }), ...others),
      `${from}.figure`,
      'not-in-set',
    ],
    [
      'nothing but figures of others',
      withCriteria(amount('1'), elsewhere({ criterion: '1' }, false), ...others),
      'groups.0.criteria.1.measure.inputs',
      'needs-own-input',
    ],
    [
      'a condition on a figure of no criterion',
      {
        ...file,
        recognition: [{ ...file.recognition[0], conditions: [{ ...figure, criterion: '7' }] }, file.recognition[1]],
      },
      'recognition.0.conditions.0.criterion',
      'not-in-set',
    ],
    [
      'a condition on a figure of a grade',
      {
        ...file,
        recognition: [{ ...file.recognition[0], conditions: [{ ...figure, criterion: '4' }] }, file.recognition[1]],
      },
      'recognition.0.conditions.0.criterion',
      'needs-figure',
    ],
    [
      'a condition on a figure without limits',
      {
        ...file,
        recognition: [
          { ...file.recognition[0], conditions: [{ kind: 'figure', criterion: '3' }] },
          file.recognition[1],
        ],
      },
      'recognition.0.conditions.0',
      'without-bounds',
    ],
    [
      'a condition that no figure keeps',
      {
        ...file,
        recognition: [{ ...file.recognition[0], conditions: [{ ...figure, below: 3 }] }, file.recognition[1]],
      },
      'recognition.0.conditions.0.below',
      'band-empty',
    ],
    [
      'more conditions than there are',
      {
        ...file,
        recognition: [{ ...file.recognition[0], conditions: [{ ...someOf, atLeast: 3 }] }, file.recognition[1]],
      },
      'recognition.0.conditions.0.atLeast',
      'more-than-there-are',
    ],
    [
      'months in a criterion that states none',
      { ...file, fewestMonths: { ...file.fewestMonths, statedIn: '4' } },
      'fewestMonths.statedIn',
      'needs-figure',
    ],
    ['no months', { ...file, fewestMonths: { ...file.fewestMonths, months: 0 } }, 'fewestMonths.months', 'wrong-value'],
    [
      'a class above in a criterion that is no grade',
      { ...file, notAboveParent: { ...file.notAboveParent, statedIn: '3' } },
      'notAboveParent.statedIn',
      'needs-levels',
    ],
    [
      'a limit on no class',
      { ...file, classLimits: [{ class: 'yeu', percent: 20, of: ['kha'] }] },
      'classLimits.0.class',
      'not-in-set',
    ],
    [
      'a limit by no class',
      { ...file, classLimits: [{ class: 'tot', percent: 20, of: ['kha', 'yeu'] }] },
      'classLimits.0.of.1',
      'not-in-set',
    ],
    [
      'two limits on one class',
      { ...file, classLimits: [...file.classLimits, ...file.classLimits] },
      'classLimits.1.class',
      'duplicate',
    ],
    [
      'a group rule that nobody knows',
      { ...file, groups: [{ ...file.groups[0], notApplicable: 'half' }] },
      'groups.0.notApplicable',
      'wrong-value',
    ],
    [
      'an amount that nothing judges',
      {
        ...file,
        fewestMonths: undefined,
        recognition: [{ ...file.recognition[0], conditions: [{ kind: 'allMet' }] }, file.recognition[1]],
      },
      'groups.0.criteria.2.measure',
      'without-bounds',
    ],
    [
      'a grade that nothing judges',
      { ...file, notAboveParent: { title: { vi: 'Tổ' } } },
      'groups.0.criteria.3.measure.atLeast',
      'points-or-met',
    ],
  ])('with %s', (_, own, path, problem) => {
    expect(errorOf(own)).toEqual([path, problem]);
  });
});

describe('in words', () => {
  const set = read();
  const [first] = set.recognition;
  const rule = set.groups[0]?.criteria[1]?.measure;
  if (first?.conditions[0] === undefined || rule === undefined) throw new Error('nothing read');

  it.each([
    ['vi', 'theo công thức: “Số công khai” / “Số văn bản” × điểm tối đa; tối đa 2 điểm; “Số văn bản” lấy ở tiêu chí 1'],
    [
      'en',
      'by the rule: “Số công khai” / “Số văn bản” × the maximum; up to 2 points; “Số văn bản” taken from criterion 1',
    ],
  ] as const)('%s: a figure of another criterion', (language, text) => {
    expect(measureText(rule, language)).toBe(text);
  });

  it.each([
    ['vi', 'ít nhất 2 trong 2 điều kiện (số liệu ở tiêu chí 3 từ 3 trở lên; số liệu ở tiêu chí 1 từ 1 trở lên)'],
    ['en', 'at least 2 of 2 (the figure of criterion 3 3 or more; the figure of criterion 1 1 or more)'],
  ] as const)('%s: so many of several limits', (language, text) => {
    expect(first.conditions.map((one) => conditionText(one, language))).toEqual([text]);
  });

  it.each([
    [{ atLeast: 0.05, below: 0.1 }, 'số liệu ở tiêu chí 3 từ 0,05 đến dưới 0,1'],
    [{ below: 0.1 }, 'số liệu ở tiêu chí 3 dưới 0,1'],
  ])('limits %p', (limits, text) => {
    expect(conditionText({ kind: 'figure', criterion: '3', ...limits }, 'vi')).toBe(text);
  });

  it('vi: what holds beside the conditions, and where that stands', () => {
    expect(setFactsLines(set, 'vi').slice(1)).toEqual([
      'Chỉ xếp loại đơn vị đã có từ 9 tháng trở lên trong kỳ (Mục 5).',
      'Không xếp cao hơn đơn vị cấp trên: Xếp loại của Tổ, trừ người mới điều động đến.',
      'Số đơn vị xếp “Tốt” không quá 20 % số đơn vị xếp “Khá”.',
      'Nhóm I không áp dụng thì coi là đạt, đủ điểm.',
    ]);
  });

  it('en: the same', () => {
    expect(setFactsLines(set, 'en').slice(1)).toEqual([
      'Only who has been there for 9 months or more in the period is assessed (Mục 5).',
      'No higher than the unit above: Xếp loại của Tổ, except người mới điều động đến.',
      'No more units are “Tốt” than 20% of those that are “Khá”.',
      'Group I counts as met, with full points, where it does not apply.',
    ]);
  });
});

it.each<[string, Partial<File>, string]>([
  ['the months', { fewestMonths: { ...file.fewestMonths, months: 6 } }, 'fewestMonths'],
  ['the unit above', { notAboveParent: { ...file.notAboveParent, except: { vi: 'khác' } } }, 'notAboveParent'],
  ['the limits', { classLimits: [{ class: 'tot', percent: 25, of: ['kha'] }] }, 'classLimits'],
  ['a group', { groups: file.groups.map((group) => ({ ...group, notApplicable: 'zero' })) }, 'notApplicableGroups'],
])('two versions differ in %s', (_, change, field) => {
  const later = parsed({ ...file, ...change });
  expect(later.ok && compareSets(read(), later.value)).toEqual([{ kind: 'set-field-changed', field }]);
});
