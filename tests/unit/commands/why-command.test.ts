import { whyCommand } from '../../../src/commands/why-command';
import { formSheet, PanePort } from '../taskpane/form-workbook';

describe('why a cell is marked', () => {
  it('is told of the selected cell, on a sheet that was never checked, and nothing is written', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Đat' })]);
    port.activeCell = { row: 10, column: 3 };
    const notice = await whyCommand(port, 'vi');
    expect(notice).toEqual({
      tone: 'done',
      message: 'Ô D11 ghi “Đat”, không hiểu là kết quả gì. Hãy ghi Đạt.',
      details: [
        'Cách đánh giá: đánh giá đạt hoặc chưa đạt.',
        'Căn cứ: Quyết định 9745/QĐ-BCA-V05, Phụ lục, tiêu chí 9.',
        'Chưa thấy nội dung trong văn bản: tên và yêu cầu theo biểu của đơn vị.',
        'Bấm Mở bảng để xem từng vấn đề.',
      ],
    });
    expect(port.writes).toEqual([]);
  });

  it('says that there is nothing at a cell, and where its colour may come from', async () => {
    const notice = await whyCommand(new PanePort([formSheet({ 7: 'Chưa đạt' })]), 'en');
    expect(notice.message).toBe('There is nothing to look at in cell A1');
    expect(notice.details).toHaveLength(1);
  });

  it('says that the sheet has no table', async () => {
    const notice = await whyCommand(new PanePort([{ ...formSheet(), values: [['Hướng dẫn']] }]), 'vi');
    expect(notice).toMatchObject({ tone: 'failed', message: 'Không thấy bảng tiêu chí trên trang tính “Sùng Phài”' });
  });
});
