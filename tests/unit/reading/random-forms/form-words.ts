/** Words that forms are written with, gathered from offices' own and varied; the source's word lists know not all of them. */

export const headings = {
  number: ['TT', 'STT', 'Stt', 'Số TT', 'Số thứ tự', 'Thứ tự', 'T/T', 'Mục', 'Số tiêu chí'],
  title: [
    'Nội dung tiêu chí',
    'Tiêu chí',
    'Nội dung',
    'Tên tiêu chí',
    'Chỉ tiêu',
    'Nội dung đánh giá',
    'Các tiêu chí đánh giá',
    'Nội dung, tiêu chí',
    'Tiêu chí thành phần',
    'Tiêu chí/Nội dung',
    'Nội dung các tiêu chí (theo Quyết định số 9745)',
    'Danh mục tiêu chí',
    'Nội dung công việc',
  ],
  result: [
    'Kết quả',
    'Kết quả đánh giá',
    'Tự đánh giá',
    'Kết quả tự đánh giá',
    'Đánh giá',
    'Đạt/Không đạt',
    'Đạt / Chưa đạt',
    'Kết quả (Đạt/Chưa đạt)',
    'Mức độ đạt',
    'Tự chấm',
    'Xã tự đánh giá',
    'Kết quả đạt được',
    'Kết quả rà soát',
    'Đánh giá của xã',
    'Đánh giá kết quả',
    'Mức đạt',
    'Kết luận',
    'Kết quả\nđánh giá',
  ],
  met: ['Đạt', 'ĐẠT', 'Đạt yêu cầu', 'Có'],
  notMet: ['Chưa đạt', 'Không đạt', 'CHƯA ĐẠT', 'Chưa đạt yêu cầu', 'Không'],
  overResults: ['Kết quả', 'Kết quả đánh giá', 'Xã tự đánh giá', 'Tự đánh giá', 'Kết quả thực hiện'],
  evidence: [
    'Minh chứng',
    'Tài liệu kiểm chứng',
    'Hồ sơ minh chứng',
    'Văn bản, tài liệu minh chứng',
    'Căn cứ',
    'Giải trình',
    'Tài liệu chứng minh',
    'Tài liệu kèm theo',
    'Minh chứng (số, ký hiệu, ngày văn bản)',
    'Hồ sơ kiểm chứng',
    'Hồ sơ, tài liệu kèm theo',
  ],
  note: ['Ghi chú', 'Ghi chú (nếu có)', 'GHI CHÚ'],
  maximumScore: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Khung điểm',
    'Điểm chuẩn tối đa',
    'Điểm quy định',
    'Số điểm tối đa',
    'Mức điểm tối đa',
  ],
  selfScore: [
    'Điểm tự chấm',
    'Điểm tự đánh giá',
    'Tự chấm',
    'Tự đánh giá',
    'Điểm đạt được',
    'Điểm xã tự chấm',
    'Điểm chấm',
    'Điểm đơn vị tự chấm',
    'Xã tự chấm điểm',
    'Số điểm tự chấm',
  ],
  verifiedScore: [
    'Điểm thẩm định',
    'Thẩm định',
    'Điểm phúc tra',
    'Điểm hội đồng chấm',
    'Hội đồng thẩm định chấm',
    'Điểm cấp tỉnh thẩm định',
  ],
} as const;

/** Columns that have no part in an assessment, with what stands in them. */
export const otherColumns: readonly (readonly [heading: string, ...texts: string[]])[] = [
  ['Đơn vị phụ trách', 'Công an xã', 'Văn phòng HĐND và UBND'],
  ['Bộ phận thực hiện', 'Ban Chỉ đạo', 'Tổ bảo vệ an ninh, trật tự'],
  ['Thời hạn hoàn thành', '30/11/2026', 'Quý IV', 'Tháng 12'],
  ['Lĩnh vực', 'An ninh, trật tự', 'Phong trào'],
  ['Khó khăn, vướng mắc', 'Thiếu kinh phí', 'Địa bàn rộng'],
  ['Giải pháp', 'Tiếp tục tuyên truyền', 'Đề nghị cấp trên hỗ trợ'],
  ['Kiến nghị, đề xuất', 'Không', 'Bổ sung biên chế'],
  ['Phương pháp tính', 'Theo hồ sơ', 'Kiểm tra thực tế'],
  ['Đơn vị tính', '%', 'vụ', 'hộ'],
  ['Tiến độ', 'Đúng hạn', 'Chậm'],
];

export const titles: readonly string[] = [
  'Có nghị quyết, kế hoạch về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'Tổng kết, khen thưởng phong trào hằng năm',
  'Công an xã đạt danh hiệu Đơn vị tiến tiến trở lên',
  'Không để xảy ra tội phạm rất nghiêm trọng',
  'Kết quả giải quyết đơn thư đạt từ 90% trở lên',
  'Nơi tiếp công dân được niêm yết công khai',
  'Người lập hồ sơ được tập huấn',
  'Tỷ lệ khu dân cư đạt tiêu chuẩn An toàn về an ninh, trật tự: từ 70% trở lên',
  'Chủ tịch UBND xã là Trưởng ban Chỉ đạo',
  'Ghi chép, lưu trữ hồ sơ đầy đủ',
];

export const evidences: readonly string[] = [
  'Báo cáo số 12/BC-UBND ngày 03/5/2026',
  'Quyết định số 45/QĐ-UBND, ngày 10 tháng 3 năm 2026',
  'Hồ sơ lưu tại Công an xã',
  'Kế hoạch 15, 16',
  'Kết quả tự kiểm tra',
];

export const linesAbove: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 15/BC-UBND',
  'BẢNG TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH',
  '(Ban hành kèm theo Quyết định số 9745/QĐ-BCA-V05 ngày 28/12/2022)',
  'Ngày chốt số liệu: 15/11/2026',
  'Kết quả: Đạt 28/34 tiêu chí',
];

export const communes: readonly string[] = [
  'Sùng Phài',
  'Nậm Loỏng',
  'Bản Bo',
  'Khun Há',
  'Mường Than',
  'Tủa Sín Chải',
];

/** One family of words to a form, as one person would write them. */
export const resultSpellings = [
  { met: ['Đạt'], notMet: ['Chưa đạt'] },
  { met: ['ĐẠT'], notMet: ['KHÔNG ĐẠT'] },
  { met: ['đ', 'Đ'], notMet: ['kđ', 'KĐ', 'cđ'] },
  { met: ['Có'], notMet: ['Không'] },
  { met: [1], notMet: [0] },
  { met: ['1'], notMet: ['0'] },
  { met: [true], notMet: [false] },
  { met: ['Đạt.', ' đạt ', 'Đạt (có hồ sơ)'], notMet: ['Chưa đạt;', 'Không đạt: 2 vụ', 'chưa  đạt'] },
] as const;

export const tickSigns: readonly string[] = ['x', 'X', '✓', 'þ', 'ü', '√', 'v', '+'];
