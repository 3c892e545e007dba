import { conversion } from './conversion';
import { severityNames } from './severity-names';
import type { UsageProblem } from '../../cli/errors';
import { unreachable } from '../../outcome';
import { invalidColumnsText } from '../columns-error-texts';
import type { OptionalTab } from '../../reporting/summary/our-tabs';
import type { CommandError } from '../cli-texts';

const tabs = { gaps: 'chưa đạt', progress: 'tiến độ', problems: 'vấn đề' } satisfies Readonly<
  Record<OptionalTab, string>
>;

export const cli = {
  help: {
    program: 'Chấm Chuẩn: kiểm tra bảng chấm điểm trong tệp Excel theo bộ tiêu chí đã ban hành.',
    usage: 'LỆNH [tùy chọn]',
    exitStatus: [
      'Mã kết thúc:',
      '  0  không có lỗi phải sửa',
      '  1  có lỗi phải sửa trong ít nhất một bảng',
      '  2  dòng lệnh sai, hoặc có tệp không đọc hay không ghi được',
      '',
      'Tệp đầu vào không bao giờ bị ghi đè; tệp kết quả đã có chỉ bị thay khi có --force.',
    ].join('\n'),
    /** Commander's own headings, by their English words. */
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    } as Readonly<Record<string, string>>,
    help: 'xem hướng dẫn này',
    version: 'xem số phiên bản',
    lang: 'ngôn ngữ của thông báo: vi (mặc định) hoặc en',
    check: 'kiểm tra các bảng và báo kết quả',
    mark: 'tô màu những chỗ phải sửa và tiêu chí chưa đạt, ghi vào một bản sao',
    score: 'tính điểm vào các ô còn trống, ghi vào một bản sao',
    summarize: 'lập báo cáo: một tệp thì thêm trang vào bản sao, nhiều tệp thì gộp vào một tệp mới',
    criteriaCommand: 'xem và kiểm tra các bộ tiêu chí',
    criteriaList: 'liệt kê các bộ tiêu chí có sẵn, hoặc các bộ được lưu trong một tệp Excel',
    criteriaShow: 'in một bộ tiêu chí có sẵn ra dạng tệp JSON',
    criteriaInfer: 'lập bộ tiêu chí từ bảng trong tệp Excel, in ra dạng tệp JSON',
    criteriaOut: 'ghi bộ tiêu chí vào tệp này thay vì in ra',
    criteriaStore: 'lưu một bộ tiêu chí vào bản sao của tệp Excel, để ai mở biểu cũng có sẵn bộ đó',
    criteriaToStore: 'bộ tiêu chí cần lưu: mã của bộ có sẵn, hoặc tệp JSON',
    sheetOfStored:
      'dùng bộ này cho trang tính có tên này; dùng được nhiều lần (mặc định: mọi trang có bảng hợp với bộ)',
    criteriaRemove: 'bỏ một bộ tiêu chí khỏi bản sao của tệp Excel',
    storedId: 'mã của bộ tiêu chí cần bỏ, xem "criteria list TỆP"',
    carrier: 'tệp .xlsx hoặc .xlsm có lưu bộ tiêu chí',
    criteriaCompare: 'so hai bản của một bộ tiêu chí; có tệp Excel thì cho biết kết quả trong tệp đổi ra sao',
    earlier: 'bản cũ: mã của bộ có sẵn, hoặc tệp JSON',
    later: 'bản mới: mã của bộ có sẵn, hoặc tệp JSON',
    compared: 'tệp .xlsx hoặc .xlsm có bảng lập theo bản cũ',
    criteriaValidate: 'kiểm tra một tệp bộ tiêu chí',
    criteriaSchema: 'in JSON Schema của tệp bộ tiêu chí',
    paths: 'tệp .xlsx, .xlsm, hoặc thư mục (tìm cả trong thư mục con)',
    file: 'tệp .xlsx hoặc .xlsm',
    id: 'mã của bộ tiêu chí, xem "criteria list"',
    criteriaFile: 'tệp bộ tiêu chí',
    criteria: 'bộ tiêu chí: mã, tệp JSON, hoặc auto (mặc định: tự chọn theo từng bảng)',
    sheet: 'chỉ xem trang tính có tên này; dùng được nhiều lần (mặc định: mọi trang)',
    criteriaDir:
      'thư mục các bộ tiêu chí của cơ quan (tệp .json); nếu bỏ qua thì theo biến môi trường CHAMCHUAN_CRITERIA',
    columns: 'tệp cột: cho biết cột nào là cột gì, khi bảng không tự nhận ra được',
    profile:
      'loại đơn vị được đánh giá, với bộ tiêu chí có mức riêng cho từng loại (mã, xem "criteria show"); mặc định: loại đã lưu trong tệp',
    profileToStore: 'lưu kèm loại đơn vị được đánh giá (mã, xem "criteria show")',
    replace: 'thay cả những ô đã có số khác với số tính được; mỗi ô thay được in ra số cũ và số mới',
    explain: 'cho biết đã đọc từng trang ra sao, vì sao, và cách viết tệp cột để sửa',
    format: 'dạng báo cáo: text (mặc định), json (một đối tượng) hoặc ndjson (mỗi tệp một dòng)',
    jobs: 'số tệp được xử lý cùng lúc (mặc định: bằng số nhân của máy khi có nhiều tệp)',
    tabs: `các trang cần lập thêm ngoài bảng tổng hợp: ${Object.entries(tabs)
      .map(([tab, name]) => `${tab} (${name})`)
      .join(', ')}, cách nhau dấu phẩy, hoặc none (mặc định: trang nào có nội dung)`,
    slips: 'ghi thêm phiếu trả lại cho từng đơn vị, mỗi phiếu một trang in, vào tệp này',
    problems: 'ghi danh sách vấn đề của các tệp vào tệp này thay vì vào bảng tổng hợp',
    prefer: 'khi nhiều tệp cùng nói về một đơn vị thì tính theo tệp này; dùng được nhiều lần',
    resume: 'làm tiếp lần tổng hợp bị dừng giữa chừng; tệp nào đã thay đổi thì kiểm tra lại',
    out: 'tệp kết quả',
    force: 'thay tệp kết quả nếu đã có',
    serve: 'mở ngăn Chấm Chuẩn và trang làm việc trên máy này (https://localhost), và báo cho Excel biết',
    port: 'cổng (mặc định: 3000)',
    unserve: 'gỡ mọi thứ mà "serve" đã cài cho người dùng này',
  },
  usageProblem: (problem: UsageProblem) => {
    switch (problem.code) {
      case 'unknown-command':
        return `Không có lệnh "${problem.value}".`;
      case 'unknown-option':
        return `Không có tùy chọn "${problem.value}".`;
      case 'too-many-arguments':
        return 'Dòng lệnh có thừa tham số.';
      case 'missing-command':
        return 'Chưa có tên lệnh.';
      case 'missing-argument':
        return `Còn thiếu tham số ${problem.value}.`;
      case 'missing-option':
        return `Còn thiếu tùy chọn ${problem.value}.`;
      case 'missing-value':
        return `Tùy chọn ${problem.value} cần có giá trị.`;
      case 'invalid-value':
        return `Giá trị "${problem.value}" của ${problem.option} không hợp lệ${problem.allowed === '' ? '' : `; hãy dùng ${problem.allowed}`}.`;
      default:
        return unreachable(problem);
    }
  },
  usageAdvice: 'Thêm --help để xem cách dùng.',
  error: (error: CommandError) => {
    switch (error.code) {
      case 'profile-unknown':
        return error.profiles.length === 0
          ? 'Bộ tiêu chí này không chia theo loại đơn vị. Hãy bỏ --profile.'
          : `Bộ tiêu chí không có loại đơn vị này. Hãy dùng ${error.profiles.join(', ')}.`;
      case 'file-not-found':
        return 'Không tìm thấy tệp hoặc thư mục này. Hãy xem lại đường dẫn.';
      case 'file-unreadable':
        return `Không đọc được (${error.systemCode}). Hãy xem lại quyền truy cập, hoặc đóng tệp ở chương trình khác.`;
      case 'not-a-file':
        return 'Đây không phải là tệp (có thể là đường ống hoặc thiết bị). Hãy chọn một tệp đã lưu.';
      case 'file-too-large':
        return `Tệp quá lớn (trên ${error.megabytes} MB) nên không được đọc. Hãy mở bằng Excel, xóa phần thừa rồi lưu lại.`;
      case 'folder-without-workbooks':
        return 'Trong thư mục không có bảng tính nào (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv).';
      case 'folder-not-allowed':
        return 'Đây là thư mục; lệnh này cần một tệp.';
      case 'output-is-input':
        return 'Tệp kết quả trùng với tệp đầu vào. Hãy chọn tên khác cho --out.';
      case 'conversion-needed':
        return conversion.needed(error.format);
      case 'output-exists':
        return 'Tệp kết quả đã có. Hãy chọn tên khác, hoặc thêm --force để thay tệp đó.';
      case 'output-extension':
        return `Tên tệp kết quả phải có đuôi ${error.extension}.`;
      case 'output-not-writable':
        return `Không ghi được tệp kết quả (${error.systemCode}). Hãy xem lại thư mục và quyền ghi.`;
      case 'columns-not-json':
        return 'Tệp cột không phải là JSON. Hãy xem lại dấu ngoặc, dấu phẩy, hoặc chép lại mẫu mà "check --explain" in ra.';
      case 'columns-newer-version':
        return `Tệp cột được tạo cho bản phần mềm mới hơn (định dạng ${error.version}). Hãy cập nhật Chấm Chuẩn rồi thử lại.`;
      case 'columns-invalid':
        return invalidColumnsText(error, 'vi');
      case 'pages-missing':
        return 'Bản này không kèm các trang để mở. Hãy dùng bản đóng gói (chamchuan-…-win-x64.zip, -linux-x64.tar.gz hoặc .tgz).';
      case 'port-not-free':
        return `Không mở được cổng này (${error.systemCode}). Hãy đóng chương trình đang dùng cổng, hoặc chọn cổng khác, ví dụ --port 3001.`;
      case 'unexpected':
        return `Có lỗi ngoài dự kiến (${error.detail}). Hãy gửi tệp cho người phụ trách phần mềm.`;
      default:
        return unreachable(error);
    }
  },
  serve: {
    running: (address: string, folder: string) =>
      `Trang làm việc: ${address}\nGiấy chứng nhận và tệp khai báo nằm ở ${folder}\nNhấn Ctrl+C để dừng; "chamchuan unserve" gỡ mọi thứ đã cài.\n`,
    inOffice: {
      windows:
        'Trong Excel: Trang đầu › Phần bổ trợ › Phần bổ trợ của nhà phát triển › Chấm Chuẩn (mở lại Excel nếu chưa thấy).\n',
      mac: 'Trong Excel: Chèn › Phần bổ trợ của tôi › mũi tên bên cạnh › Chấm Chuẩn (mở lại Excel nếu chưa thấy).\n',
      none: 'Máy này không có Excel: hãy dùng trang làm việc trong trình duyệt.\n',
    },
    notTrusted:
      'Trình duyệt sẽ cảnh báo về giấy chứng nhận của máy này một lần: hãy chọn Nâng cao › Tiếp tục. Excel chỉ mở được ngăn khi giấy chứng nhận được tin cậy.\n',
    notRegistered: 'Chưa báo được cho Excel: hãy thêm tệp khai báo bằng tay, xem hướng dẫn cài đặt.\n',
    nothingToUndo: 'Không có gì để gỡ.\n',
    notUndone: (command: string) => `Chưa gỡ được bằng lệnh: ${command}\n`,
    undone: (folder: string) => `Đã gỡ. Không còn gì ở ${folder}\n`,
  },
  severities: severityNames,
  metCount: (count: number) => `${count} đạt`,
  notMetCount: (count: number) => `${count} chưa đạt`,
  notFullCount: (count: number) => `${count} chưa đủ điểm`,
  statedCount: (count: number) => `${count} chỉ ghi số liệu, mức`,
  blankCount: (count: number) => `${count} chưa đánh giá`,
  notApplicableCount: (count: number) => `${count} không áp dụng`,
  noFindings: 'Không có vấn đề nào.',
  noTableOnSheet: 'không có bảng chấm điểm',
  /** There is a table of which it is not clear which column is which. */
  tableUnclear: 'chưa đọc được bảng',
  sayColumns:
    'Để chỉ ra cột: chạy lại với --explain, lưu phần tệp cột được in ra thành tệp .json, ghi chữ cái của cột vào đó, rồi thêm --columns TỆP.json.',
  columnsUnused:
    'Không trang nào khớp với tệp cột nên tệp cột không được dùng. Thêm --explain để xem tiêu đề của từng cột.',
  unitCount: (count: number) => `${count} đơn vị`,
  marked: (count: number, file: string) => `Đã đánh dấu ${count} ô. Kết quả: ${file}`,
  scored: (count: number, file: string) => `Đã tính điểm vào ${count} ô. Kết quả: ${file}`,
  output: (file: string) => `Kết quả: ${file}`,
  rolledUp: (files: number, file: string) => `Đã tổng hợp ${files} tệp. Kết quả: ${file}`,
  slipsWritten: (file: string) => `Phiếu trả lại: ${file}`,
  problemsWritten: (file: string) => `Danh sách vấn đề: ${file}`,
  preferUnknown: (file: string) => `Không có tệp ${file} (--prefer) trong các tệp được tổng hợp.`,
  /** Of a roll-up that goes on: how many files need not be checked again. */
  resumed: (files: number) => `Làm tiếp: ${files} tệp đã xong từ lần trước.`,
  journalUnusable: 'Lần trước dùng tùy chọn khác hoặc bản phần mềm khác nên mọi tệp được kiểm tra lại.',
  /** Beside the time that is left. */
  remaining: 'còn',
  ownWorkbook: 'Cấu trúc của tệp đang được bảo vệ nên bảng tổng hợp được lập trong một tệp riêng.',
  example: 'ví dụ',
  criteriaCount: (count: number) => `${count} tiêu chí`,
  validCriteria: (title: string, content: string) => `Hợp lệ: ${title} (${content}).`,
  criteriaStored: (title: string, file: string) => `Đã lưu bộ tiêu chí “${title}”. Kết quả: ${file}`,
  criteriaRemoved: (id: string, file: string) => `Đã bỏ bộ tiêu chí “${id}”. Kết quả: ${file}`,
  sameCriteria: 'Hai bản không khác nhau.',
  noStoredCriteria: 'Tệp này không lưu bộ tiêu chí nào.',
  unreadableCriteria: 'không đọc được: hãy cập nhật Chấm Chuẩn, hoặc lưu lại bộ này từ tệp bộ tiêu chí',
};
