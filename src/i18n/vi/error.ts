import { cellToA1 } from '../../workbook/address';
import { invalidCriteriaText } from '../criteria-error-texts';
import { undoObstacleText } from '../undo-texts';
import type { TooMuch } from '../../workbook/errors';
import type { Limit, ErrorTexts } from '../error-texts';

export const error: ErrorTexts = {
  'not-a-workbook': () => ({
    message: 'Tệp này không phải là bảng tính (.xlsx, .xlsm, .xls, .xlsb, .ods hay .csv).',
    advice: 'Nếu Excel mở được tệp, chọn Tệp › Lưu Như, kiểu “Sổ làm việc Excel (.xlsx)”, rồi thử lại.',
  }),
  'damaged-workbook': (error) => ({
    message: error.part === null ? 'Tệp bị hỏng, không đọc được.' : `Tệp bị hỏng, không đọc được phần “${error.part}”.`,
    advice: 'Mở tệp bằng Excel, để Excel sửa rồi lưu lại; hoặc dùng một bản sao khác.',
  }),
  'unsound-output': (error) => ({
    message: `Tệp kết quả không lành lặn${error.part === null ? '' : ` ở phần “${error.part}”`} nên chưa được ghi.`,
    advice: 'Mở tệp gốc bằng Excel, lưu lại rồi thử lại; nếu vẫn không được, hãy báo cho người làm phần mềm.',
  }),
  'encrypted-workbook': () => ({
    message: 'Tệp được đặt mật khẩu mở.',
    advice: 'Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi thử lại.',
  }),
  'legacy-xls': () => ({
    message: 'Tệp ở định dạng .xls của Excel đời cũ.',
    advice: 'Mở tệp bằng Excel, chọn Tệp › Lưu Như, kiểu “Sổ làm việc Excel (.xlsx)”, rồi thử lại.',
  }),
  'too-large': (error) => ({
    message: `Tệp quá lớn để kiểm tra: ${vietnameseTooMuch[error.what](error.limit)}.`,
    advice: 'Giữ lại các trang và các dòng của bảng tiêu chí trong một tệp nhỏ hơn rồi thử lại.',
  }),
  'hostile-workbook': (error) => ({
    message: `Tệp có cấu trúc bất thường (${vietnameseLimits[error.limit]}) nên không được mở, để bảo đảm an toàn.`,
    advice: 'Hỏi lại nơi gửi tệp. Nếu tin tệp này, hãy mở bằng Excel và lưu thành tệp mới.',
  }),
  'empty-workbook': () => ({ message: 'Tệp không có trang tính nào.', advice: 'Chọn tệp khác có bảng tiêu chí.' }),
  'sheet-not-found': (error) => ({
    message: `Không tìm thấy trang tính “${error.sheet}”.`,
    advice: 'Có thể trang đã bị xóa hoặc đổi tên. Kiểm tra lại tên trang rồi thử lại.',
  }),
  'sheet-too-large': (error) => ({
    message: `Trang tính “${error.sheet}” quá lớn (${error.cells.toLocaleString('vi-VN')} ô).`,
    advice: 'Xóa các hàng, cột thừa ở cuối trang rồi lưu lại; hoặc chép bảng tiêu chí sang trang mới.',
  }),
  'sheet-protected': (error) => ({
    message: `Trang tính “${error.sheet}” đang được bảo vệ nên không ghi vào được.`,
    advice: 'Chọn Xem lại › Bỏ Bảo vệ Trang tính rồi thử lại. Kết quả kiểm tra vẫn xem được.',
  }),
  'sheet-hidden': (error) => ({
    message: `Trang tính “${error.sheet}” đang bị ẩn nên không tới được ô này.`,
    advice: 'Nhấn “Hiện trang”, hoặc nhấn chuột phải vào một thẻ trang ở dưới và chọn Bỏ ẩn, rồi thử lại.',
  }),
  'no-worksheet-in-front': () => ({
    message: 'Trang đang mở là trang biểu đồ hoặc trang macro, không có ô để kiểm tra.',
    advice: 'Nhấn vào thẻ của trang có bảng tiêu chí, rồi thử lại.',
  }),
  'structure-protected': () => ({
    message: 'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính.',
    advice: 'Chọn Xem lại › Bảo vệ Sổ làm việc để bỏ bảo vệ rồi thử lại; hoặc tổng hợp ra một tệp riêng.',
  }),
  'cell-edit-mode': () => ({
    message: 'Excel đang chờ nhập xong một ô.',
    advice: 'Nhấn Enter để nhập xong hoặc Esc để bỏ, rồi thử lại.',
  }),
  'read-only': () => ({
    message: 'Tệp đang mở ở chế độ chỉ đọc.',
    advice: 'Bật chỉnh sửa, hoặc lưu thành một bản sao rồi thử lại trên bản sao.',
  }),
  'host-timeout': () => ({
    message: 'Excel không trả lời.',
    advice: 'Đóng các hộp thoại đang mở trong Excel rồi thử lại. Nếu vẫn không được, lưu tệp và mở lại Excel.',
  }),
  'host-failed': (error) => ({
    message: 'Excel không thực hiện được thao tác này; sổ làm việc không bị thay đổi.',
    advice: `Thử lại. Nếu vẫn không được, lưu tệp, mở lại Excel và báo mã lỗi: ${error.hostCode}.`,
  }),
  'host-left-changes': (error) => ({
    message: 'Excel dừng giữa chừng; có thể một phần đã được ghi vào sổ làm việc.',
    advice: `Xem lại các ô vừa ghi; với các trang báo cáo, bấm Lập báo cáo lần nữa để lập lại. Nếu vẫn không được, đóng tệp mà không lưu, mở lại Excel và báo mã lỗi: ${error.hostCode}.`,
  }),
  'criteria-not-json': () => ({
    message: 'Tệp bộ tiêu chí không đọc được.',
    advice: 'Chọn tệp bộ tiêu chí (.json) do phần mềm này xuất ra.',
  }),
  'criteria-newer-version': (error) => ({
    message: `Bộ tiêu chí được tạo bằng bản phần mềm mới hơn (định dạng ${error.version}).`,
    advice: 'Cập nhật Chấm Chuẩn rồi thử lại.',
  }),
  'metadata-unreadable': () => ({
    message: 'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này nên không ghi thêm vào đó.',
    advice: 'Ghi nhớ được giữ nguyên. Dùng một bản sao cũ của tệp, hoặc chép các trang sang một sổ làm việc mới.',
  }),
  'metadata-newer-version': (error) => ({
    message: `Sổ làm việc này có ghi nhớ của bản Chấm Chuẩn mới hơn (định dạng ${error.version}).`,
    advice: 'Cập nhật Chấm Chuẩn rồi thử lại. Chưa có gì trong sổ bị thay đổi.',
  }),
  'criteria-invalid': (error) => ({
    message: `Bộ tiêu chí có chỗ sai. ${invalidCriteriaText(error, 'vi')}`,
    advice: 'Sửa chỗ này trong tệp bộ tiêu chí, hoặc xin lại tệp từ nơi đã gửi.',
  }),
  'criteria-unknown': (error) => ({
    message: `Không có bộ tiêu chí “${error.id}”.`,
    advice: 'Chọn một bộ tiêu chí trong danh sách có sẵn, hoặc mở tệp bộ tiêu chí.',
  }),
  'no-table': () => ({
    message: 'Không tìm thấy bảng tiêu chí.',
    advice:
      'Mở trang có bảng tiêu chí (có cột số thứ tự, nội dung, kết quả hoặc điểm) rồi thử lại; nếu bảng đúng mà vẫn không nhận ra, hãy chọn bộ tiêu chí.',
  }),
  'table-unclear': () => ({
    message: 'Có bảng nhưng chưa rõ cột nào là cột nào.',
    advice: 'Hãy chỉ ra các cột: bấm “Xác định các cột…” bên cạnh vấn đề, hoặc dùng tùy chọn --columns ở dòng lệnh.',
  }),
  'nothing-to-score': () => ({
    message: 'Bảng không có ô trống nào để ghi tổng.',
    advice: 'Thêm một hàng “Tổng cộng” dưới bảng, để trống ô kết quả hoặc ô điểm, rồi thử lại.',
  }),
  'tab-has-other-content': (error) => ({
    message: `Trang “${error.sheet}” có nội dung ngoài bảng tổng hợp, ở ô ${cellToA1(error.cell)}. Lập lại bảng sẽ làm mất nội dung đó nên chưa lập.`,
    advice: 'Chuyển nội dung đó sang trang khác rồi lập lại. Nội dung đã ghi trong bảng vẫn được giữ.',
  }),
  'given-up': () => ({ message: 'Đã hủy.', advice: 'Sổ làm việc không thay đổi.' }),
  'finding-gone': () => ({
    message: 'Vấn đề này đã khác lúc kiểm tra nên chưa được bỏ qua.',
    advice: 'Danh sách vấn đề đã được kiểm tra lại. Hãy xem lại rồi chọn.',
  }),
  'cell-changed': (error) => ({
    message: `Ô ${cellToA1(error.cell)} đã thay đổi sau lần kiểm tra nên chưa được sửa.`,
    advice: 'Danh sách vấn đề đã được kiểm tra lại. Hãy xem lại rồi sửa.',
  }),
  'cell-has-formula': (error) => ({
    message: `Ô ${cellToA1(error.cell)} có công thức nên không được ghi đè.`,
    advice: 'Hãy tới ô này và tự sửa công thức, hoặc sửa các ô mà công thức lấy số liệu.',
  }),
  'cell-keeps-text': (error) => ({
    message: `Ô ${cellToA1(error.cell)} có định dạng Văn bản nên Excel vẫn giữ số ở dạng văn bản; chưa ô nào được sửa.`,
    advice: 'Đổi định dạng các ô này sang Chung hoặc Số (Trang đầu › Số), rồi sửa lại.',
  }),
  'undo-cells-changed': (error) => undoObstacleText(error, 'vi'),
  'undo-sheet-gone': (error) => undoObstacleText(error, 'vi'),
  'undo-marks-changed': (error) => undoObstacleText(error, 'vi'),
  'undo-metadata-changed': (error) => undoObstacleText(error, 'vi'),
};

const vietnameseLimits: Readonly<Record<Limit, string>> = {
  entries: 'quá nhiều tệp con',
  overlap: 'các tệp con chồng lên nhau',
  size: 'quá lớn khi giải nén',
  ratio: 'nén quá mức bình thường',
  depth: 'lồng quá nhiều lớp',
  entities: 'có khai báo thực thể',
  time: 'mất quá nhiều thời gian để đọc',
  memory: 'cần quá nhiều bộ nhớ để đọc',
};

const count = (limit: number): string => limit.toLocaleString('vi-VN');

const vietnameseTooMuch: Readonly<Record<TooMuch, (limit: number) => string>> = {
  time: (seconds) => `đọc và đánh giá mất quá ${count(seconds)} giây`,
  memory: (megabytes) => `cần quá ${count(megabytes)} MB bộ nhớ`,
  sheets: (limit) => `có quá ${count(limit)} trang tính`,
  cells: (limit) => `có quá ${count(limit)} ô`,
  letters: (limit) => `chữ trong các ô có quá ${count(limit)} ký tự`,
  formulas: (limit) => `các công thức có quá ${count(limit)} ký tự`,
};
