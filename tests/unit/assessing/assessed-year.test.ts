import { assessedYearOf } from '../../../src/assessing/assessed-year';

describe('the assessed year', () => {
  it.each<[string | null, number | null]>([
    ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026', 2026],
    ['Báo cáo kết quả năm 2025 của xã Bản Bo', 2025],
    ['KẾT QUẢ NĂM 2025 VÀ NHIỆM VỤ NĂM 2026', null],
    ['BIỂU ĐIỂM NĂM 2025 (KÈM THEO QUYẾT ĐỊNH NGÀY 15 THÁNG 3 NĂM 2024)', 2025],
    ['BẢNG CHẤM ĐIỂM', null],
    ['NĂM 20256', null],
    [null, null],
  ])('in the title %p is %p', (title, year) => {
    expect(assessedYearOf({ title })).toBe(year);
  });
});
