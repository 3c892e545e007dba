import { mark } from '../../../src/app/mark';
import { clearMarksCommand } from '../../../src/commands/clear-marks-command';
import { summariseCommand } from '../../../src/commands/summarise-command';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { knownSets } from '../../../src/criteria/known-sets';
import { formSheet, PanePort } from '../taskpane/form-workbook';

const known = knownSets([]);

describe('the ribbon’s summary', () => {
  it('says which tabs were made', async () => {
    const notice = await summariseCommand(new PanePort([formSheet({ 7: 'Chưa đạt' })]), 'vi', known);
    expect(notice).toEqual({
      tone: 'done',
      message: 'Đã lập báo cáo',
      details: ['Đã thêm trang “Tổng hợp”, “Chưa đạt”.'],
    });
  });

  it('says why there are none', async () => {
    const port = new PanePort([formSheet()]);
    port.isStructureProtected = true;
    expect((await summariseCommand(port, 'vi', known)).tone).toBe('failed');
  });
});

describe('clearing marks from the ribbon', () => {
  it('takes off what the pane put on', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    await mark(port, { sheets: 'active', criteria: 'auto', sets: builtInSets() });
    const notice = await clearMarksCommand(port, 'vi');
    expect(notice).toEqual({ tone: 'done', message: 'Đã xóa đánh dấu', details: [] });
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
  });

  it('says where marks may stand that Excel does not tell, and what to do about them', async () => {
    const unread = new PanePort([formSheet({}, { untoldRules: 2 })]);
    const { message, details } = await clearMarksCommand(unread, 'vi');
    expect(message).toBe('Không đọc được đánh dấu nào để xóa.');
    expect(details.join()).toMatch(/2 quy tắc trên trang “Sùng Phài”.*xóa những quy tắc có chữ ChamChuan\.$/);
  });

  it('says that there are none', async () => {
    const notice = await clearMarksCommand(new PanePort([formSheet()]), 'vi');
    expect(notice.message).toBe('Trang tính này không có đánh dấu nào.');
  });
});
