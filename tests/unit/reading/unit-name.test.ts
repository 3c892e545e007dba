import { findUnit } from '../../../src/reading/unit-name';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';

const unitOf = (rows: CellValue[][]) => findUnit(sheetOf([...rows, ['TT']]), { from: 0, below: rows.length });

describe("the unit's name", () => {
  it.each<[string, string]>([
    ['Tên xã: Nậm Loỏng', 'Xã Nậm Loỏng'],
    ['TÊN XÃ: NẬM LOỎNG', 'Xã Nậm Loỏng'],
    ['Xã: Bản Bo ........', 'Xã Bản Bo'],
    ['Phường : Tân Phong', 'Phường Tân Phong'],
    ['Đơn vị: Xã Sùng Phài', 'Xã Sùng Phài'],
    ['Đơn vị/Unit: xã Sùng Phài', 'Xã Sùng Phài'],
    ['Tên đơn vị: Công an xã A', 'Công an xã A'],
    ['Đơn vị tự đánh giá: Trường Tiểu học số 1', 'Trường Tiểu học số 1'],
    ['KẾT QUẢ TỰ ĐÁNH GIÁ CỦA XÃ SÙNG PHÀI NĂM 2026', 'Xã Sùng Phài'],
    ['Kết quả của xã Sùng Phài, tỉnh Lai Châu', 'Xã Sùng Phài'],
    ['BẢNG ĐIỂM CỦA PHƯỜNG TÂN PHONG', 'Phường Tân Phong'],
    ['UBND XÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['ỦY BAN NHÂN DÂN\nXÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['UBND XÃ CÒ NÒI', 'Xã Cò Nòi'],
    ['Phường 12', 'Phường 12'],
    ['Thị trấn Tam Đường', 'Thị trấn Tam Đường'],
    ['Tên xã/phường/thị trấn: Phường Tân Phong', 'Phường Tân Phong'],
    ['Tên xã (phường): xã Bản Bo', 'Xã Bản Bo'],
    ['Đơn vị: UBND xã Sùng Phài', 'Xã Sùng Phài'],
    ['Địa bàn: xã Nậm Loỏng', 'Xã Nậm Loỏng'],
    ['BÁO CÁO CỦA ỦY BAN NHÂN DÂN XÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH XÃ SÙNG PHÀI NĂM 2026', 'Xã Sùng Phài'],
    ['Bảng tự đánh giá tiêu chí xã điển hình xã Sùng Phài, tỉnh Lai Châu', 'Xã Sùng Phài'],
    ['XÃ SÙNG PHÀI'.normalize('NFD'), 'Xã Sùng Phài'],
  ])('stands in “%s”', (line, name) => {
    expect(unitOf([['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [line]])).toMatchObject({
      name,
      position: { row: 1, column: 0 },
    });
  });

  it.each([
    'BẢNG TIÊU CHÍ XÃ ĐIỂN HÌNH VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
    'TIÊU CHÍ CỦA XÃ NÔNG THÔN MỚI',
    'Xã đạt chuẩn năm 2026',
    'xã, phường, thị trấn',
    'Tên xã: ……………',
    'Tên xã: (ghi rõ tên xã, phường)',
    'Đơn vị tính: điểm',
    'ĐẢNG ỦY, CHÍNH QUYỀN CẤP XÃ',
    'PHÁT TRIỂN KINH TẾ, XÃ HỘI NĂM 2026',
    'BẢNG TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH NĂM 2026',
    'Danh sách các xã, phường, thị trấn của tỉnh Lai Châu năm 2026',
    'Kế hoạch xây dựng xã vững mạnh, năm 2026',
  ])('does not stand in “%s”', (line) => {
    expect(unitOf([[line]])).toBeNull();
  });

  it('stands in the cell beside its label', () => {
    expect(unitOf([['Tên xã:', 'Bản Bo']])).toEqual({
      name: 'Xã Bản Bo',
      position: { row: 0, column: 1 },
      source: 'label',
    });
  });

  it('is taken from a label before the title, and from the title before the letterhead', () => {
    expect(unitOf([['XÃ A'], ['ĐIỂM CỦA XÃ B'], ['Tên xã: C']])?.name).toBe('Xã C');
    expect(unitOf([['XÃ A'], ['ĐIỂM CỦA XÃ B']])?.name).toBe('Xã B');
  });

  it('is trusted as the place is where it stands', () => {
    expect(unitOf([['Tên xã: A']])?.source).toBe('label');
    expect(unitOf([['ĐIỂM CỦA XÃ B']])?.source).toBe('title');
  });

  it('is the nearest one under another table', () => {
    const sheet = sheetOf([['XÃ A'], ['XÃ B'], ['TT']]);
    expect(findUnit(sheet, { from: 0, below: 2 })?.name).toBe('Xã A');
    expect(findUnit(sheet, { from: 0, below: 2, isNearestFirst: true })?.name).toBe('Xã B');
    expect(findUnit(sheet, { from: 1, below: 2 })?.name).toBe('Xã B');
  });

  it('is looked for in the columns of its table only, where another stands beside', () => {
    const sheet = sheetOf([['XÃ A', null, 'XÃ B'], ['TT']]);
    expect(findUnit(sheet, { from: 0, below: 1, columns: { first: 1, last: 5 } })?.name).toBe('Xã B');
  });

  it('is not looked for below the header', () => {
    expect(findUnit(sheetOf([['TT', 'Nội dung'], ['Tên xã: A']]), { from: 0, below: 0 })).toBeNull();
  });

  it.each<[string, string]>([
    ['Tên cơ sở: Bếp ăn Trường Tiểu học Nà Tăm', 'Bếp ăn Trường Tiểu học Nà Tăm'],
    ['1. Tên cơ sở: Quán cơm Hoa Ban; địa chỉ: bản 3', 'Quán cơm Hoa Ban'],
    ['Cơ sở: HTX Dịch vụ – Nông nghiệp Mường So', 'HTX Dịch vụ – Nông nghiệp Mường So'],
    ['Bệnh viện: Bệnh viện Đa khoa tỉnh Lai Châu', 'Bệnh viện Đa khoa tỉnh Lai Châu'],
    ['Bệnh viện: Nhi Sông Đà', 'Bệnh viện Nhi Sông Đà'],
    ['Trường: Mầm non Hoa Ban', 'Trường Mầm non Hoa Ban'],
    ['TRƯỜNG: THCS BẢN BO', 'Trường THCS Bản Bo'],
    ['Họ và tên: Lò Thị Mai   Ngày sinh: 01/02/1990', 'Lò Thị Mai'],
    ['Họ và tên giáo viên (người tự đánh giá): Vàng A Páo', 'Vàng A Páo'],
    ['Đơn vị được đánh giá: Văn phòng HĐND và UBND xã Tà Tổng', 'Văn phòng HĐND và UBND xã Tà Tổng'],
    ['Đơn vị tự đánh giá: UBND phường Đoàn Kết', 'Phường Đoàn Kết'],
    ['Nhóm được đánh giá: Đội vận hành số 2', 'Đội vận hành số 2'],
    ['Supplier name: Delta Plastics', 'Delta Plastics'],
    ['Tổ: Toán', 'Tổ Toán'],
    ['Lớp: 5A', 'Lớp 5A'],
    ['Chủ thể: HTX chè Tam Đường', 'HTX chè Tam Đường'],
    ['Tên sản phẩm: Chè shan Sin Hồ', 'Chè shan Sin Hồ'],
    ['Đơn vị: Trường Tiểu học số 1, xã Bản Bo, tỉnh Lai Châu', 'Trường Tiểu học số 1, xã Bản Bo'],
    ['Unit: Riverside Records Office   Date: 12/09/2025', 'Riverside Records Office'],
    ['Organisation: Northmoor Borough', 'Northmoor Borough'],
    ['Location: Mill Street Depot', 'Mill Street Depot'],
    ['Building: Mill Lane Community Centre', 'Mill Lane Community Centre'],
    ['Charity: Harrow Vale Food Bank', 'Harrow Vale Food Bank'],
    ['Host: mail-01, Riverside Council', 'mail-01, Riverside Council'],
    ['School: Hill Top Primary', 'Hill Top Primary'],
    ['Site: 4', 'Site 4'],
    ['(Kèm theo Báo cáo số 45/BC-UBND ngày 10/10/2025 của UBND xã Nậm Tăm)', 'Xã Nậm Tăm'],
    ['PHIẾU TỰ ĐÁNH GIÁ CỦA TRƯỜNG TIỂU HỌC NẬM TĂM NĂM HỌC 2025-2026', 'Trường Tiểu học Nậm Tăm'],
    ['Trạm Y tế xã Nậm Tăm', 'Trạm Y tế xã Nậm Tăm'],
    ['Khu vực đánh giá: Kho vật tư', 'Kho vật tư'],
    ['Khoa/phòng được đánh giá: Khoa Dược; Ngày: 15/10/2025', 'Khoa Dược'],
    ['BCĐ CÁC CHƯƠNG TRÌNH MTQG XÃ NẬM TĂM', 'Xã Nậm Tăm'],
    ['ĐẢNG ỦY – HĐND – UBND PHƯỜNG ĐOÀN KẾT', 'Phường Đoàn Kết'],
    ['ĐOÀN XÃ NẬM TĂM - CHI ĐOÀN QUÂN SỰ', 'Chi đoàn Quân sự'],
    ['BAN CHQS XÃ NẬM TĂM', 'Ban CHQS Xã Nậm Tăm'],
    ['THÔN TRUNG TÂM', 'Thôn Trung Tâm'],
    ['Phòng/Ban được đánh giá: Phòng Kỹ thuật', 'Phòng Kỹ thuật'],
    ['Name of premises: Golden Fork Diner', 'Golden Fork Diner'],
    ['Lakeland Parish Council', 'Lakeland Parish Council'],
    ['Địa điểm: Bến xe phía Nam', 'Bến xe phía Nam'],
  ])('of any kind stands in “%s”', (line, name) => {
    expect(unitOf([['PHIẾU ĐÁNH GIÁ'], [line]])?.name).toBe(name);
  });

  it.each([
    '(Kèm theo Quyết định số 12/QĐ-UBND của UBND tỉnh Lai Châu)',
    'PHIẾU TỰ ĐÁNH GIÁ CỦA GIÁO VIÊN CƠ SỞ GIÁO DỤC PHỔ THÔNG',
    'TRƯỜNG MẦM NON HẠNH PHÚC',
    'Đơn vị: triệu đồng',
    'Đơn vị tự đánh giá: Tốt',
    'Đơn vị kiểm tra: Đoàn liên ngành',
    'Họ và tên người đánh giá: Lò Văn Nam',
    'Họ và tên: Lò Văn Nam, Trưởng đoàn',
    'Cơ sở: Căn cứ Luật An toàn thực phẩm',
    'Inspector: John Smith',
    'Annual Review of the Library',
    'BẢN TỰ KIỂM ĐIỂM',
    'Số tiêu chí',
  ])('of no kind stands in “%s”', (line) => {
    expect(unitOf([['PHIẾU ĐÁNH GIÁ'], [line]])).toBeNull();
  });

  it.each<[string[], string]>([
    [['Trường: Tiểu học Cây Sấu', 'Họ và tên giáo viên: Lò Văn Sáu'], 'Lò Văn Sáu'],
    [['Đơn vị kiểm tra: Sở Y tế', 'Xã: Nậm Tăm', 'Đơn vị được kiểm tra: Trạm Y tế'], 'Trạm Y tế'],
    [['Chủ thể: HTX Mường So', 'Tên sản phẩm: Miến dong'], 'Miến dong'],
    [['Đơn vị: Trường THCS Bản Bo', 'Tổ: Toán'], 'Tổ Toán'],
    [['Tổ: Toán', 'Đơn vị: Tổ Toán – Trường THCS Bản Bo'], 'Tổ Toán – Trường THCS Bản Bo'],
    [['Đơn vị: Công an tỉnh Lai Châu', 'Địa bàn: xã Nậm Tăm'], 'Xã Nậm Tăm'],
    [['Location: Mill Street', 'Unit: Records Office'], 'Records Office'],
  ])('is the most particular one that labels name: %j', (lines, name) => {
    expect(unitOf(lines.map((line) => [line]))?.name).toBe(name);
  });

  it('stands beside a label whose cell is merged', () => {
    const sheet = sheetOf([['Tên cơ sở:', null, 'Quán cơm Hoa Ban'], ['TT']], { merges: ['A1:B1'] });
    expect(findUnit(sheet, { from: 0, below: 1 })?.name).toBe('Quán cơm Hoa Ban');
  });

  it('has its capitals where another line shows them', () => {
    expect(unitOf([['TỔ: TỰ NHIÊN'], ['Biên bản họp Tổ Tự nhiên']])?.name).toBe('Tổ Tự nhiên');
    expect(unitOf([['TỔ: TỰ NHIÊN']])?.name).toBe('Tổ Tự Nhiên');
  });

  it.each<[string[], string | null]>([
    [['UBND TỈNH LAI CHÂU', 'UBND XÃ NẬM TĂM'], 'Xã Nậm Tăm'],
    [['CỤM THI ĐUA SỐ 3', 'UBND XÃ NẬM TĂM'], 'Xã Nậm Tăm'],
    [['UBND XÃ NẬM TĂM', 'TRƯỜNG TIỂU HỌC SỐ 1'], 'Trường Tiểu học Số 1, xã Nậm Tăm'],
    [['UBND XÃ NẬM TĂM', 'THÔN 3'], 'Thôn 3, xã Nậm Tăm'],
    [['UBND PHƯỜNG AN LẠC', 'KHU PHỐ SỐ 5'], 'Khu Phố Số 5, phường An Lạc'],
    [['UBND XÃ NẬM TĂM', 'PHÒNG KINH TẾ'], 'Xã Nậm Tăm'],
    [['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT BÌNH LƯ'], 'Trường THPT Bình Lư'],
    [['UBND TỈNH LAI CHÂU', 'SỞ NỘI VỤ'], 'Sở Nội vụ'],
  ])('is the lowest of the letterhead %j', (head, name) => {
    const [first, second] = head;
    const rows = [
      [first ?? null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [second ?? null, null, 'Độc lập - Tự do - Hạnh phúc'],
      ['BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
    ];
    expect(unitOf(rows)?.name ?? null).toBe(name);
  });

  it('is the office that fills in its own points, in a bloc of offices', () => {
    const head = [['UBND TỈNH LAI CHÂU'], ['SỞ Y TẾ'], ['BẢNG CHẤM ĐIỂM KHỐI THI ĐUA CÁC SỞ, NGÀNH']];
    const sheet = sheetOf([...head, ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm']]);
    expect(findUnit(sheet, { from: 0, below: 3 })?.name).toBe('Sở Y tế');
    expect(unitOf(head)).toBeNull();
  });

  it('is no province or department over a form that is about communes', () => {
    expect(unitOf([['UBND TỈNH LAI CHÂU'], ['SỞ NỘI VỤ'], ['BẢNG TỰ ĐÁNH GIÁ CỦA CÁC XÃ']])).toBeNull();
    expect(unitOf([['UBND TỈNH LAI CHÂU'], ['SỞ NỘI VỤ'], ['BẢNG KIỂM TRA']])).toBeNull();
  });
});
