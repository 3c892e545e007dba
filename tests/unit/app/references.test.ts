import { check, type CheckOptions } from '../../../src/app/check';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { findingText } from '../../../src/i18n/finding-texts';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf } from '../assessing/tables';
import { plainSheet, PlainPort } from './plain-port';

const titled = (number: string, vi: string) => ({ ...judged(number), title: { vi } });

const security: CriteriaSet = {
  ...setOf(
    [
      titled('1', 'Không có tội phạm nghiêm trọng'),
      titled('2', 'Hộ dân đăng ký an toàn'),
      titled('3', 'Công an xã vững mạnh'),
    ],
    [{ id: 'dat', title: { vi: 'An toàn' }, conditions: [{ kind: 'allMet' }], recognised: true }],
  ),
  id: 'an-ninh',
};

const law: CriteriaSet = {
  ...setOf([
    titled('1', 'Ban hành văn bản đúng thẩm quyền'),
    titled('2', 'Công khai thông tin pháp luật'),
    {
      ...titled('3', 'Đạt tiêu chuẩn an toàn về an ninh trật tự'),
      measure: { kind: 'reference' as const, set: 'an-ninh' },
    },
  ]),
  id: 'phap-luat',
};

const form = (name: string, set: CriteriaSet, results: readonly CellValue[], unit = 'Xã Bản Bo', year = 2026) =>
  plainSheet(`id-${name}`, name, [
    [`TỰ ĐÁNH GIÁ NĂM ${String(year)}`],
    [`Tên xã: ${unit}`],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ...(set.groups[0]?.criteria ?? []).map(({ number, title }, index) => [
      number,
      title?.vi ?? '',
      results[index] ?? null,
    ]),
  ]);

const met = ['Đạt', 'Đạt', 'Đạt'];

async function found(port: PlainPort) {
  const options: CheckOptions = { sheets: 'all', criteria: 'auto', sets: [security, law] };
  const report = await check(port, options);
  if (!report.ok) throw new Error(report.error.code);
  const all = report.value.sheets.flatMap(({ findings }) => findings);
  return all.filter(({ code }) => code === 'reference-mismatch').map((finding) => findingText(finding, 'vi'));
}

const mismatch =
  'Ô C6 ghi “Đạt”, nhưng theo trang “An ninh” (ô C5) thì chưa đạt: tiêu chí 2. Hãy sửa ô này, hoặc sửa trang kia nếu trang kia sai.';

describe('a result that is another set’s', () => {
  it('is held against that set’s table in the same workbook, both ways', async () => {
    const failing = form('An ninh', security, ['Đạt', 'Chưa đạt', 'Đạt']);
    expect(await found(new PlainPort([form('Pháp luật', law, met), failing]))).toEqual([mismatch]);
    const passing = form('An ninh', security, met);
    expect(await found(new PlainPort([form('Pháp luật', law, ['Đạt', 'Đạt', 'Chưa đạt']), passing]))).toEqual([
      'Ô C6 ghi “Chưa đạt”, nhưng theo trang “An ninh” thì đã đạt. Hãy sửa ô này, hoặc sửa trang kia nếu trang kia sai.',
    ]);
    expect(await found(new PlainPort([form('Pháp luật', law, met), passing]))).toEqual([]);
  });
});
