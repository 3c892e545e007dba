import { assess } from '../../../src/assessing/assess';
import type { CriteriaSet, Leaf } from '../../../src/criteria/criteria-set';
import { forProfile } from '../../../src/criteria/for-profile';
import { findingText } from '../../../src/i18n/finding-texts';
import { planScores } from '../../../src/reporting/scores';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { judged, parent, setOf, tableOf } from './tables';

const income = (atLeast: number): Leaf['measure'] => ({ kind: 'amount', of: 'number', atLeast, unit: 'triệu đồng' });

/** An income of 50 million, of 40 in the mountains; a second criterion for the lowlands, a third for the mountains. */
const set: CriteriaSet = {
  ...setOf(
    [
      { ...judged('1'), measure: income(50), byProfile: [{ profiles: ['mien-nui'], measure: income(40) }] },
      { ...judged('2', 'required'), onlyFor: ['dong-bang'] },
      { ...parent('3', [judged('3.1'), judged('3.2')]), onlyFor: ['mien-nui'] },
    ],
    [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }], recognised: true }],
  ),
  profiles: [
    { id: 'mien-nui', title: { vi: 'xã miền núi', en: 'mountain communes' } },
    { id: 'dong-bang', title: { vi: 'xã đồng bằng', en: 'lowland communes' } },
  ],
};

const rows = (results: readonly CellValue[]) => [
  ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng'],
  ...['1', '2', '3', '3.1', '3.2'].map((number, index): CellValue[] => [
    number,
    `Nội dung ${number}`,
    results[index] ?? null,
    null,
  ]),
];

const assessed = (results: readonly CellValue[], profile: string | null) => {
  const { criteria, counts, recognition, findings } = assess(tableOf(rows(results)), forProfile(set, profile));
  return {
    results: criteria.map(({ result }) => result),
    counts: [counts.met, counts.notApplicable, counts.total],
    isRecognised: recognition?.recognised ?? false,
    findings: findings.map(({ code, criterion }) => `${code} ${criterion ?? ''}`.trim()),
  };
};

describe('a set with profiles', () => {
  it('measures a unit by the thresholds of its profile, and leaves out what is not for it', () => {
    expect(assessed(['45', null, null, 'Đạt', 'Đạt'], 'mien-nui')).toEqual({
      results: ['met', 'notApplicable', 'met'],
      counts: [2, 1, 3],
      isRecognised: true,
      findings: [],
    });
    expect(assessed(['45', 'Đạt', null, null, null], 'dong-bang')).toEqual({
      results: ['notMet', 'met', 'notApplicable'],
      counts: [1, 1, 3],
      isRecognised: false,
      findings: ['criterion-not-met 1', 'evidence-missing 2'],
    });
  });

  it('takes no notice of what the sheet says where it is not for the unit', () => {
    expect(assessed(['45', 'Chưa đạt', null, 'Đạt', 'Đạt'], 'mien-nui')).toMatchObject({
      results: ['met', 'notApplicable', 'met'],
      findings: [],
    });
  });

  it('asks for no row that is not for the unit', () => {
    const table = tableOf(rows(['45']).slice(0, 2));
    const codes = (profile: string) =>
      assess(table, forProfile(set, profile)).findings.flatMap(({ code, criterion }) =>
        code === 'criterion-missing' ? criterion : [],
      );
    expect([codes('mien-nui'), codes('dong-bang')]).toEqual([['3'], ['2']]);
  });

  it('measures by its general thresholds where no profile was chosen, and says so', () => {
    const results = ['45', 'Đạt', null, 'Đạt', 'Đạt'];
    expect(assessed(results, null)).toMatchObject({
      results: ['notMet', 'met', 'met'],
      findings: ['profile-missing', 'criterion-not-met 1', 'evidence-missing 2'],
    });
    const [finding] = assess(tableOf(rows(results)), set).findings;
    if (finding === undefined) throw new Error('nothing found');
    expect(findingText(finding, 'vi')).toBe(
      'Bộ tiêu chí có mức yêu cầu riêng cho từng loại đơn vị nhưng chưa chọn loại, nên đang tính theo mức chung. Hãy chọn loại đơn vị: xã miền núi hoặc xã đồng bằng.',
    );
  });

  it('has no formula that counts what is not for the unit', () => {
    const form = [...rows(['45', 'Đạt', null, 'Đạt', 'Đạt']).slice(0, 3), [null, 'Tổng cộng', null, null]];
    const two: CriteriaSet = { ...set, groups: [{ criteria: set.groups[0]?.criteria.slice(0, 2) ?? [] }] };
    const table = tableOf(form);
    const criteriaSet = forProfile(two, 'mien-nui');
    const assessment = assess(table, criteriaSet);
    const planned = planScores({
      sheet: sheetOf(form),
      table,
      criteriaSet,
      criteriaFrom: 'file',
      assessment,
      findings: [],
    });
    expect(planned).toMatchObject([{ next: { value: '1/2' } }]);
    expect(JSON.stringify(planned)).not.toContain('C3');
  });
});
