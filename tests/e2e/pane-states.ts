import { readFile } from 'node:fs/promises';
import { withFarCell, withNewerNotes, withProtectedStructure } from './special-workbooks';
import { unplug } from './unplugged';
import { fixture, type WorkbenchOptions, type WorkbenchPage } from './workbench-page';
import { workbookThatAsks } from './workbook-that-asks';

/** A state that the pane can be in, and how its user comes there. */
export interface PaneState {
  readonly name: string;
  /** The workbook: a file under tests/fixtures, or what one holds. */
  readonly file?: string | (() => Promise<Uint8Array>);
  /** Where the workbench has to be opened for it in a way of its own; then with that workbook that it opens with. */
  readonly options?: WorkbenchOptions;
  readonly reach: (workbench: WorkbenchPage) => Promise<void>;
}

const FORM = 'xa-sung-phai-28-34.xlsx';

const checked = (workbench: WorkbenchPage) => workbench.check();

export const paneStates: readonly PaneState[] = [
  { name: 'welcome', reach: () => Promise.resolve() },
  { name: 'first run', options: { isFirstRun: true }, reach: () => Promise.resolve() },
  {
    name: 'old Excel',
    options: { excelApi: '1.7' },
    reach: ({ pane }) => pane.getByRole('heading', { name: 'Phiên bản Excel này chưa đủ mới.' }).waitFor(),
  },
  {
    name: 'offline',
    options: { unreachable: ['office.js'] },
    reach: ({ pane }) => pane.getByRole('heading', { name: 'Chưa kết nối được với Excel.' }).waitFor(),
  },
  { name: 'read-only', options: { isReadOnly: true }, reach: checked },
  {
    name: 'empty sheet',
    reach: async (workbench) => {
      await workbench.tab('Bản nháp').click();
      await workbench.paneButton('Kiểm tra trang tính này').click();
      await workbench.pane.getByText('Trang tính “Bản nháp” còn trống').first().waitFor();
    },
  },
  { name: 'gaps', reach: checked },
  { name: 'errors', file: 'xa-co-loi.xlsx', reach: checked },
  { name: 'nothing wrong', file: 'sheets/chu-ky-sat-bang.xlsx', reach: checked },
  { name: 'points', file: 'cham-diem-co-loi.xlsx', reach: checked },
  { name: 'units of a matrix', file: 'sheets/ma-tran-doc-nhom.xlsx', reach: checked },
  {
    name: 'own set',
    file: 'xa-bo-rieng-cham-diem.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.openDetails();
      await workbench.paneButton('Đã hiểu biểu thế nào').click();
      await workbench.pane.getByRole('list', { name: 'Đã hiểu biểu thế nào' }).waitFor();
    },
  },
  {
    name: 'another set than the own one',
    file: 'benh-vien-cac-muc.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.openDetails();
      await workbench.paneButton('Chọn bộ khác').click();
    },
  },
  { name: 'likely set', file: 'xa-giong-bo-co-san.xlsx', reach: checked },
  {
    name: 'no table',
    file: 'huong-dan.xlsx',
    reach: async (workbench) => {
      await workbench.paneButton('Kiểm tra trang tính này').click();
      await workbench.pane
        .getByText(/^Không thấy bảng/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'unclear columns',
    file: 'xa-hai-nam.xlsx',
    reach: (workbench) => pressed(workbench, 'Kiểm tra trang tính này', 'Xác định các cột…'),
  },
  {
    name: 'columns dialog',
    file: 'xa-hai-nam.xlsx',
    reach: async (workbench) => {
      await pressed(workbench, 'Kiểm tra trang tính này', 'Xác định các cột…');
      await workbench.paneButton('Xác định các cột…').click();
      await workbench.pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'old font',
    file: 'xa-phong-chu-cu.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^Phông chữ cũ/ }).click();
      await workbench.paneButton('Chuyển sang Unicode').click();
      await workbench.pane.getByRole('list', { name: 'Một số ô sẽ được chuyển' }).waitFor();
    },
  },
  {
    name: 'protected',
    file: 'xa-phong-chu-cu-bao-ve.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^Phông chữ cũ/ }).click();
      await workbench.paneButton('Chuyển sang Unicode').click();
      await workbench.pane.getByRole('button', { name: /^Chuyển \d+ ô$/ }).click();
      await workbench.pane
        .getByText(/đang được bảo vệ/)
        .first()
        .waitFor();
    },
  },
  { name: 'protected structure', file: withProtectedStructure, reach: checked },
  {
    name: 'too large to be checked live',
    file: withFarCell,
    reach: async (workbench) => {
      await workbench.check();
      await workbench.type('E21', 'Đạt');
      await workbench.pane
        .getByText(/Sổ làm việc lớn nên không tự kiểm tra lại/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'notes of a newer version',
    file: withNewerNotes,
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByText('Bản Chấm Chuẩn mới hơn đã lưu ghi nhớ trong sổ này').waitFor();
    },
  },
  { name: 'asked what no sheet says', file: workbookThatAsks, reach: checked },
  {
    name: 'network lost',
    options: {},
    reach: async (workbench) => {
      await workbench.cutOff('/writing.');
      await workbench.check();
      await workbench.markSwitch().click();
      await workbench.paneButton('Thử lại').waitFor();
    },
  },
  {
    name: 'undo no longer possible',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Lập báo cáo', 'Hoàn tác');
      await workbench.tab('Chưa đạt').click();
      await workbench.type('G12', 'Bà Mai');
      await pressed(workbench, 'Hoàn tác', 'Bỏ qua bước này');
    },
  },
  {
    name: 'shortcuts',
    reach: async (workbench) => {
      await workbench.paneButton('Kiểm tra trang tính này').press('F1');
      await workbench.pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'head and signatures',
    reach: async (workbench) => {
      await workbench.paneButton('Tùy chọn báo cáo').click();
      await workbench.paneButton('Thể thức, chữ ký').click();
      await workbench.pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'period closed',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.keepPeriod();
      await workbench.paneButton('Hoàn tác').waitFor();
    },
  },
  {
    name: 'blank forms',
    reach: async (workbench) => {
      await workbench.more('Thêm biểu trống…');
      await workbench.pane.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'report options', reach: (workbench) => pressed(workbench, 'Tùy chọn báo cáo', 'Thể thức, chữ ký') },
  {
    name: 'period asked',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.more('Lưu kết quả kỳ này…');
      await workbench.paneButton('Lưu kết quả').waitFor();
    },
  },
  {
    name: 'scores asked',
    file: 'cham-diem.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.more('Tính điểm');
      await workbench.pane.getByRole('button', { name: /^Ghi \d+ công thức$/ }).waitFor();
    },
  },
  {
    name: 'every criterion',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.more('Xem mọi tiêu chí');
      await workbench.paneButton('Về các vấn đề').waitFor();
    },
  },
  {
    name: 'another sheet in front',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Lập báo cáo', 'Mở “Tổng hợp”');
      await pressed(workbench, 'Mở “Tổng hợp”', 'Về trang có kết quả');
    },
  },
  {
    name: 'whole workbook',
    reach: async (workbench) => {
      await workbench.paneButton('Kiểm tra cả sổ').click();
      await workbench.pane.getByRole('list', { name: 'Các đơn vị trong sổ làm việc' }).waitFor();
    },
  },
  {
    name: 'a finding chosen',
    file: 'xa-co-loi.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^3 · Chưa ghi kết quả/ }).click();
      await workbench.paneButton('Đạt').waitFor();
    },
  },
  {
    name: 'several picked',
    file: 'xa-co-loi.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.paneButton('Chọn nhiều').click();
      await pressed(workbench, 'Chọn tất cả', 'Bỏ qua 16…');
      await pressed(workbench, 'Bỏ qua 16…', 'Bỏ qua 16 vấn đề');
    },
  },
  {
    name: 'about the result',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.openDetails();
    },
  },
  {
    name: 'rarer things',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Việc khác', 'Tính điểm');
    },
  },
  { name: 'options', reach: (workbench) => pressed(workbench, 'Tùy chọn', 'Tạo, sửa bộ tiêu chí') },
  {
    name: 'fixes shown beforehand',
    file: 'xa-co-loi.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'xem 2 chỗ tự sửa được', 'Sửa 2 ô');
    },
  },
  {
    name: 'done',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.markSwitch().click();
      await workbench.paneButton('Hoàn tác').waitFor();
    },
  },
  {
    name: 'summary made',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Lập báo cáo', 'Hoàn tác');
    },
  },
  {
    name: 'failed',
    reach: async (workbench) => {
      await workbench.check();
      await unplug(workbench.page, 2);
      await pressed(workbench, 'Kiểm tra trang tính này', 'Thử lại');
    },
  },
  {
    name: 'working',
    reach: async (workbench) => {
      await workbench.check();
      await unplug(workbench.page, 1, 'never answers');
      await pressed(workbench, 'Kiểm tra trang tính này', 'Hủy');
    },
  },
  {
    name: 'dismissing',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^7 · Chưa đạt/ }).click();
      await pressed(workbench, 'Bỏ qua…', 'Bỏ qua vấn đề');
    },
  },
  {
    name: 'dismissed',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^7 · Chưa đạt/ }).click();
      await workbench.paneButton('Bỏ qua…').click();
      await workbench.pane.getByLabel('Vì sao bỏ qua?').fill('Huyện đã đồng ý');
      await workbench.pane.getByLabel('Tên của bạn').fill('Lò Thị Mai');
      await workbench.paneButton('Bỏ qua vấn đề').click();
      await workbench.pane.getByText('Đã bỏ qua (1)').click();
      await workbench.paneButton('Lấy lại').waitFor();
    },
  },
  {
    name: 'nothing found by a search',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('textbox').fill('xyzxyz');
      await workbench.pane.getByText('Không có vấn đề nào khớp.').waitFor();
    },
  },
  {
    name: 'scores that differ',
    file: 'cham-diem-co-loi.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.more('Tính điểm');
      await workbench.paneButton('Giữ nguyên').waitFor();
    },
  },
  {
    name: 'criteria editor',
    reach: async (workbench) => {
      await workbench.paneButton('Tùy chọn').click();
      await workbench.paneButton('Tạo, sửa bộ tiêu chí').click();
      await workbench.paneButton('Tạo từ trang tính “Sùng Phài”').click();
      await workbench.pane.locator('[data-place="0.0"]').waitFor();
    },
  },
  {
    name: 'roll-up',
    reach: async (workbench) => {
      await workbench.more('Gộp nhiều tệp');
      const [chooser] = await Promise.all([
        workbench.page.waitForEvent('filechooser'),
        workbench.paneButton('Chọn tệp').click(),
      ]);
      await chooser.setFiles([fixture(FORM), fixture('xa-co-loi.xlsx'), fixture('encrypted.xlsx')]);
      await workbench.pane
        .getByRole('dialog')
        .getByText(/^Đã tổng hợp/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'English',
    // The language is kept for the pages that share a browser's storage.
    options: {},
    reach: async (workbench) => {
      await workbench.paneButton('Tùy chọn').click();
      await workbench.paneButton('English').click();
      await workbench.paneButton('Check this sheet').click();
      await workbench.pane.getByRole('region', { name: 'Result' }).waitFor();
    },
  },
];

/** What the workbook holds in which a state is reached. */
export function workbookOf({ file = FORM }: PaneState): Promise<Uint8Array> {
  return typeof file === 'string' ? readFile(fixture(file)) : file();
}

async function pressed(workbench: WorkbenchPage, name: string, leadsTo: string): Promise<void> {
  await workbench.paneButton(name).first().click();
  await workbench.paneButton(leadsTo).first().waitFor();
}
