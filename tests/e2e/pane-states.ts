import { unplug } from './unplugged';
import { fixture, type WorkbenchOptions, type WorkbenchPage } from './workbench-page';

/** A state that the pane can be in, and how its user comes there. */
export interface PaneState {
  readonly name: string;
  /** The workbook, under tests/fixtures. */
  readonly file?: string;
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
    reach: (workbench) => pressed(workbench, 'Kiểm tra trang tính này', 'Chọn cột…'),
  },
  {
    name: 'columns dialog',
    file: 'xa-hai-nam.xlsx',
    reach: async (workbench) => {
      await pressed(workbench, 'Kiểm tra trang tính này', 'Chọn cột…');
      await workbench.paneButton('Chọn cột…').click();
      await workbench.pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'old font',
    file: 'xa-phong-chu-cu.xlsx',
    reach: async (workbench) => {
      await pressed(workbench, 'Kiểm tra trang tính này', 'Chuyển sang Unicode');
      await workbench.paneButton('Chuyển sang Unicode').click();
      await workbench.pane.getByRole('list', { name: 'Một số ô sẽ được chuyển' }).waitFor();
    },
  },
  {
    name: 'protected',
    file: 'xa-phong-chu-cu-bao-ve.xlsx',
    reach: async (workbench) => {
      await pressed(workbench, 'Kiểm tra trang tính này', 'Chuyển sang Unicode');
      await workbench.paneButton('Chuyển sang Unicode').click();
      await workbench.pane.getByRole('button', { name: /^Chuyển \d+ ô$/ }).click();
      await workbench.pane
        .getByText(/đang được bảo vệ/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'whole workbook',
    reach: async (workbench) => {
      await workbench.paneButton('Kiểm tra cả sổ').click();
      await workbench.pane.getByRole('list', { name: 'Các đơn vị trong sổ làm việc' }).waitFor();
    },
  },
  { name: 'options', reach: (workbench) => pressed(workbench, 'Tuỳ chọn', 'Tạo, sửa bộ tiêu chí') },
  {
    name: 'fixes shown beforehand',
    file: 'xa-co-loi.xlsx',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Sửa 2 chỗ sửa được ngay', 'Sửa 2 ô');
    },
  },
  {
    name: 'done',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Đánh dấu', 'Hoàn tác');
    },
  },
  {
    name: 'summary made',
    reach: async (workbench) => {
      await workbench.check();
      await pressed(workbench, 'Lập bảng tổng hợp', 'Hoàn tác');
    },
  },
  {
    name: 'failed',
    reach: async (workbench) => {
      await workbench.check();
      await unplug(workbench.page, 1);
      await pressed(workbench, 'Kiểm tra trang tính này', 'Thử lại');
    },
  },
  {
    name: 'working',
    reach: async (workbench) => {
      await workbench.check();
      await unplug(workbench.page, 1, 'never answers');
      await pressed(workbench, 'Kiểm tra trang tính này', 'Huỷ');
    },
  },
  {
    name: 'dismissing',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^Tiêu chí 7 chưa đạt/ }).click();
      await pressed(workbench, 'Bỏ qua…', 'Bỏ qua vấn đề');
    },
  },
  {
    name: 'dismissed',
    reach: async (workbench) => {
      await workbench.check();
      await workbench.pane.getByRole('button', { name: /^Tiêu chí 7 chưa đạt/ }).click();
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
      await pressed(workbench, 'Tính điểm', 'Hoàn tác');
    },
  },
  {
    name: 'criteria editor',
    reach: async (workbench) => {
      await workbench.paneButton('Tuỳ chọn').click();
      await workbench.paneButton('Tạo, sửa bộ tiêu chí').click();
      await workbench.paneButton('Tạo từ trang tính “Sùng Phài”').click();
      await workbench.pane.locator('[data-place="0.0"]').waitFor();
    },
  },
  {
    name: 'roll-up',
    reach: async (workbench) => {
      await workbench.paneButton('Tổng hợp nhiều tệp').click();
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
    reach: async (workbench) => {
      await workbench.paneButton('Tuỳ chọn').click();
      await workbench.paneButton('English').click();
      await workbench.paneButton('Check this sheet').click();
      await workbench.pane.getByRole('region', { name: 'Result' }).waitFor();
    },
  },
];

/** The file that a state is reached in. */
export function fileOf({ file = FORM }: PaneState): string {
  return file;
}

async function pressed(workbench: WorkbenchPage, name: string, leadsTo: string): Promise<void> {
  await workbench.paneButton(name).first().click();
  await workbench.paneButton(leadsTo).first().waitFor();
}
