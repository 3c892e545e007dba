import { storeCriteriaSet } from '../../src/app/stored-criteria';
import type { CriteriaSet } from '../../src/criteria/criteria-set';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { workbookOf } from '../unit/cli/workbook-of';
import { useWorkbench } from './use-workbench';

const open = useWorkbench();

/** The share of households that have signed up, from figures in two rows of their own below the criterion. */
const set: CriteriaSet = {
  version: 1,
  id: 'bo-co-so-lieu',
  title: { vi: 'Bộ tiêu chí có số liệu' },
  isExample: false,
  legalBasis: null,
  validity: {},
  groups: [
    {
      criteria: [
        {
          number: '1',
          title: { vi: 'Tỷ lệ hộ đăng ký' },
          measure: {
            kind: 'rule',
            inputs: [
              { name: 'a', title: { vi: 'Tổng số hộ' }, of: 'count' },
              { name: 'b', title: { vi: 'Số hộ đăng ký' }, of: 'count' },
            ],
            inputRows: 'byName',
            points: 'b / a * max',
            maximum: 10,
          },
          evidence: 'none',
        },
        { number: '2', title: { vi: 'Có kế hoạch' }, measure: { kind: 'points', maximum: 5 }, evidence: 'none' },
      ],
    },
  ],
  recognition: [],
};

async function workbookWithFigures(): Promise<Uint8Array> {
  const form = [
    ['TỰ ĐÁNH GIÁ NĂM 2026'],
    ['Tên xã: Xã Bản Bo'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    [1, 'Tỷ lệ hộ đăng ký'],
    ['a)', 'Tổng số hộ', 200],
    ['b)', 'Số hộ đăng ký', 150],
    [2, 'Có kế hoạch', 'Đã ban hành', 5],
  ];
  const opened = openWorkbook(workbookOf({ Biểu: form }), 'so-lieu.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  await storeCriteriaSet(new OpenXmlPort(opened.value), set, { sheets: { names: ['Biểu'] } });
  return opened.value.save();
}

test('points come from figures in rows below the criterion, as a formula that follows them', async () => {
  const workbench = await open();
  await workbench.openFile({ name: 'so-lieu.xlsx', content: await workbookWithFigures() });
  await workbench.waitUntilOpen('so-lieu.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByText('Ô D4 chưa ghi điểm của tiêu chí 1.').waitFor();
  await workbench.pane.getByRole('button', { name: /^1 · Chưa ghi điểm · D4/ }).click();
  await workbench.pane.getByRole('button', { name: /^Sửa ô trống thành 7,5/ }).waitFor();

  await workbench.score();
  await workbench.waitUntilCellIs('D4', '7.5');
  await workbench.pane.getByText('Tiêu chí 1 còn thiếu 2,5 điểm (7,5/10)').waitFor();
  await workbench.pane.getByText('12,5/15').first().waitFor();
  await workbench.type('C6', '180');
  await workbench.waitUntilCellIs('D4', '9');

  // A figure that cannot be is said of its own cell.
  await workbench.type('C6', 'đang rà soát');
  await workbench.pane.getByText('Ô C6 ghi “đang rà soát”, chưa tính được tiêu chí 1.').waitFor();
});
