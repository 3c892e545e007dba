import type { ColumnRole } from '../reading/assessment-table';
import type { Texts } from './language';

/** What a column is for, as a heading of a form would say it. */
export const columnRoleNames: Texts<Readonly<Record<ColumnRole, string>>> = {
  vi: {
    number: 'Số thứ tự',
    title: 'Nội dung tiêu chí',
    maximumScore: 'Điểm tối đa',
    selfScore: 'Điểm tự chấm',
    verifiedScore: 'Điểm thẩm định',
    result: 'Kết quả',
    met: 'Đạt',
    basicallyMet: 'Cơ bản đạt',
    notMet: 'Chưa đạt',
    evidence: 'Tài liệu kiểm chứng',
    note: 'Ghi chú',
  },
  en: {
    number: 'Number',
    title: 'Criterion',
    maximumScore: 'Maximum score',
    selfScore: 'Self score',
    verifiedScore: 'Verified score',
    result: 'Result',
    met: 'Met',
    basicallyMet: 'Basically met',
    notMet: 'Not met',
    evidence: 'Evidence',
    note: 'Note',
  },
};
