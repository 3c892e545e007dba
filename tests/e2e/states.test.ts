import type { Browser } from 'playwright-core';
import { withFarCell, withProtectedStructure } from './special-workbooks';
import { launchBrowser, WorkbenchPage, type WorkbenchOptions } from './workbench-page';

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  expect(workbench.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  await workbench.close();
});

async function open(options: WorkbenchOptions = {}): Promise<void> {
  workbench = await WorkbenchPage.open(browser, options);
}

const said = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
const check = () => workbench.paneButton('Kiểm tra trang tính này').click();

test('an empty sheet leads to the other sheets', async () => {
  await open();
  await workbench.tab('Bản nháp').click();
  await check();
  await said('Trang tính “Bản nháp” còn trống');
  await workbench.paneButton('kiểm tra các trang khác').click();
  await workbench.pane.getByRole('button', { name: /^Xã Sùng Phài/ }).waitFor();
});

test('a sheet with no table leads to a form to try', async () => {
  await open({ sample: 'huong-dan.xlsx' });
  await check();
  await said(/Không thấy bảng tiêu chí/);
  await workbench.paneButton('Thử với biểu mẫu').click();
  await workbench.tab('Biểu mẫu để thử').waitFor();
  await check();
  await said('Xã Ví Dụ');
});

test('a workbook whose structure is protected is checked and marked, and says what cannot be added', async () => {
  await open();
  await workbench.openFile({ name: 'khoa.xlsx', content: await withProtectedStructure() });
  await workbench.waitUntilOpen('khoa.xlsx');
  await check();
  await said('Cấu trúc sổ làm việc đang được bảo vệ');
  await workbench.markSwitch().click();
  await said('Đã đánh dấu 6 ô.');
  await workbench.paneButton('Lập báo cáo').click();
  await said('Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính.');
  await workbench.paneButton('Thử lại').waitFor();
  expect(await workbench.tab('Tổng hợp').count()).toBe(0);
});

test('a workbook that is only viewed is checked, and says why nothing can be written', async () => {
  await open({ isReadOnly: true });
  await check();
  await said('Sổ làm việc đang mở ở chế độ chỉ đọc');
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28/34').waitFor();
  await workbench.markSwitch().click();
  await said('Tệp đang mở ở chế độ chỉ đọc.');
  await workbench.goTo('E21');
  await workbench.page.keyboard.type('Đạt');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.getByRole('alert').getByText('chỉ đọc').first().waitFor();
  await workbench.waitUntilCellIs('E21', 'Chưa đạt');
});

test('a workbook too large to be checked while somebody types says so, and is checked when it is asked for', async () => {
  await open();
  await workbench.openFile({ name: 'lon.xlsx', content: await withFarCell() });
  await workbench.waitUntilOpen('lon.xlsx');
  await check();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28/34').waitFor();
  await workbench.type('E21', 'Đạt');
  await said(/Sổ làm việc lớn nên không tự kiểm tra lại/);
  await check();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('29/34').waitFor();
});

test('an Excel that is too old is told what is needed, and what can be used meanwhile', async () => {
  await open({ excelApi: '1.7' });
  await workbench.pane.getByRole('heading', { name: 'Phiên bản Excel này chưa đủ mới.' }).waitFor();
  await said(/Excel 2021, Microsoft 365 hoặc Excel trên web.*lệnh chamchuan/);
  await workbench.paneButton('Mở lại ngăn').waitFor();
});

test('without Microsoft’s part the pane says what to do, and opens once that comes', async () => {
  await open({ unreachable: ['office.js'] });
  await workbench.pane.getByRole('heading', { name: 'Chưa kết nối được với Excel.' }).waitFor();
  await workbench.reconnect();
  await workbench.paneButton('Mở lại ngăn').click();
  await check();
  await said('Xã Sùng Phài');
});

test('where the network goes while the pane is open, only what is not loaded yet has to wait for it', async () => {
  await open();
  await workbench.cutOff('/writing.');
  await check();
  await said('Xã Sùng Phài');
  await workbench.markSwitch().click();
  await said('Không tải được một phần của Chấm Chuẩn.');
  await workbench.reconnect();
  await workbench.paneButton('Thử lại').click();
  await said('Đã đánh dấu 6 ô.');
});
