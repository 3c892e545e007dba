import type { CellValue } from '../../../../../src/workbook/snapshot';

/** Words of forms that no built-in set has: of schools, kitchens, markets, archives, clinics and the like. */

const actions = [
  'Có sổ theo dõi',
  'Bố trí người phụ trách',
  'Niêm yết công khai nội quy về',
  'Vệ sinh định kỳ',
  'Lập danh mục',
  'Sắp xếp ngăn nắp',
  'Bảo dưỡng đúng lịch',
  'Cập nhật đầy đủ thông tin về',
  'Hướng dẫn người mới sử dụng',
  'Lưu trữ khoa học hồ sơ về',
] as const;

const things = [
  'kho sách thư viện',
  'phòng thí nghiệm',
  'bếp ăn bán trú',
  'khu để xe',
  'vườn cây thuốc nam',
  'máy lọc nước',
  'tủ thuốc dùng chung',
  'khu vui chơi',
  'phòng đa năng',
  'hệ thống chiếu sáng',
  'bàn ghế học sinh',
  'thiết bị âm thanh',
  'kho dụng cụ',
  'nhà giữ trẻ',
] as const;

/** A text for each row of a sheet. */
export const rowTitles: readonly string[] = things.flatMap((thing) => actions.map((action) => `${action} ${thing}`));

const englishActions = ['Keep a log of', 'Name a keeper of', 'Clean regularly', 'Label clearly', 'Inspect every month'];
const englishThings = [
  'the reading room',
  'the kitchen store',
  'the loading bay',
  'the tool cabinet',
  'the water tanks',
  'the cold room',
  'the paint shop',
  'the bicycle shed',
];
export const englishRowTitles: readonly string[] = englishThings.flatMap((thing) =>
  englishActions.map((action) => `${action} ${thing}`),
);

export const groupTitles: readonly string[] = [
  'Cơ sở vật chất',
  'Tổ chức, nhân sự',
  'Hồ sơ, sổ sách',
  'Cảnh quan, môi trường',
  'Phục vụ bạn đọc',
  'Trang thiết bị',
  'Công tác phối hợp',
  'Ứng dụng công nghệ',
  'Dinh dưỡng',
  'Tài chính',
  'Thông tin, truyền thông',
  'Bồi dưỡng nghiệp vụ',
  'Kho tàng, bến bãi',
  'Sinh hoạt chung',
];
export const englishGroupTitles: readonly string[] = [
  'Premises',
  'Staff',
  'Records',
  'Equipment',
  'Surroundings',
  'Supplies',
  'Communication',
  'Training',
  'Housekeeping',
  'Storage',
];

export const headings = {
  number: ['TT', 'STT', 'Stt', 'Số TT', 'Mục'],
  title: ['Nội dung', 'Nội dung đánh giá', 'Tiêu chí', 'Nội dung tiêu chí', 'Tên tiêu chí', 'Các nội dung đánh giá'],
  over: ['Lĩnh vực', 'Nhóm nội dung', 'Mảng công tác'],
  maximum: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Số điểm tối đa', 'Điểm số tối đa', 'Điểm quy định'],
  score: [
    ...['Điểm tự chấm', 'Điểm tự đánh giá', 'Tự chấm', 'Điểm đạt được', 'Điểm đơn vị tự chấm', 'Điểm chấm'],
    ...['Điểm số tự chấm', 'Điểm đạt / Score'],
  ],
  verified: ['Điểm thẩm định', 'Điểm phúc tra', 'Điểm hội đồng chấm', 'Tập thể chấm', 'Lớp chấm'],
  result: ['Kết quả', 'Kết quả đánh giá', 'Tự đánh giá', 'Kết quả tự đánh giá', 'Đánh giá'],
  overResults: ['Kết quả', 'Kết quả đánh giá', 'Tự đánh giá'],
  evidence: ['Minh chứng', 'Hồ sơ minh chứng', 'Tài liệu kiểm chứng'],
  note: ['Ghi chú', 'GHI CHÚ', 'Ghi chú (nếu có)'],
} as const;

export const englishHeadings = {
  number: ['No.', '#', 'Item'],
  title: ['Requirement', 'Criteria', 'Description'],
  over: ['Area', 'Section'],
  maximum: ['Maximum score', 'Max score', 'Maximum points'],
  score: ['Score', 'Self score'],
  verified: ['Verified score'],
  result: ['Result', 'Status'],
  overResults: ['Result', 'Compliance'],
  evidence: ['Evidence'],
  note: ['Remarks', 'Notes', 'Comments'],
} as const;

export const evidences: readonly string[] = [
  'Sổ theo dõi năm 2026',
  'Biên bản ngày 12/3/2026',
  'Ảnh chụp kèm theo',
  'Kế hoạch của đơn vị',
  '',
];

/** Who a sheet is of: the lines that say so, and what of the name must be read. */
export const units: readonly { readonly lines: readonly string[]; readonly name: string }[] = [
  { lines: ['Tên cơ sở: Nhà thiếu nhi Hòa Bình'], name: 'Nhà thiếu nhi Hòa Bình' },
  { lines: ['Đơn vị: Thư viện Hồng Bàng'], name: 'Thư viện Hồng Bàng' },
  { lines: ['Tên đơn vị: Trung tâm Sao Mai'], name: 'Trung tâm Sao Mai' },
  { lines: ['UBND XÃ NHƠN AN'], name: 'Nhơn An' },
  { lines: ['Tên xã: Vĩnh Hảo'], name: 'Vĩnh Hảo' },
  { lines: ['ĐẢNG ỦY XÃ THẠCH BÌNH', 'Xã: Thạch Bình'], name: 'Thạch Bình' },
  { lines: ['Bệnh viện: Đa khoa Sông Thao'], name: 'Đa khoa Sông Thao' },
];
export const englishUnits: typeof units = [
  { lines: ['Site: Riverside Depot'], name: 'Riverside Depot' },
  { lines: ['Facility: Oak Lane Clinic'], name: 'Oak Lane Clinic' },
];

export const titleLines: readonly string[] = [
  'PHIẾU TỰ ĐÁNH GIÁ NĂM 2026',
  'BẢNG KIỂM CƠ SỞ NĂM 2026',
  'BẢNG TỰ CHẤM CỦA ĐƠN VỊ',
  'BIỂU KIỂM TRA NỘI BỘ',
];
export const englishTitleLines: readonly string[] = ['SELF-ASSESSMENT FORM 2026', 'SITE INSPECTION CHECKLIST'];

export const otherLines: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Ngày đánh giá: 12/11/2026',
  'Số: 18/BC',
];

export const totalWords: readonly string[] = [
  'Tổng cộng',
  'TỔNG CỘNG',
  'Tổng điểm',
  'Tổng số điểm',
  'Cộng',
  'Điểm tổng',
  'Tổng số điểm đạt được',
  'Tổng',
];
export const englishTotalWords: readonly string[] = ['Total', 'Total score', 'TOTAL'];

/** What stands at a group's foot, by the group's label. */
export const footWords: readonly ((label: string, title: string) => string)[] = [
  (_, title) => `Cộng điểm lĩnh vực ${title}`,
  () => 'Cộng',
  () => 'Tiểu tổng',
  (label, title) => (/^[IVXA-E]+$/.test(label) ? `Cộng ${label}` : `Tổng điểm ${title}`),
  (label, title) => (/^[IVXA-E]+$/.test(label) ? `Điểm nhóm ${label}` : `Tổng lĩnh vực ${title}`),
];
export const averageWords: readonly string[] = ['Điểm trung bình', 'Trung bình', 'Điểm bình quân'];

/** What sums up a page, and what the next one begins with. */
export const pageWords: readonly string[] = ['Cộng trang', 'Cộng trang 1', 'Cộng trang này', 'Tổng trang'];
export const carriedWords: readonly string[] = ['Mang sang', 'Trang trước chuyển sang', 'Cộng mang sang'];

/** The answers to a criterion, the best first. */
export const optionsInBoxes: readonly string[] = ['□ Đầy đủ, đúng hạn', '□ Có nhưng chưa đầy đủ', '□ Không có'];
export const optionsInDashes: readonly string[] = ['- Từ 90% trở lên', '- Từ 70% đến dưới 90%', '- Dưới 70%'];

/** What stands below the total and is no part of it, under the titles, the maxima and the points. */
export const linesBelow: readonly (readonly (readonly [title: string, maximum: CellValue, points: CellValue])[])[] = [
  [['Điểm quy đổi theo thang 10', 10, 8.5]],
  [
    ['Điểm năm trước', null, 33],
    ['Tăng so với năm trước', null, 4],
  ],
  [['Xếp loại', null, 'Tốt']],
  [
    ['Xếp loại:', null, null],
    ['Xuất sắc', 'Từ 90 đến 100 điểm', null],
    ['Tốt', 'Từ 80 đến dưới 90 điểm', 'x'],
    ['Khá', 'Từ 65 đến dưới 80 điểm', null],
  ],
  [['Tỷ lệ điểm đạt được', null, '87%']],
];

export const bonusTitles: readonly string[] = ['Điểm cộng', 'Điểm thưởng', 'ĐIỂM CỘNG'];
export const bonusRows: readonly string[] = ['Có sáng kiến được công nhận', 'Có mô hình hay được nhân rộng'];
export const deductionTitles: readonly string[] = ['Điểm trừ', 'ĐIỂM TRỪ'];
export const deductionRows: readonly string[] = [
  'Gửi báo cáo chậm (trừ 1 điểm/lần)',
  'Vắng họp không lý do (trừ 0,5 điểm/lần)',
];
