import type { LetterheadKey } from '../../reporting/summary/letterhead-keys';

/** Everything that is said of the head and the foot of the summary tabs. */
export const letterhead = {
  introduction:
    'Ghi một lần, các trang tổng hợp đều có và giữ lại khi lập lần sau. Ô để trống thì in dòng chấm để ghi tay.',
  fields: {
    issuer: 'Cơ quan cấp trên',
    issuingUnit: 'Cơ quan lập bảng',
    dateLine: 'Địa danh, ngày tháng năm',
    preparerTitle: 'Người lập: chức danh',
    preparerName: 'Người lập: họ và tên',
    signerTitle: 'Người ký: quyền hạn, chức vụ',
    signerName: 'Người ký: họ và tên',
  } satisfies Readonly<Record<LetterheadKey, string>>,
  /** Keeps the words and makes the tabs, or makes them anew, with them. */
  save: 'Lưu và lập báo cáo',
  cancel: 'Hủy',
  help: 'phần đầu và chữ ký của các trang, dạng issuer="UBND TỈNH LAI CHÂU"; dùng được nhiều lần',
};
