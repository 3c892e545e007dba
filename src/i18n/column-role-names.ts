import type { ColumnRole } from '../reading/assessment-table';
import type { Texts } from './language';

/** What a column is for, as a heading of a form would say it. */
export const columnRoleNames: Texts<Readonly<Record<ColumnRole, string>>> = {
  vi: {
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
  },
  en: {
    number: 'Number',
    parentTitle: 'Larger criterion',
    title: 'Criterion',
    requirement: 'Requirement',
    method: 'How points are given',
    maximumScore: 'Maximum score',
    minimumScore: 'Minimum score',
    selfScore: 'Self score',
    verifiedScore: 'Verified score',
    amount: 'Amount reached',
    result: 'Result',
    met: 'Met',
    basicallyMet: 'Basically met',
    notMet: 'Not met',
    notApplicable: 'Not applicable',
    evidence: 'Evidence',
    note: 'Note',
  },
};
