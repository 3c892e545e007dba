import type { AppError } from '../app/report';
import { unreachable } from '../outcome';
import { cellToA1 } from '../workbook/address';
import { invalidCriteriaText } from './criteria-error-texts';
import type { Language, Texts } from './language';
import { undoObstacleText } from './undo-texts';

/** What happened, and what to do next. */
export interface ErrorText {
  readonly message: string;
  readonly advice: string;
}

/** Puts an error into words for people who never see a code or a stack trace. */
export function errorText(error: AppError, language: Language): ErrorText {
  return texts[language](error);
}

const texts: Texts<(error: AppError) => ErrorText> = { vi: vietnamese, en: english };

function vietnamese(error: AppError): ErrorText {
  switch (error.code) {
    case 'not-a-workbook':
      return {
        message: 'Tệp này không phải là bảng tính Excel kiểu .xlsx hay .xlsm.',
        advice: 'Nếu Excel mở được tệp, chọn Tệp › Lưu Như, kiểu “Sổ làm việc Excel (.xlsx)”, rồi thử lại.',
      };
    case 'damaged-workbook':
      return {
        message:
          error.part === null ? 'Tệp bị hỏng, không đọc được.' : `Tệp bị hỏng, không đọc được phần “${error.part}”.`,
        advice: 'Mở tệp bằng Excel, để Excel sửa rồi lưu lại; hoặc dùng một bản sao khác.',
      };
    case 'unsound-output':
      return {
        message: `Tệp kết quả không lành lặn${error.part === null ? '' : ` ở phần “${error.part}”`} nên chưa được ghi.`,
        advice: 'Mở tệp gốc bằng Excel, lưu lại rồi thử lại; nếu vẫn không được, hãy báo cho người làm phần mềm.',
      };
    case 'encrypted-workbook':
      return {
        message: 'Tệp được đặt mật khẩu mở.',
        advice: 'Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi thử lại.',
      };
    case 'legacy-xls':
      return {
        message: 'Tệp ở định dạng .xls của Excel đời cũ.',
        advice: 'Mở tệp bằng Excel, chọn Tệp › Lưu Như, kiểu “Sổ làm việc Excel (.xlsx)”, rồi thử lại.',
      };
    case 'hostile-workbook':
      return {
        message: `Tệp có cấu trúc bất thường (${vietnameseLimits[error.limit]}) nên không được mở, để bảo đảm an toàn.`,
        advice: 'Hỏi lại nơi gửi tệp. Nếu tin tệp này, hãy mở bằng Excel và lưu thành tệp mới.',
      };
    case 'empty-workbook':
      return { message: 'Tệp không có trang tính nào.', advice: 'Chọn tệp khác có bảng tiêu chí.' };
    case 'sheet-not-found':
      return {
        message: `Không tìm thấy trang tính “${error.sheet}”.`,
        advice: 'Có thể trang đã bị xoá hoặc đổi tên. Kiểm tra lại tên trang rồi thử lại.',
      };
    case 'sheet-too-large':
      return {
        message: `Trang tính “${error.sheet}” quá lớn (${error.cells.toLocaleString('vi-VN')} ô).`,
        advice: 'Xoá các hàng, cột thừa ở cuối trang rồi lưu lại; hoặc chép bảng tiêu chí sang trang mới.',
      };
    case 'sheet-protected':
      return {
        message: `Trang tính “${error.sheet}” đang được bảo vệ nên không ghi vào được.`,
        advice: 'Chọn Xem lại › Bỏ Bảo vệ Trang tính rồi thử lại. Kết quả kiểm tra vẫn xem được.',
      };
    case 'sheet-hidden':
      return {
        message: `Trang tính “${error.sheet}” đang bị ẩn nên không tới được ô này.`,
        advice: 'Nhấn “Hiện trang”, hoặc nhấn chuột phải vào một thẻ trang ở dưới và chọn Bỏ ẩn, rồi thử lại.',
      };
    case 'no-worksheet-in-front':
      return {
        message: 'Trang đang mở là trang biểu đồ hoặc trang macro, không có ô để kiểm tra.',
        advice: 'Nhấn vào thẻ của trang có bảng tiêu chí, rồi thử lại.',
      };
    case 'structure-protected':
      return {
        message: 'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính.',
        advice: 'Chọn Xem lại › Bảo vệ Sổ làm việc để bỏ bảo vệ rồi thử lại; hoặc tổng hợp ra một tệp riêng.',
      };
    case 'cell-edit-mode':
      return {
        message: 'Excel đang chờ nhập xong một ô.',
        advice: 'Nhấn Enter để nhập xong hoặc Esc để bỏ, rồi thử lại.',
      };
    case 'read-only':
      return {
        message: 'Tệp đang mở ở chế độ chỉ đọc.',
        advice: 'Bật chỉnh sửa, hoặc lưu thành một bản sao rồi thử lại trên bản sao.',
      };
    case 'host-timeout':
      return {
        message: 'Excel không trả lời.',
        advice: 'Đóng các hộp thoại đang mở trong Excel rồi thử lại. Nếu vẫn không được, lưu tệp và mở lại Excel.',
      };
    case 'host-failed':
      return {
        message: 'Excel không thực hiện được thao tác này; sổ làm việc không bị thay đổi.',
        advice: `Thử lại. Nếu vẫn không được, lưu tệp, mở lại Excel và báo mã lỗi: ${error.hostCode}.`,
      };
    case 'host-left-changes':
      return {
        message: 'Excel dừng giữa chừng; có thể một phần đã được ghi vào sổ làm việc.',
        advice: `Xem lại các ô vừa ghi; với trang tổng hợp, nhấn Tổng hợp lần nữa để lập lại. Nếu vẫn không được, đóng tệp mà không lưu, mở lại Excel và báo mã lỗi: ${error.hostCode}.`,
      };
    case 'criteria-not-json':
      return {
        message: 'Tệp bộ tiêu chí không đọc được.',
        advice: 'Chọn tệp bộ tiêu chí (.json) do phần mềm này xuất ra.',
      };
    case 'criteria-newer-version':
      return {
        message: `Bộ tiêu chí được tạo bằng bản phần mềm mới hơn (định dạng ${error.version}).`,
        advice: 'Cập nhật Chấm Chuẩn rồi thử lại.',
      };
    case 'metadata-unreadable':
      return {
        message: 'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này nên không ghi thêm vào đó.',
        advice: 'Ghi nhớ được giữ nguyên. Dùng một bản sao cũ của tệp, hoặc chép các trang sang một sổ làm việc mới.',
      };
    case 'metadata-newer-version':
      return {
        message: `Sổ làm việc này có ghi nhớ của bản Chấm Chuẩn mới hơn (định dạng ${error.version}).`,
        advice: 'Cập nhật Chấm Chuẩn rồi thử lại. Chưa có gì trong sổ bị thay đổi.',
      };
    case 'criteria-invalid':
      return {
        message: `Bộ tiêu chí có chỗ sai. ${invalidCriteriaText(error, 'vi')}`,
        advice: 'Sửa chỗ này trong tệp bộ tiêu chí, hoặc xin lại tệp từ nơi đã gửi.',
      };
    case 'criteria-unknown':
      return {
        message: `Không có bộ tiêu chí “${error.id}”.`,
        advice: 'Chọn một bộ tiêu chí trong danh sách có sẵn, hoặc mở tệp bộ tiêu chí.',
      };
    case 'no-table':
      return {
        message: 'Không tìm thấy bảng tiêu chí.',
        advice:
          'Mở trang có bảng tiêu chí (có cột số thứ tự, nội dung, kết quả hoặc điểm) rồi thử lại; nếu bảng đúng mà vẫn không nhận ra, hãy chọn bộ tiêu chí.',
      };
    case 'nothing-to-score':
      return {
        message: 'Bảng không có ô trống nào để ghi tổng.',
        advice: 'Thêm một hàng “Tổng cộng” dưới bảng, để trống ô kết quả hoặc ô điểm, rồi thử lại.',
      };
    case 'tab-has-other-content':
      return {
        message: `Trang “${error.sheet}” có nội dung ngoài bảng tổng hợp, ở ô ${cellToA1(error.cell)}. Lập lại bảng sẽ làm mất nội dung đó nên chưa lập.`,
        advice: 'Chuyển nội dung đó sang trang khác rồi lập lại. Nội dung đã ghi trong bảng vẫn được giữ.',
      };
    case 'given-up':
      return { message: 'Đã huỷ.', advice: 'Sổ làm việc không thay đổi.' };
    case 'finding-gone':
      return {
        message: 'Vấn đề này đã khác lúc kiểm tra nên chưa được bỏ qua.',
        advice: 'Danh sách vấn đề đã được kiểm tra lại. Hãy xem lại rồi chọn.',
      };
    case 'cell-changed':
      return {
        message: `Ô ${cellToA1(error.cell)} đã thay đổi sau lần kiểm tra nên chưa được sửa.`,
        advice: 'Danh sách vấn đề đã được kiểm tra lại. Hãy xem lại rồi sửa.',
      };
    case 'cell-has-formula':
      return {
        message: `Ô ${cellToA1(error.cell)} có công thức nên không được ghi đè.`,
        advice: 'Hãy tới ô này và tự sửa công thức, hoặc sửa các ô mà công thức lấy số liệu.',
      };
    case 'cell-keeps-text':
      return {
        message: `Ô ${cellToA1(error.cell)} có định dạng Văn bản nên Excel vẫn giữ số ở dạng văn bản; chưa ô nào được sửa.`,
        advice: 'Đổi định dạng các ô này sang Chung hoặc Số (Trang đầu › Số), rồi sửa lại.',
      };
    case 'undo-cells-changed':
    case 'undo-sheet-gone':
    case 'undo-marks-changed':
    case 'undo-metadata-changed':
      return undoObstacleText(error, 'vi');
    default:
      return unreachable(error);
  }
}

function english(error: AppError): ErrorText {
  switch (error.code) {
    case 'not-a-workbook':
      return {
        message: 'This file is not an Excel workbook of the kind .xlsx or .xlsm.',
        advice: 'If Excel opens it, choose File › Save As, type “Excel Workbook (.xlsx)”, and try again.',
      };
    case 'damaged-workbook':
      return {
        message:
          error.part === null
            ? 'The file is damaged and cannot be read.'
            : `The file is damaged: the part “${error.part}” cannot be read.`,
        advice: 'Open the file in Excel, let Excel repair it and save it; or use another copy.',
      };
    case 'unsound-output':
      return {
        message: `The result is not sound${error.part === null ? '' : ` in the part “${error.part}”`} and was not written.`,
        advice: 'Open the original in Excel, save it and try again; if that fails, tell whoever makes this program.',
      };
    case 'encrypted-workbook':
      return {
        message: 'The file has a password for opening it.',
        advice: 'Open it in Excel, remove the password (File › Info › Protect Workbook), save it and try again.',
      };
    case 'legacy-xls':
      return {
        message: 'The file is in the old .xls format.',
        advice: 'Open it in Excel, choose File › Save As, type “Excel Workbook (.xlsx)”, and try again.',
      };
    case 'hostile-workbook':
      return {
        message: `The file is built in an unusual way (${englishLimits[error.limit]}) and was not opened, for safety.`,
        advice: 'Ask whoever sent it. If you trust the file, open it in Excel and save it as a new one.',
      };
    case 'empty-workbook':
      return { message: 'The file has no sheets.', advice: 'Choose another file that has a criteria table.' };
    case 'sheet-not-found':
      return {
        message: `There is no sheet “${error.sheet}”.`,
        advice: 'It may have been deleted or renamed. Check the name and try again.',
      };
    case 'sheet-too-large':
      return {
        message: `The sheet “${error.sheet}” is too large (${error.cells.toLocaleString('en-US')} cells).`,
        advice: 'Delete the unused rows and columns at its end and save; or copy the table to a new sheet.',
      };
    case 'sheet-protected':
      return {
        message: `The sheet “${error.sheet}” is protected and cannot be written to.`,
        advice: 'Choose Review › Unprotect Sheet and try again. The results of the check can still be seen.',
      };
    case 'sheet-hidden':
      return {
        message: `The sheet “${error.sheet}” is hidden, so its cells cannot be shown.`,
        advice: 'Press “Show the sheet”, or right-click a sheet tab and choose Unhide, then try again.',
      };
    case 'no-worksheet-in-front':
      return {
        message: 'A chart or macro sheet is in front, which has no cells to check.',
        advice: 'Click the tab of the sheet with the criteria table, and try again.',
      };
    case 'structure-protected':
      return {
        message: 'The structure of the workbook is protected, so no sheet can be added.',
        advice: 'Choose Review › Protect Workbook to lift it and try again; or summarise into a file of its own.',
      };
    case 'cell-edit-mode':
      return {
        message: 'Excel is waiting for a cell to be finished.',
        advice: 'Press Enter to finish or Esc to cancel, and try again.',
      };
    case 'read-only':
      return {
        message: 'The file is open for reading only.',
        advice: 'Enable editing, or save a copy and try again in the copy.',
      };
    case 'host-timeout':
      return {
        message: 'Excel does not answer.',
        advice: 'Close any dialogs open in Excel and try again. If that fails, save the file and restart Excel.',
      };
    case 'host-failed':
      return {
        message: 'Excel could not do this; the workbook is unchanged.',
        advice: `Try again. If that fails, save the file, restart Excel and report the error code: ${error.hostCode}.`,
      };
    case 'host-left-changes':
      return {
        message: 'Excel stopped half-way; some of it may have been written to the workbook.',
        advice: `Look at the cells that were to be written; make summary tabs once more to write them anew. If that fails, close the file without saving, restart Excel and report the error code: ${error.hostCode}.`,
      };
    case 'criteria-not-json':
      return {
        message: 'The criteria file cannot be read.',
        advice: 'Choose a criteria file (.json) that was exported by this program.',
      };
    case 'criteria-newer-version':
      return {
        message: `The criteria set was made with a newer version of this program (format ${error.version}).`,
        advice: 'Update Chấm Chuẩn and try again.',
      };
    case 'metadata-unreadable':
      return {
        message: 'What Chấm Chuẩn remembers in this workbook cannot be read, so nothing was added to it.',
        advice: 'It is kept as it is. Use an older copy of the file, or copy the sheets into a new workbook.',
      };
    case 'metadata-newer-version':
      return {
        message: `This workbook has notes of a newer version of Chấm Chuẩn (format ${error.version}).`,
        advice: 'Update Chấm Chuẩn and try again. Nothing in the workbook was changed.',
      };
    case 'criteria-invalid':
      return {
        message: `Something is wrong in the criteria set. ${invalidCriteriaText(error, 'en')}`,
        advice: 'Correct it in the criteria file, or ask its sender for another.',
      };
    case 'criteria-unknown':
      return {
        message: `There is no criteria set “${error.id}”.`,
        advice: 'Choose one from the list, or open a criteria file.',
      };
    case 'no-table':
      return {
        message: 'No criteria table was found.',
        advice:
          'Go to the sheet with the table (with columns for number, content, and result or score) and try again; if a right table is not recognised, choose its criteria set.',
      };
    case 'nothing-to-score':
      return {
        message: 'The table has no empty cell for a total.',
        advice: 'Add a row “Tổng cộng” below the table, leave its result or score empty, and try again.',
      };
    case 'tab-has-other-content':
      return {
        message: `The sheet “${error.sheet}” holds something beside the summary, in cell ${cellToA1(error.cell)}. Writing the summary anew would erase it, so nothing was written.`,
        advice: 'Move it to another sheet and try again. What was typed into the table is kept.',
      };
    case 'given-up':
      return { message: 'Cancelled.', advice: 'The workbook is unchanged.' };
    case 'finding-gone':
      return {
        message: 'This finding is not what it was when it was checked, and was not dismissed.',
        advice: 'The findings have been checked again. Look through them, then choose.',
      };
    case 'cell-changed':
      return {
        message: `Cell ${cellToA1(error.cell)} has changed since the check and was not fixed.`,
        advice: 'The findings have been checked again. Look through them, then fix them.',
      };
    case 'cell-has-formula':
      return {
        message: `Cell ${cellToA1(error.cell)} has a formula, which is not overwritten.`,
        advice: 'Go to the cell and correct its formula, or the cells that it refers to.',
      };
    case 'cell-keeps-text':
      return {
        message: `Cell ${cellToA1(error.cell)} is formatted as Text, so that Excel keeps the number as text; no cell was fixed.`,
        advice: 'Change the format of these cells to General or Number (Home › Number), then fix them again.',
      };
    case 'undo-cells-changed':
    case 'undo-sheet-gone':
    case 'undo-marks-changed':
    case 'undo-metadata-changed':
      return undoObstacleText(error, 'en');
    default:
      return unreachable(error);
  }
}

type Limit = Extract<AppError, { code: 'hostile-workbook' }>['limit'];

const vietnameseLimits: Readonly<Record<Limit, string>> = {
  entries: 'quá nhiều tệp con',
  overlap: 'các tệp con chồng lên nhau',
  size: 'quá lớn khi giải nén',
  ratio: 'nén quá mức bình thường',
  depth: 'lồng quá nhiều lớp',
  entities: 'có khai báo thực thể',
};

const englishLimits: Readonly<Record<Limit, string>> = {
  entries: 'too many entries',
  overlap: 'entries that overlap',
  size: 'too large when unpacked',
  ratio: 'packed beyond what is usual',
  depth: 'nested too deeply',
  entities: 'with entity declarations',
};
