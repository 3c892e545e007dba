import type { CapabilityName, ProbeResult, Question } from '../workbook/self-test';
import type { Texts } from './language';

/** One thing that is tried. */
interface CapabilityTexts {
  readonly name: string;
  /** What it means to the user where it does not work. */
  readonly without: string;
}

/** The trial of the Excel at hand, and its report. */
export interface SelfTestTexts {
  readonly title: string;
  readonly introduction: string;
  /** What somebody must know before. */
  readonly warning: string;
  readonly start: string;
  readonly again: string;
  readonly close: string;
  readonly progress: (done: number, total: number, name: string) => string;
  readonly results: string;
  readonly allWork: (count: number) => string;
  readonly someFail: (failed: number, count: number) => string;
  readonly obstacle: string;
  readonly left: (sheetName: string) => string;
  readonly capabilities: Readonly<Record<CapabilityName, CapabilityTexts>>;
  readonly outcomes: Readonly<Record<ProbeResult['kind'], string>>;
  readonly questions: Readonly<
    Record<Question, { readonly text: string; readonly yes: string; readonly no: string | null }>
  >;
  readonly skip: string;
  /** What was observed of the key, in words. */
  readonly undone: Readonly<Record<'nothing' | 'everything' | 'a part', string>>;
  readonly copy: string;
  readonly report: string;
  readonly reportTitle: (date: string) => string;
  readonly excel: (version: string, platform: string, language: string) => string;
  readonly sets: (sets: string) => string;
  readonly detail: (result: Extract<ProbeResult, { kind: 'differs' | 'refused' }>) => string;
  readonly milliseconds: (count: number) => string;
  readonly forIt: string;
}

export const selfTestTexts: Texts<SelfTestTexts> = {
  vi: {
    title: 'Tự kiểm tra',
    introduction:
      'Chấm Chuẩn thử những việc cần làm với bản Excel này trên một trang tính riêng, thử xong thì xoá trang đó. Nội dung sổ làm việc của bạn không thay đổi. Mất khoảng một phút.',
    warning:
      'Hãy lưu sổ làm việc trước: thử xong, Excel có thể không còn hoàn tác (Ctrl+Z) được những việc bạn làm trước đó. Tốt nhất là thử trong một sổ trống.',
    start: 'Bắt đầu thử',
    again: 'Thử lại',
    close: 'Đóng',
    progress: (done, total, name) => `Đang thử ${done}/${total}: ${name}`,
    results: 'Kết quả từng việc',
    allWork: (count) => `Bản Excel này làm được cả ${count} việc đã thử.`,
    someFail: (failed, count) =>
      `${failed} trong ${count} việc chưa làm được ở bản Excel này. Hãy gửi báo cáo cho bộ phận công nghệ thông tin.`,
    obstacle:
      'Chưa thử được vì Excel không cho thêm trang tính vào sổ này. Hãy mở một sổ trống (không được bảo vệ, không chỉ đọc) rồi thử lại.',
    left: (sheetName) => `Excel không cho xoá trang “${sheetName}”. Hãy tự xoá trang này.`,
    capabilities: {
      cells: { name: 'Ghi và đọc ô, rồi trả lại như cũ', without: 'Chưa nên dùng Chấm Chuẩn trong bản Excel này.' },
      typedTexts: {
        name: 'Giữ nguyên chữ giống ngày, giờ, tiền (1/2, 10:30, 1.10)',
        without: 'Số thứ tự như 1.10 có thể thành ngày hoặc số khác. Chưa nên sửa ô bằng Chấm Chuẩn ở đây.',
      },
      marks: { name: 'Đánh dấu và xoá đánh dấu', without: 'Xem kết quả trong bảng bên; không dùng Đánh dấu.' },
      longRules: {
        name: 'Đánh dấu nhiều ô cùng lúc (quy tắc dài)',
        without: 'Màu đánh dấu không tự mất khi sửa xong ô; hãy kiểm tra và đánh dấu lại.',
      },
      rulePriority: {
        name: 'Thứ tự của các màu đánh dấu',
        without: 'Ô có hai loại vấn đề có thể mang màu của loại nhẹ hơn; danh sách trong bảng vẫn đúng.',
      },
      notes: {
        name: 'Ghi nhớ trong sổ làm việc (bộ tiêu chí, kỳ đã chốt)',
        without: 'Bộ tiêu chí và kỳ đã chốt không lưu được trong sổ; hãy xuất bộ tiêu chí ra tệp.',
      },
      events: { name: 'Cập nhật kết quả khi sửa ô', without: 'Sửa xong hãy tự bấm Kiểm tra.' },
      charts: { name: 'Biểu đồ trong bảng tổng hợp', without: 'Bảng tổng hợp không có biểu đồ; số liệu vẫn đủ.' },
      freezing: {
        name: 'Cố định hàng tiêu đề',
        without: 'Cuộn bảng tổng hợp thì tiêu đề trôi theo; tự cố định ở thẻ Xem.',
      },
      printing: {
        name: 'Thiết đặt trang in',
        without: 'Khổ giấy và lề chưa được đặt; thường do máy chưa có máy in. Tự đặt ở thẻ Bố trí Trang.',
      },
      summary: {
        name: 'Lập và gỡ bảng tổng hợp',
        without: 'Lập bảng tổng hợp bằng “Tổng hợp nhiều tệp”, ra sổ riêng.',
      },
      protectedSheets: {
        name: 'Đọc trang được bảo vệ',
        without: 'Hãy bỏ bảo vệ trang tính trước khi kiểm tra, xong thì bảo vệ lại.',
      },
      repainting: {
        name: 'Tô lại màu khi ô khác thay đổi',
        without: 'Màu có thể chậm đổi; cuộn trang hoặc bấm Kiểm tra để thấy màu mới.',
      },
      undoKey: { name: 'Phím Ctrl+Z của Excel', without: 'Dùng nút Hoàn tác trong bảng.' },
    },
    outcomes: {
      works: 'Được',
      differs: 'Không đúng',
      refused: 'Không được',
      timedOut: 'Excel không trả lời',
      skipped: 'Chưa thử',
    },
    questions: {
      repainting: { text: 'Trên trang thử, ô B2 (“Ô này”) có màu vàng không?', yes: 'Có màu vàng', no: 'Không có màu' },
      undoKey: {
        text: 'Bấm vào một ô trên trang thử, nhấn Ctrl+Z một lần (trên Mac: ⌘Z), rồi bấm “Đã nhấn”.',
        yes: 'Đã nhấn',
        no: null,
      },
    },
    skip: 'Bỏ qua',
    undone: {
      nothing: 'Ctrl+Z không lấy lại gì: dùng nút Hoàn tác trong bảng',
      everything: 'Một lần Ctrl+Z lấy lại cả việc vừa làm',
      'a part': 'Một lần Ctrl+Z chỉ lấy lại một phần: dùng nút Hoàn tác trong bảng',
    },
    copy: 'Sao chép báo cáo',
    report: 'Báo cáo cho bộ phận công nghệ thông tin',
    reportTitle: (date) => `Chấm Chuẩn: báo cáo tự kiểm tra, ${date}`,
    excel: (version, platform, language) => `Excel ${version}, nền tảng ${platform}, ngôn ngữ ${language}`,
    sets: (sets) => `Bộ chức năng: ${sets}`,
    detail: (result) =>
      result.kind === 'refused'
        ? `Excel báo ${result.hostCode}${result.message === '' ? '' : `: ${result.message}`}`
        : `mong đợi ${result.expected}, thấy ${result.observed}`,
    milliseconds: (count) => `${count} ms`,
    forIt: 'Báo cáo không có nội dung nào của sổ làm việc.',
  },
  en: {
    title: 'Self-test',
    introduction:
      'Chấm Chuẩn tries what it needs of this Excel on a sheet of its own, and deletes that sheet afterwards. What your workbook holds does not change. It takes about a minute.',
    warning:
      'Save the workbook first: afterwards Excel may not be able to undo (Ctrl+Z) what you did before. A blank workbook is best.',
    start: 'Start',
    again: 'Try again',
    close: 'Close',
    progress: (done, total, name) => `Trying ${done} of ${total}: ${name}`,
    results: 'Result of each trial',
    allWork: (count) => `This Excel does all ${count} things that were tried.`,
    someFail: (failed, count) =>
      `This Excel does not do ${failed} of the ${count} things that were tried. Send the report to your IT.`,
    obstacle:
      'Nothing could be tried, as Excel lets no sheet be added to this workbook. Open a blank one (not protected, not read-only) and try again.',
    left: (sheetName) => `Excel does not let the sheet “${sheetName}” be deleted. Please delete it yourself.`,
    capabilities: {
      cells: {
        name: 'Write and read cells, then put them back',
        without: 'Chấm Chuẩn should not be used in this Excel yet.',
      },
      typedTexts: {
        name: 'Keep texts that look like dates, times, money (1/2, 10:30, 1.10)',
        without: 'Numbers such as 1.10 may become dates or other numbers. Do not fix cells with Chấm Chuẩn here.',
      },
      marks: { name: 'Mark cells and clear the marks', without: 'Look at the findings in the pane; do not mark.' },
      longRules: {
        name: 'Mark many cells at once (long rules)',
        without: 'Colours do not go by themselves when a cell is mended; check and mark again.',
      },
      rulePriority: {
        name: 'The order of the marks’ colours',
        without: 'A cell with two kinds of findings may have the lesser one’s colour; the list in the pane is right.',
      },
      notes: {
        name: 'Remember in the workbook (criteria sets, closed periods)',
        without: 'Criteria sets and closed periods are not kept in the workbook; export the criteria set.',
      },
      events: { name: 'Follow changes of cells', without: 'Choose Check after you changed something.' },
      charts: { name: 'Charts in the summary', without: 'The summary has no chart; its figures are all there.' },
      freezing: {
        name: 'Freeze the header rows',
        without: 'The header scrolls away in the summary; freeze it on the View tab.',
      },
      printing: {
        name: 'Page set-up',
        without: 'Paper and margins are not set, often as there is no printer. Set them on the Page Layout tab.',
      },
      summary: {
        name: 'Make summary tabs and take them back',
        without: 'Make the summary with “Roll up many files”, as a workbook of its own.',
      },
      protectedSheets: {
        name: 'Read protected sheets',
        without: 'Unprotect a sheet before you check it, and protect it again afterwards.',
      },
      repainting: {
        name: 'Repaint when another cell changes',
        without: 'Colours may change late; scroll or choose Check to see them.',
      },
      undoKey: { name: 'Excel’s Ctrl+Z', without: 'Use the pane’s Undo button.' },
    },
    outcomes: {
      works: 'Works',
      differs: 'Not right',
      refused: 'Does not work',
      timedOut: 'Excel does not answer',
      skipped: 'Not tried',
    },
    questions: {
      repainting: {
        text: 'On the test sheet, is cell B2 (“Ô này”) yellow?',
        yes: 'It is yellow',
        no: 'It has no colour',
      },
      undoKey: {
        text: 'Click a cell of the test sheet, press Ctrl+Z once (on a Mac ⌘Z), then choose “Pressed”.',
        yes: 'Pressed',
        no: null,
      },
    },
    skip: 'Skip',
    undone: {
      nothing: 'Ctrl+Z takes nothing back: use the pane’s Undo button',
      everything: 'One Ctrl+Z takes the whole action back',
      'a part': 'One Ctrl+Z takes only a part back: use the pane’s Undo button',
    },
    copy: 'Copy the report',
    report: 'Report for IT',
    reportTitle: (date) => `Chấm Chuẩn: self-test report, ${date}`,
    excel: (version, platform, language) => `Excel ${version}, platform ${platform}, language ${language}`,
    sets: (sets) => `Requirement sets: ${sets}`,
    detail: (result) =>
      result.kind === 'refused'
        ? `Excel says ${result.hostCode}${result.message === '' ? '' : `: ${result.message}`}`
        : `expected ${result.expected}, found ${result.observed}`,
    milliseconds: (count) => `${count} ms`,
    forIt: 'The report has nothing of what the workbook holds.',
  },
};
