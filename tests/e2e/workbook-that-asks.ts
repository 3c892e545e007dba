import { storeCriteriaSet } from '../../src/app/stored-criteria';
import type { CriteriaSet } from '../../src/criteria/criteria-set';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { workbookOf } from '../unit/cli/workbook-of';

const income = (atLeast: number) => ({ kind: 'amount' as const, of: 'number' as const, atLeast, unit: 'triệu đồng' });

/** A threshold of its own for communes in the mountains, and two conditions that no sheet says. */
const set: CriteriaSet = {
  version: 1,
  id: 'bo-cua-tinh',
  title: { vi: 'Bộ tiêu chí của tỉnh' },
  isExample: false,
  legalBasis: null,
  validity: {},
  profiles: [
    { id: 'mien-nui', title: { vi: 'Xã miền núi' } },
    { id: 'dong-bang', title: { vi: 'Xã đồng bằng' } },
  ],
  groups: [
    {
      criteria: [
        {
          number: '1',
          title: { vi: 'Thu nhập bình quân đầu người' },
          measure: income(50),
          byProfile: [{ profiles: ['mien-nui'], measure: income(40) }],
          evidence: 'none',
        },
        { number: '2', title: { vi: 'Có mô hình tự quản' }, measure: { kind: 'judged' }, evidence: 'none' },
      ],
    },
  ],
  recognition: [
    {
      id: 'dat',
      title: { vi: 'Đạt chuẩn' },
      conditions: [
        { kind: 'allMet' },
        { kind: 'stated', id: 'dang-ky', title: { vi: 'Đăng ký từ 2 năm' } },
        { kind: 'stated', id: 'hai-long', title: { vi: 'Từ 90 % người dân hài lòng' } },
      ],
      recognised: true,
    },
  ],
};

export async function workbookThatAsks(): Promise<Uint8Array> {
  const form = [
    ['TỰ ĐÁNH GIÁ NĂM 2026'],
    ['Tên xã: Xã Bản Bo'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    [1, 'Thu nhập bình quân đầu người', 45],
    [2, 'Có mô hình tự quản', 'Đạt'],
  ];
  const opened = openWorkbook(workbookOf({ Biểu: form }), 'bieu.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  await storeCriteriaSet(new OpenXmlPort(opened.value), set, { sheets: { names: ['Biểu'] } });
  return opened.value.save();
}
