import { checkCommand } from '../../../src/commands/check-command';
import { whyCommand } from '../../../src/commands/why-command';
import { knownSets } from '../../../src/criteria/known-sets';
import { formSheet, PanePort } from '../taskpane/form-workbook';

const known = knownSets([]);

describe('why a cell is marked', () => {
  it('is told of the selected cell, on a sheet that was never checked, and nothing is written', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Đat' })]);
    port.activeCell = { row: 10, column: 3 };
    const notice = await whyCommand(port, 'vi', known);
    expect(notice).toEqual({
      tone: 'done',
      message: 'Ô D11 ghi “Đat”, không hiểu là kết quả gì. Hãy ghi Đạt.',
      details: [
        'Cách đánh giá: đánh giá đạt hoặc chưa đạt.',
        'Căn cứ: Quyết định 9745/QĐ-BCA-V05, Phụ lục, tiêu chí 9.',
        'Chưa thấy nội dung trong văn bản: tên và yêu cầu theo biểu của đơn vị.',
        'Bấm Mở ngăn Chấm Chuẩn để xem từng vấn đề.',
      ],
    });
    expect(port.writes).toEqual([]);
  });

  it('says that there is nothing at a cell, and where its colour may come from', async () => {
    const notice = await whyCommand(new PanePort([formSheet({ 7: 'Chưa đạt' })]), 'en', known);
    expect(notice.message).toBe('There is nothing to look at in cell A1');
    expect(notice.details).toHaveLength(1);
  });

  it('says which columns may be the points where that cannot be told, and where to choose', async () => {
    const values = [
      ['TT', 'Nội dung', 'Điểm', 'Hệ số', 'Thành điểm'],
      ...[1, 2, 3].map((number) => [number, `Nội dung ${number}`, 9 - number, 3, 5 + 2 * number]),
    ];
    const sheet = { ...formSheet(), values, merges: [] };
    for (const command of [whyCommand, checkCommand]) {
      const notice = await command(new PanePort([sheet]), 'vi', known);
      expect(notice.message).toBe('Chưa đọc được bảng trên trang tính “Sùng Phài”');
      expect(notice.details.join(' ')).toContain('cột C “Điểm” hoặc cột E “Thành điểm”');
      expect(notice.details.join(' ')).toContain('“Xác định các cột…”');
      expect(notice.details.join(' ')).not.toContain('Không tìm thấy');
    }
  });

  it('says that the sheet has no table', async () => {
    const notice = await whyCommand(new PanePort([{ ...formSheet(), values: [['Hướng dẫn']] }]), 'vi', known);
    expect(notice).toMatchObject({ tone: 'failed', message: 'Không thấy bảng tiêu chí trên trang tính “Sùng Phài”' });
  });
});
