import { assess } from '../../../src/assessing/assess';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { findingText } from '../../../src/i18n/finding-texts';
import { builtIn, judgedBy } from '../criteria/sets/forms';
import { judged, setOf, tableOf } from './tables';

const formOf = (title: string) =>
  tableOf([[title], ['TT', 'Nội dung tiêu chí', 'Kết quả'], [1, 'Nội dung', 'Đạt'], [2, 'Nội dung hai', 'Đạt']]);

const told = (more: Partial<CriteriaSet>, title: string) =>
  assess(formOf(title), { ...setOf([judged('1'), judged('2')]), ...more }).findings.filter(
    ({ code }) => code === 'set-not-in-force',
  );

describe('a sheet of a year outside its set’s validity', () => {
  it.each<[string, CriteriaSet['validity'], number]>([
    ['TỰ ĐÁNH GIÁ NĂM 2026', { to: '2025-12-31' }, 1],
    ['TỰ ĐÁNH GIÁ NĂM 2025', { to: '2025-12-31' }, 0],
    ['TỰ ĐÁNH GIÁ NĂM 2025', { to: '2025-01-01' }, 0],
    ['TỰ ĐÁNH GIÁ NĂM 2025', { to: '2024-12-31' }, 1],
    ['TỰ ĐÁNH GIÁ NĂM 2025', { from: '2025-12-31' }, 0],
    ['TỰ ĐÁNH GIÁ NĂM 2025', { from: '2026-01-01' }, 1],
    ['TỰ ĐÁNH GIÁ NĂM 2030', {}, 0],
    ['TỰ ĐÁNH GIÁ', { to: '2020-12-31' }, 0],
  ])('%s, %p: told %d times', (title, validity, times) => {
    expect(told({ validity }, title)).toHaveLength(times);
  });

  it('is judged by the set’s own period, which may begin in the year before', () => {
    const period = { from: '11-16', to: '11-15', startsInPreviousYear: true };
    expect(told({ validity: { to: '2025-11-16' }, period }, 'NĂM 2026')).toHaveLength(0);
    expect(told({ validity: { to: '2025-11-15' }, period }, 'NĂM 2026')).toHaveLength(1);
  });

  it('is told with what holds instead, in both languages', () => {
    const [finding] = assess(formOf('TỰ ĐÁNH GIÁ NĂM 2026'), {
      ...setOf([judged('1'), judged('2')]),
      ...{ legalBasis: builtIn('qd-25-2021').legalBasis, validity: { to: '2025-12-31' } },
      replacedBy: { document: 'Quyết định 27/2025/QĐ-TTg' },
    }).findings.filter(({ code }) => code === 'set-not-in-force');
    if (finding === undefined) throw new Error('It is not told');
    expect(findingText(finding, 'vi')).toBe(
      'Biểu của năm 2026, nhưng Quyết định 25/2021/QĐ-TTg chỉ áp dụng đến hết ngày 31/12/2025, nay thay bằng Quyết định 27/2025/QĐ-TTg. Hãy chọn bộ tiêu chí đang áp dụng, hoặc xem lại năm ghi ở tên biểu.',
    );
    expect(findingText(finding, 'en')).toContain('valid only until 31/12/2025, and is replaced by Quyết định 27/2025');
  });

  it('is told of a form of the old standard of access to law, and is no error', () => {
    const { findings } = judgedBy(builtIn('qd-25-2021'), {
      '1.1': 'Đạt',
      '1.2': 'Đạt',
      '2.1': 'Đạt',
      '2.2': 'Đạt',
      '2.3': 'Đạt',
    });
    expect(findings).toContain('set-not-in-force');
  });
});
