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
  /** Each trial is counted once. */
  tally: ({ total, works, failed, absent, skipped }: TallyCounts) => {
    if (works === total) return `Bản Excel này làm được cả ${total} việc.`;
    const parts = [
      `${works} việc được`,
      ...(failed > 0 ? [`${failed} việc chưa được`] : []),
      ...(absent > 0 ? [`${absent} việc bản Excel này chưa có`] : []),
      ...(skipped > 0 ? [`${skipped} việc chưa thử (bạn đã bỏ qua câu hỏi; muốn thử thì chạy lại)`] : []),
    ];
    return `Trong ${total} việc: ${parts.join(', ')}.`;
  },
  usable: 'Phép thử này không đổi gì trong tệp của bạn. Bạn vẫn dùng Chấm Chuẩn để kiểm tra biểu như thường.',
  notUsable: 'Phép thử này không đổi gì trong tệp của bạn. Chưa nên dùng Chấm Chuẩn trên máy này.',
  /** What is done about what does not work, by whoever ran the test and by IT. */
  whatToDo: [
    'Dưới mỗi việc chưa được, dòng có dấu → cho biết trước mắt nên làm thế nào.',
    'Bạn: chạy lại một lần; nếu vẫn vậy, gửi nguyên văn báo cáo này (cả phần ở cuối) cho bộ phận công nghệ thông tin. Không cần gửi tệp Excel.',
    'Bộ phận công nghệ thông tin: cập nhật Excel lên bản mới nhất rồi thử lại trên máy này; nếu vẫn vậy hoặc không cập nhật được, gửi báo cáo cho nơi đã cung cấp Chấm Chuẩn. Máy khác có thể khác, nên mỗi máy thử một lần.',
  ],
  sendReport: 'Hãy chạy lại một lần; nếu vẫn vậy, sao chép báo cáo dưới đây và gửi cho bộ phận công nghệ thông tin.',
  obstacle:
    'Chưa thử được vì Excel không cho thêm trang tính vào sổ này. Hãy mở một sổ trống (không được bảo vệ, không chỉ đọc) rồi thử lại.',
  left: (sheetName: string) =>
    `Chấm Chuẩn chưa tự xóa được trang tạm “${sheetName}”. Trang này không có số liệu của bạn: bấm chuột phải vào tên trang ở cuối màn hình, chọn Xóa.`,
  capabilities: {
    cells: { name: 'Ghi và đọc ô, rồi trả lại như cũ', without: 'Chưa nên dùng Chấm Chuẩn trong bản Excel này.' },
    typedTexts: {
      name: 'Giữ nguyên những gì đã gõ như 1/2, 10:30, 1.10 (không tự đổi thành ngày, giờ, số khác)',
      without: 'Trên máy này đừng sửa ô bằng nút của Chấm Chuẩn: hãy tự gõ vào ô rồi xem lại các số như 1.10.',
    },
    marks: { name: 'Đánh dấu và xóa đánh dấu', without: 'Xem kết quả trong ngăn Chấm Chuẩn; không bật Đánh dấu.' },
    longRules: {
      name: 'Màu đánh dấu tự mất khi ô đã sửa đúng',
      without: 'Sửa xong, màu cũ vẫn còn: bấm Kiểm tra, màu được tô lại theo kết quả mới.',
    },
    rulePriority: {
      name: 'Ô có hai loại vấn đề mang màu của loại nặng hơn',
      without: 'Mỗi ô chỉ được tô màu của vấn đề nặng nhất; danh sách trong ngăn vẫn đủ.',
    },
    notes: {
      name: 'Ghi nhớ trong tệp (bộ tiêu chí đã chọn, kết quả các kỳ)',
      without: 'Bộ tiêu chí và kết quả các kỳ không lưu được trong tệp; hãy xuất bộ tiêu chí ra tệp riêng.',
    },
    events: { name: 'Danh sách vấn đề tự cập nhật khi sửa ô', without: 'Sửa xong hãy tự bấm Kiểm tra.' },
    charts: { name: 'Vẽ biểu đồ', without: 'Báo cáo không có biểu đồ; số liệu vẫn đủ.' },
    freezing: {
      name: 'Cố định hàng tiêu đề',
      without: 'Cuộn trang báo cáo thì tiêu đề trôi theo; tự cố định ở thẻ Xem › Cố định Ngăn.',
    },
    printing: {
      name: 'Cài đặt trang in',
      without: 'Khổ giấy và lề chưa được đặt, thường do máy chưa có máy in. Tự đặt ở thẻ Bố trí Trang.',
    },
    summary: {
      name: 'Lập và gỡ các trang báo cáo',
      without:
        'Tạm không dùng nút Lập báo cáo. Bấm Việc khác (⋯) › Gộp nhiều tệp và chọn tệp này (một tệp cũng được): báo cáo nằm ở một tệp Excel mới.',
    },
    protectedSheets: {
      name: 'Đọc trang tính được bảo vệ',
      without:
        'Vào Xem lại › Bỏ bảo vệ Trang tính, kiểm tra xong thì bảo vệ lại. Không có mật khẩu thì hỏi người lập biểu.',
    },
    undoGroup: {
      name: 'Nhấn Ctrl+Z một lần là bỏ được cả một việc của Chấm Chuẩn',
      without: 'Muốn bỏ một việc Chấm Chuẩn vừa làm thì bấm nút Hoàn tác trong ngăn; Ctrl+Z có thể phải nhấn vài lần.',
    },
    repainting: {
      name: 'Màu của một ô tự đổi khi sửa ô liên quan',
      without: 'Sửa một ô xong, ô liên quan có thể còn màu cũ: bấm Kiểm tra, màu được tô lại theo kết quả mới.',
    },
    undoKey: {
      name: 'Phím Ctrl+Z của Excel sau khi Chấm Chuẩn ghi vào ô',
      without: 'Muốn bỏ một việc Chấm Chuẩn vừa làm thì bấm nút Hoàn tác trong ngăn.',
    },
  } satisfies Readonly<Record<CapabilityName, CapabilityTexts>>,
  outcomes: {
    works: 'Được',
    differs: 'Chưa được (kết quả không đúng)',
    refused: 'Chưa được (bản Excel này không cho làm)',
    timedOut: 'Chưa được (chờ quá lâu chưa xong)',
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
    nothing: 'Ctrl+Z không bỏ được; hãy bấm nút Hoàn tác trong ngăn',
    everything: 'Một lần Ctrl+Z bỏ được cả việc vừa làm',
    'a part': 'Một lần Ctrl+Z chỉ bỏ được một phần; hãy bấm nút Hoàn tác trong ngăn',
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
  forIt: 'Báo cáo này không chứa số liệu nào trong tệp của bạn nên gửi đi được.',
  /** Above what is of use to developers only. */
  forDevelopers: 'Phần dưới để người làm ra Chấm Chuẩn tìm nguyên nhân; bạn không cần đọc, nhưng xin giữ lại khi gửi.',
};

/** How the trials came out; those that were left out by whoever was asked to look are skipped. */
interface TallyCounts {
  readonly total: number;
  readonly works: number;
  readonly failed: number;
  readonly absent: number;
  readonly skipped: number;
}

/** One thing that is tried. */
interface CapabilityTexts {
  readonly name: string;
  /** What it means to the user where it does not work. */
  readonly without: string;
}
