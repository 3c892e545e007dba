import type { PaneProblemCode, ProblemText } from '../pane-problem-texts';

/** What happened, and what to do next. */
export const paneProblem = {
  'part-not-loaded': {
    message: 'Không tải được một phần của Chấm Chuẩn.',
    advice: 'Kiểm tra kết nối tới máy chủ, rồi thử lại.',
  },
  'file-not-read': { message: 'Không đọc được tệp này.', advice: 'Đóng tệp ở chương trình khác rồi mở lại.' },
  'file-too-large': {
    message: 'Tệp quá lớn so với một bộ tiêu chí (quá 5 MB).',
    advice: 'Hãy chọn đúng tệp bộ tiêu chí có đuôi .json.',
  },
  unexpected: {
    message: 'Có lỗi ngoài dự kiến. Sổ làm việc của bạn không bị ảnh hưởng.',
    advice: 'Hãy mở lại ngăn này. Nếu lỗi lặp lại, hãy lưu sổ làm việc và khởi động lại Excel.',
  },
  'office-missing': {
    message: 'Chưa kết nối được với Excel.',
    advice:
      'Khi mở, Chấm Chuẩn cần tải một tệp của Microsoft (office.js). Hãy kiểm tra mạng rồi bấm “Mở lại ngăn”. Nơi không có internet thì nhờ người cài đặt dùng bản có sẵn tệp này trên máy chủ của cơ quan. Sổ làm việc của bạn không bị ảnh hưởng.',
  },
  'excel-missing': {
    message: 'Trang này chạy bên trong Excel.',
    advice: 'Trong Excel, chọn thẻ Trang đầu, nhóm Chấm Chuẩn, rồi bấm Mở ngăn Chấm Chuẩn.',
  },
  'excel-too-old': {
    message: 'Phiên bản Excel này chưa đủ mới.',
    advice:
      'Chấm Chuẩn cần Excel 2021, Microsoft 365 hoặc Excel trên web. Trong lúc chờ nâng cấp, hãy mở chính tệp này bằng Excel trên web, hoặc nhờ người cài đặt kiểm tra tệp bằng lệnh chamchuan: kết quả như nhau và không cần Excel.',
  },
} satisfies Readonly<Record<PaneProblemCode, ProblemText>>;
