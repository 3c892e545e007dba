import type { ColumnRole } from '../../reading/assessment-table';

/** What a column is for, as a heading of a form would say it. */
export const columnRoles = {
  number: 'Số thứ tự',
  parentTitle: 'Tên tiêu chí lớn',
  title: 'Nội dung tiêu chí',
  requirement: 'Yêu cầu',
  method: 'Cách tính điểm',
  maximumScore: 'Điểm tối đa',
  minimumScore: 'Điểm tối thiểu',
  selfScore: 'Điểm tự chấm',
  verifiedScore: 'Điểm thẩm định',
  amount: 'Số liệu đạt được',
  result: 'Kết quả',
  met: 'Đạt',
  basicallyMet: 'Cơ bản đạt',
  notMet: 'Chưa đạt',
  notApplicable: 'Không áp dụng',
  evidence: 'Tài liệu kiểm chứng',
  note: 'Ghi chú',
} satisfies Readonly<Record<ColumnRole, string>>;
