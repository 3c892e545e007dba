import { classOverLimit } from './finding';
import { formNote } from './form-note';
import type { CountedBecause, RollUpNote, UnitPlace } from '../../app/roll-up/roll-up-note';
import type { OptionalTab } from '../../reporting/summary/our-tabs';
import { unreachable } from '../../outcome';
import { localText } from '../local-text';
import type { RollUpProblem } from '../roll-up-texts';

export const rollUp = {
  /** What was decided on a file, and what the user can do where that is not wanted. */
  note: (note: RollUpNote) => {
    switch (note.code) {
      case 'file-refused':
        return note.message;
      case 'unit-repeated':
        return `${note.unit} có hai biểu. Tính theo ${placeVi(note.counted)} ${becauseVi[note.because]}; biểu này không được tính. Nếu không đúng, hãy bỏ tệp không dùng rồi tổng hợp lại.`;
      case 'unit-in-phases':
        return `${note.unit} có biểu của hai thời điểm. Tính theo ${placeVi(note.counted)} vì mới hơn; biểu này (${dayVi(note.earlier.day)}) dùng để so tiến độ.`;
      case 'class-over-limit':
        return classOverLimit(note);
      case 'set-versions':
        return `Tệp này dùng một bản khác của bộ tiêu chí “${localText(note.title, 'vi')}” so với ${note.firstFile}. Hai bản được lập thành hai phần riêng (phần này ghi “bản ${note.version}”). Nếu phải dùng chung một bản, hãy chọn bộ tiêu chí rồi tổng hợp lại.`;
      case 'several-sets':
        return `Từ tệp này còn có ${note.units} biểu theo bộ tiêu chí “${localText(note.title, 'vi')}”. Mỗi bộ tiêu chí là một phần riêng, không so sánh với nhau.`;
      case 'criterion-missing':
      case 'criterion-unknown':
      case 'maximum-differs':
      case 'other-form':
        return formNote(note);
      default:
        return unreachable(note);
    }
  },
  /** Of a file with nothing to be mended or looked at. */
  noProblems: 'Không có vấn đề nào.',
  /** Of a file that brought a defect of ours to light. */
  unexpected: 'Có lỗi ngoài dự kiến khi đọc tệp này. Hãy gửi tệp cho người phụ trách phần mềm.',
  pane: {
    title: 'Gộp nhiều tệp',
    introduction:
      'Chọn biểu của các đơn vị (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv). Tệp được đọc ngay trên máy này, không gửi đi đâu, không bị thay đổi.',
    chooseFiles: 'Chọn tệp',
    tabs: 'Sổ tổng hợp gồm trang Tổng hợp, Kết quả và:',
    tab: {
      gaps: 'Danh sách chưa đạt, còn thiếu điểm',
      progress: 'Tiến độ qua các kỳ',
      problems: 'Vấn đề trong các tệp',
    } satisfies Readonly<Record<OptionalTab, string>>,
    chooseFolder: 'Chọn cả thư mục',
    problems: {
      'no-workbooks':
        'Không có tệp bảng tính nào (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv). Hãy chọn tệp hoặc thư mục khác.',
      failed: 'Chưa tổng hợp được. Hãy thử lại với ít tệp hơn.',
      stopped: 'Đã dừng. Chưa có sổ tổng hợp.',
    } satisfies Readonly<Record<RollUpProblem, string>>,
    reading: (done: number, total: number) => `Đang đọc: ${done}/${total} tệp`,
    writing: 'Đang lập sổ tổng hợp…',
    stop: 'Dừng',
    close: 'Đóng',
    done: (files: number, refused: number) =>
      refused === 0 ? `Đã tổng hợp ${files} tệp.` : `Đã tổng hợp ${files} tệp, ${refused} tệp không đọc được.`,
    decisions: 'Cần biết',
    files: 'Kết quả từng tệp',
    /** Of the three between a file has one: what the figures of all of its units are. */
    columns: {
      file: 'Tệp',
      unit: 'Đơn vị',
      met: 'Đạt',
      score: 'Điểm',
      result: 'Kết quả',
      errors: 'Lỗi',
    } satisfies Readonly<Record<'file' | 'unit' | 'met' | 'score' | 'result' | 'errors', string>>,
    unnamed: '(không ghi tên)',
    /** Files that are not listed. */
    more: (count: number) => `Còn ${count} tệp nữa, xem trong sổ tổng hợp.`,
    download: 'Tải sổ tổng hợp',
    /** Lets the note's file count, where two speak for one unit. */
    preferThis: 'Tính theo tệp này',
    beside: {
      slips: {
        download: 'Tải phiếu trả lại',
        about: 'Mỗi đơn vị một trang in: sửa gì, thiếu gì, ở ô nào',
        fileName: 'phieu-tra-lai.xlsx',
      },
      problems: {
        download: 'Tải danh sách vấn đề',
        about: 'Những chỗ cần xem lại trong các tệp, thành một sổ riêng',
        fileName: 'van-de.xlsx',
      },
    },
    /** Opens it in Excel at once. */
    open: 'Mở trong Excel',
    opened: 'Excel đã mở sổ tổng hợp ở cửa sổ khác. Hãy lưu sổ đó lại.',
    openFailed: 'Excel ở đây không mở được sổ tổng hợp. Hãy bấm “Tải sổ tổng hợp”, rồi mở tệp vừa tải.',
    /** Nothing tells whether a download came. */
    downloadHint: 'Tải về mà không thấy tệp (thường gặp trên Mac): hãy bấm “Mở trong Excel”, rồi lưu sổ.',
    /** The name that the workbook is saved under. */
    outputName: 'tong-hop.xlsx',
  },
};

const becauseVi: Readonly<Record<CountedBecause, string>> = {
  chosen: 'vì tệp ấy đã được chọn',
  'same-content': 'vì hai tệp giống hệt nhau',
  'more-complete': 'vì đã ghi nhiều kết quả hơn',
  first: 'vì đứng trước, hai biểu ghi đủ như nhau',
};

function placeVi({ fileName, sheetName, day }: UnitPlace): string {
  return `tệp ${fileName}, trang “${sheetName}”${day === null ? '' : ` (${dayVi(day)})`}`;
}

/** "2025-03-15" → "15/3/2025" */
function dayVi(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}
