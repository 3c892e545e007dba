import { statedDay } from '../../../src/reading/stated-day';

const TABLE = 5;
const dayOf = (...lines: string[]) => statedDay({ values: lines.map((line) => [line]) }, TABLE);

describe('statedDay', () => {
  it.each([
    ['Sùng Phài, ngày 15 tháng 3 năm 2025', '2025-03-15'],
    ['ngày 05 tháng 12 năm 2025.', '2025-12-05'],
    ['BẢNG TỰ ĐÁNH GIÁ QUÝ I NĂM 2025', '2025-03-31'],
    ['Kết quả Quý II/2025', '2025-06-30'],
    ['Báo cáo 6 tháng đầu năm 2025', '2025-06-30'],
    ['Báo cáo 9 tháng năm 2025', '2025-09-30'],
    ['BẢNG CHẤM ĐIỂM NĂM 2025', '2025-12-31'],
    ['Theo Quyết định số 9745 ngày 31 tháng 12 năm 2022, năm 2025', '2025-12-31'],
    ['Theo Quyết định số 9745 ngày 31 tháng 12 năm 2022', null],
    ['Tên xã: Sùng Phài', null],
    ['ngày 31 tháng 2 năm 2025', null],
    ['ngày … tháng … năm 2025', '2025-12-31'],
  ])('reads “%s” as %s', (line, day) => {
    expect(dayOf(line)).toBe(day);
    expect(dayOf(line.normalize('NFD').toUpperCase())).toBe(day);
  });

  it('trusts the day of the form more than the period', () => {
    expect(dayOf('BẢNG CHẤM ĐIỂM NĂM 2025', 'Bản Bo, ngày 2 tháng 4 năm 2025')).toBe('2025-04-02');
  });

  it('does not choose between two days, nor between two years', () => {
    expect(dayOf('ngày 1 tháng 4 năm 2025', 'ngày 2 tháng 4 năm 2025')).toBeNull();
    expect(dayOf('Năm 2024', 'Năm 2025')).toBeNull();
  });

  it('reads the day also below the table, but no year', () => {
    const below = (line: string) => statedDay({ values: [...Array<undefined>(TABLE + 3), [line]] }, TABLE);
    expect(below('Bản Bo, ngày 2 tháng 4 năm 2025')).toBe('2025-04-02');
    expect(below('Kế hoạch năm 2025')).toBeNull();
  });
});
