import type { CapabilityName, ProbeResult, Question } from '../../workbook/self-test';

/** The trial of the Excel at hand, and its report. */
export const selfTest = {
  title: 'Tự kiểm tra',
  introduction:
    'Chấm Chuẩn thử những việc cần làm với bản Excel này trên một trang tính riêng, thử xong thì xóa trang đó. Nội dung sổ làm việc của bạn không thay đổi. Mất khoảng một phút.',
  /** What somebody must know before. */
  warning:
    'Hãy lưu sổ làm việc trước: thử xong, Excel có thể không còn hoàn tác (Ctrl+Z) được những việc bạn làm trước đó. Tốt nhất là thử trong một sổ trống.',
  start: 'Bắt đầu thử',
  again: 'Thử lại',
  close: 'Đóng',
  progress: (done: number, total: number, name: string) => `Đang thử ${done}/${total}: ${name}`,
  results: 'Kết quả từng việc',
  allWork: (count: number) => `Bản Excel này làm được cả ${count} việc đã thử.`,
  someFail: (failed: number, count: number) => `${failed} trong ${count} việc chưa làm được ở bản Excel này.`,
  /** What is done about it. */
  whatToDo:
    'Dưới mỗi việc chưa làm được, dòng có dấu → cho biết trước mắt nên làm thế nào. Bộ phận công nghệ thông tin hãy cập nhật Excel lên bản mới nhất rồi thử lại; nếu vẫn vậy, gửi báo cáo này cho nơi cung cấp Chấm Chuẩn.',
  sendReport: 'Hãy sao chép báo cáo dưới đây và gửi cho bộ phận công nghệ thông tin.',
  notTried: (count: number) => `Chưa thử ${count} việc vì đã bỏ qua câu hỏi.`,
  obstacle:
    'Chưa thử được vì Excel không cho thêm trang tính vào sổ này. Hãy mở một sổ trống (không được bảo vệ, không chỉ đọc) rồi thử lại.',
  left: (sheetName: string) => `Excel không cho xóa trang “${sheetName}”. Hãy tự xóa trang này.`,
  capabilities: {
    cells: { name: 'Ghi và đọc ô, rồi trả lại như cũ', without: 'Chưa nên dùng Chấm Chuẩn trong bản Excel này.' },
    typedTexts: {
      name: 'Giữ nguyên chữ giống ngày, giờ, tiền (1/2, 10:30, 1.10)',
      without: 'Số thứ tự như 1.10 có thể thành ngày hoặc số khác. Chưa nên sửa ô bằng Chấm Chuẩn ở đây.',
    },
    marks: { name: 'Đánh dấu và xóa đánh dấu', without: 'Xem kết quả trong bảng bên; không dùng Đánh dấu.' },
    longRules: {
      name: 'Đánh dấu nhiều ô cùng lúc',
      without: 'Màu đánh dấu không tự mất khi sửa xong ô; hãy kiểm tra và đánh dấu lại.',
    },
    rulePriority: {
      name: 'Ô có hai loại vấn đề mang màu của loại nặng hơn',
      without: 'Mỗi ô chỉ được tô màu của vấn đề nặng nhất; danh sách vấn đề ở bảng bên vẫn đủ.',
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
      without: 'Lập báo cáo bằng “Gộp nhiều tệp”, ra sổ riêng.',
    },
    protectedSheets: {
      name: 'Đọc trang tính được bảo vệ',
      without: 'Hãy bỏ bảo vệ trang tính trước khi kiểm tra, xong thì bảo vệ lại.',
    },
    undoGroup: {
      name: 'Một lần Ctrl+Z lấy lại cả một việc',
      without: 'Muốn bỏ bảng tổng hợp vừa lập thì bấm nút Hoàn tác của Chấm Chuẩn; Ctrl+Z có thể phải nhấn vài lần.',
    },
    repainting: {
      name: 'Tô lại màu khi ô khác thay đổi',
      without: 'Sửa một ô xong, ô liên quan có thể còn màu cũ; hãy kiểm tra và đánh dấu lại.',
    },
    undoKey: {
      name: 'Phím Ctrl+Z của Excel',
      without: 'Muốn lấy lại việc vừa làm thì bấm nút Hoàn tác của Chấm Chuẩn.',
    },
  } satisfies Readonly<Record<CapabilityName, CapabilityTexts>>,
  outcomes: {
    works: 'Được',
    differs: 'Chưa được (kết quả không đúng)',
    refused: 'Chưa được (Excel từ chối)',
    timedOut: 'Chưa được (Excel không trả lời)',
    absent: 'Bản Excel này chưa có',
    skipped: 'Chưa thử (đã bỏ qua câu hỏi)',
  } satisfies Readonly<Record<ProbeResult['kind'], string>>,
  questions: {
    repainting: { text: 'Trên trang thử, ô B2 (“Ô này”) có màu vàng không?', yes: 'Có màu vàng', no: 'Không có màu' },
    undoKey: {
      text: 'Bấm vào một ô trên trang thử, nhấn Ctrl+Z một lần (trên Mac: ⌘Z), rồi bấm “Đã nhấn”.',
      yes: 'Đã nhấn',
      no: null,
    },
  } satisfies Readonly<Record<Question, { readonly text: string; readonly yes: string; readonly no: string | null }>>,
  skip: 'Bỏ qua',
  /** What was observed of the key, in words. */
  undone: {
    nothing: 'Ctrl+Z không lấy lại gì; hãy bấm nút Hoàn tác của Chấm Chuẩn',
    everything: 'Một lần Ctrl+Z lấy lại cả việc vừa làm',
    'a part': 'Một lần Ctrl+Z chỉ lấy lại một phần; hãy bấm nút Hoàn tác của Chấm Chuẩn',
  } satisfies Readonly<Record<'nothing' | 'everything' | 'a part', string>>,
  copy: 'Sao chép báo cáo',
  report: 'Báo cáo cho bộ phận công nghệ thông tin',
  reportTitle: (when: string) => `Chấm Chuẩn: báo cáo tự kiểm tra, ${when}`,
  excel: (platform: string, version: string) => `${platform}, phiên bản ${version}`,
  platforms: {
    PC: 'Excel trên Windows',
    OfficeOnline: 'Excel trên web',
    Mac: 'Excel trên máy Mac',
    iOS: 'Excel trên iPad hoặc iPhone',
    Android: 'Excel trên Android',
    other: 'Excel',
  },
  forIt: 'Báo cáo không có nội dung nào của sổ làm việc.',
  /** Above what is of use to developers only. */
  forDevelopers: 'Phần dưới chỉ dành cho người phát triển Chấm Chuẩn tìm nguyên nhân; bạn không cần đọc.',
};

/** One thing that is tried. */
interface CapabilityTexts {
  readonly name: string;
  /** What it means to the user where it does not work. */
  readonly without: string;
}
