import { check } from '../../../src/app/check';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { PlainPort, plainSheet } from './plain-port';

const form = (title: string, document: string) =>
  plainSheet('bieu', 'Biểu', [
    ['Tên xã: Xã Bản Bo'],
    [title],
    [`Theo ${document}`],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ['1', 'Quy hoạch', 'Đạt'],
    ['2', 'Giao thông', 'Đạt'],
    ['3', 'Thuỷ lợi', 'Đạt'],
  ]);

async function findingsOf(title: string, document: string, criteria: 'auto' | CriteriaSet = 'auto') {
  const report = await check(new PlainPort([form(title, document)]), { sheets: 'all', criteria, sets: builtInSets() });
  if (!report.ok) throw new Error(report.error.code);
  return report.value.sheets.flatMap(({ findings }) => findings);
}

describe('a sheet of a document whose content was not seen', () => {
  const rural = 'Quyết định 51/2025/QĐ-TTg';

  it('is told that the document does not hold in its year', async () => {
    expect(await findingsOf('BIỂU ĐÁNH GIÁ NĂM 2024', rural)).toMatchObject([
      { code: 'set-not-in-force', set: rural, year: 2024, from: '2026-02-15', sheetName: 'Biểu', unit: 'Xã Bản Bo' },
    ]);
  });

  it('is told so as well where the document was named by somebody', async () => {
    const [frame] = builtInSets().filter(({ id }) => id === 'qd-51-2025');
    expect(await findingsOf('BIỂU ĐÁNH GIÁ NĂM 2025', '', frame)).toMatchObject([{ code: 'set-not-in-force' }]);
  });

  it.each([
    ['BIỂU ĐÁNH GIÁ NĂM 2026', rural],
    ['BIỂU ĐÁNH GIÁ', rural],
    ['BIỂU ĐÁNH GIÁ NĂM 2024', 'Quyết định 99/QĐ-UBND'],
  ])('is told nothing where it holds, or is not known to do otherwise: %s, %s', async (title, document) => {
    expect(await findingsOf(title, document)).toEqual([]);
  });
});
