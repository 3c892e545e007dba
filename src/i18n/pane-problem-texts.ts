import type { Texts } from './language';

/** What can go wrong in the pane alone, whatever the workbook and the criteria. */
export type PaneProblemCode =
  /** A part of the pane that is loaded on demand did not come: the server is away. */
  | 'part-not-loaded'
  | 'file-not-read'
  | 'file-too-large'
  /** Microsoft's part, through which Excel is spoken to, did not come. */
  | 'office-missing'
  /** The page stands alone in a browser. */
  | 'excel-missing'
  | 'excel-too-old'
  /** A defect of ours. */
  | 'unexpected';

export interface ProblemText {
  readonly message: string;
  readonly advice: string;
}

/** What happened, and what to do next. */
export const paneProblemTexts: Texts<Readonly<Record<PaneProblemCode, ProblemText>>> = {
  vi: {
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
      advice: 'Hãy mở lại bảng này. Nếu lỗi lặp lại, hãy lưu sổ làm việc và khởi động lại Excel.',
    },
    'office-missing': {
      message: 'Chưa kết nối được với Excel.',
      advice:
        'Khi mở, Chấm Chuẩn cần tải một tệp của Microsoft (office.js). Hãy kiểm tra mạng rồi bấm “Mở lại bảng”. Nơi không có internet thì nhờ người cài đặt dùng bản có sẵn tệp này trên máy chủ của cơ quan. Sổ làm việc của bạn không bị ảnh hưởng.',
    },
    'excel-missing': {
      message: 'Trang này chạy bên trong Excel.',
      advice: 'Trong Excel, chọn thẻ Trang đầu, nhóm Chấm Chuẩn, rồi bấm Mở bảng.',
    },
    'excel-too-old': {
      message: 'Phiên bản Excel này chưa đủ mới.',
      advice:
        'Chấm Chuẩn cần Excel 2021, Microsoft 365 hoặc Excel trên web. Trong lúc chờ nâng cấp, hãy mở chính tệp này bằng Excel trên web, hoặc nhờ người cài đặt kiểm tra tệp bằng lệnh chamchuan: kết quả như nhau và không cần Excel.',
    },
  },
  en: {
    'part-not-loaded': {
      message: 'A part of Chấm Chuẩn could not be loaded.',
      advice: 'Check the connection to the server, then try again.',
    },
    'file-not-read': {
      message: 'This file could not be read.',
      advice: 'Close it in other programs, then open it again.',
    },
    'file-too-large': {
      message: 'The file is too large for a criteria set (over 5 MB).',
      advice: 'Choose a criteria file, whose name ends in .json.',
    },
    unexpected: {
      message: 'Something unexpected went wrong. Your workbook is not affected.',
      advice: 'Reload this pane. If it happens again, save the workbook and restart Excel.',
    },
    'office-missing': {
      message: 'Excel cannot be reached yet.',
      advice:
        'When it opens, Chấm Chuẩn loads a file of Microsoft’s (office.js). Check the network and choose “Reload the pane”. Where there is no internet, ask whoever installed it for the build that brings this file on your own server. Your workbook is not affected.',
    },
    'excel-missing': {
      message: 'This page runs inside Excel.',
      advice: 'In Excel, on the Home tab, in the group Chấm Chuẩn, choose Open pane.',
    },
    'excel-too-old': {
      message: 'This Excel is not recent enough.',
      advice:
        'Chấm Chuẩn needs Excel 2021, Microsoft 365, or Excel on the web. Until then, open this file in Excel on the web, or have it checked by the command chamchuan: it gives the same result and needs no Excel.',
    },
  },
};
