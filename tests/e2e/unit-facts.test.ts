import { useWorkbench } from './use-workbench';
import { workbookThatAsks } from './workbook-that-asks';

const open = useWorkbench();

it('what no sheet says is asked in the pane, counts at once, and is kept in the file', async () => {
  const workbench = await open();
  await workbench.openFile({ name: 'bieu.xlsx', content: await workbookThatAsks() });
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Kiểm tra' }).first().click();
  const facts = pane.getByRole('region', { name: 'Điều không ghi trong bảng' });
  await facts.getByLabel('Loại đơn vị').selectOption('Xã miền núi');
  await pane.getByText('Đạt chuẩn (còn phải xác nhận: Đăng ký từ 2 năm; Từ 90 % người dân hài lòng)').waitFor();
  const answer = (condition: string, said: string) =>
    facts.getByRole('group', { name: condition }).getByRole('button', { name: said });
  await answer('Đăng ký từ 2 năm', 'Đúng').click();
  await pane.getByText('Đạt chuẩn (còn phải xác nhận: Từ 90 % người dân hài lòng)').waitFor();
  await answer('Từ 90 % người dân hài lòng', 'Đúng').focus();
  await workbench.page.keyboard.press('Enter');
  await pane.getByText('Đạt chuẩn', { exact: true }).waitFor();

  const { content } = await workbench.save();
  await workbench.openFile({ name: 'lai.xlsx', content });
  await pane.getByRole('button', { name: 'Kiểm tra' }).first().click();
  await pane.getByText('Đạt chuẩn', { exact: true }).waitFor();
  expect(await facts.getByLabel('Loại đơn vị').inputValue()).toBe('mien-nui');
});
