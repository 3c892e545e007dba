import type { SeverityName } from '../assessing/finding';
import type { CliError, UsageProblem } from '../cli/errors';
import type { AppError } from '../app/report';
import { unreachable } from '../outcome';
import { invalidColumnsText } from './columns-error-texts';
import type { Texts } from './language';

/** Errors that only the command line knows; those of the use cases have their texts in error-texts. */
export type CommandError = Exclude<CliError, AppError>;

export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly usage: string;
    readonly exitStatus: string;
    /** Commander's own headings, by their English words. */
    readonly titles: Readonly<Record<string, string>>;
    readonly help: string;
    readonly version: string;
    readonly lang: string;
    readonly check: string;
    readonly mark: string;
    readonly score: string;
    readonly summarize: string;
    readonly criteriaCommand: string;
    readonly criteriaList: string;
    readonly criteriaShow: string;
    readonly criteriaInfer: string;
    readonly criteriaOut: string;
    readonly criteriaStore: string;
    readonly criteriaToStore: string;
    readonly sheetOfStored: string;
    readonly criteriaRemove: string;
    readonly storedId: string;
    readonly carrier: string;
    readonly criteriaCompare: string;
    readonly earlier: string;
    readonly later: string;
    readonly compared: string;
    readonly criteriaValidate: string;
    readonly criteriaSchema: string;
    readonly paths: string;
    readonly file: string;
    readonly id: string;
    readonly criteriaFile: string;
    readonly criteria: string;
    readonly sheet: string;
    readonly columns: string;
    readonly profile: string;
    readonly profileToStore: string;
    readonly replace: string;
    readonly explain: string;
    readonly format: string;
    readonly jobs: string;
    readonly resume: string;
    readonly out: string;
    readonly force: string;
  };
  readonly usageProblem: (problem: UsageProblem) => string;
  readonly usageAdvice: string;
  readonly error: (error: CommandError) => string;
  readonly severities: Readonly<Record<SeverityName, string>>;
  readonly metCount: (count: number) => string;
  readonly notMetCount: (count: number) => string;
  readonly notFullCount: (count: number) => string;
  readonly blankCount: (count: number) => string;
  readonly notApplicableCount: (count: number) => string;
  readonly noFindings: string;
  readonly noTableOnSheet: string;
  readonly columnsUnused: string;
  readonly unitCount: (count: number) => string;
  readonly marked: (count: number, file: string) => string;
  readonly scored: (count: number, file: string) => string;
  readonly output: (file: string) => string;
  readonly rolledUp: (files: number, file: string) => string;
  /** Of a roll-up that goes on: how many files need not be checked again. */
  readonly resumed: (files: number) => string;
  readonly journalUnusable: string;
  /** Beside the time that is left. */
  readonly remaining: string;
  readonly ownWorkbook: string;
  readonly example: string;
  readonly criteriaCount: (count: number) => string;
  readonly validCriteria: (title: string, count: number) => string;
  readonly criteriaStored: (title: string, file: string) => string;
  readonly criteriaRemoved: (id: string, file: string) => string;
  readonly noStoredCriteria: string;
  readonly sameCriteria: string;
  readonly unreadableCriteria: string;
}

const vi: CliTexts = {
  help: {
    program: 'Chấm Chuẩn: kiểm tra bảng chấm điểm trong tệp Excel theo bộ tiêu chí đã ban hành.',
    usage: 'LỆNH [tuỳ chọn]',
    exitStatus: [
      'Mã kết thúc:',
      '  0  không có lỗi phải sửa',
      '  1  có lỗi phải sửa trong ít nhất một bảng',
      '  2  dòng lệnh sai, hoặc có tệp không đọc hay không ghi được',
      '',
      'Tệp đầu vào không bao giờ bị ghi đè; tệp kết quả đã có chỉ bị thay khi có --force.',
    ].join('\n'),
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tuỳ chọn:',
      'Global Options:': 'Tuỳ chọn chung:',
      'Commands:': 'Lệnh:',
    },
    help: 'xem hướng dẫn này',
    version: 'xem số phiên bản',
    lang: 'ngôn ngữ của thông báo: vi (mặc định) hoặc en',
    check: 'kiểm tra các bảng và báo kết quả',
    mark: 'tô màu những chỗ phải sửa và tiêu chí chưa đạt, ghi vào một bản sao',
    score: 'tính điểm vào các ô còn trống, ghi vào một bản sao',
    summarize: 'lập bảng tổng hợp: một tệp thì thêm trang vào bản sao, nhiều tệp thì gộp vào một tệp mới',
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
    columns: 'tệp cột: cho biết cột nào là cột gì, khi bảng không tự nhận ra được',
    profile:
      'loại đơn vị được đánh giá, với bộ tiêu chí có mức riêng cho từng loại (mã, xem "criteria show"); mặc định: loại đã lưu trong tệp',
    profileToStore: 'lưu kèm loại đơn vị được đánh giá (mã, xem "criteria show")',
    replace: 'thay cả những ô đã có số khác với số tính được; mỗi ô thay được in ra số cũ và số mới',
    explain: 'cho biết đã đọc từng trang ra sao, vì sao, và cách viết tệp cột để sửa',
    format: 'dạng báo cáo: text (mặc định), json (một đối tượng) hoặc ndjson (mỗi tệp một dòng)',
    jobs: 'số tệp được xử lý cùng lúc (mặc định: bằng số nhân của máy khi có nhiều tệp)',
    resume: 'làm tiếp lần tổng hợp bị dừng giữa chừng; tệp nào đã thay đổi thì kiểm tra lại',
    out: 'tệp kết quả',
    force: 'thay tệp kết quả nếu đã có',
  },
  usageProblem: (problem) => {
    switch (problem.code) {
      case 'unknown-command':
        return `Không có lệnh "${problem.value}".`;
      case 'unknown-option':
        return `Không có tuỳ chọn "${problem.value}".`;
      case 'too-many-arguments':
        return 'Dòng lệnh có thừa tham số.';
      case 'missing-command':
        return 'Chưa có tên lệnh.';
      case 'missing-argument':
        return `Còn thiếu tham số ${problem.value}.`;
      case 'missing-option':
        return `Còn thiếu tuỳ chọn ${problem.value}.`;
      case 'missing-value':
        return `Tuỳ chọn ${problem.value} cần có giá trị.`;
      case 'invalid-value':
        return `Giá trị "${problem.value}" của ${problem.option} không hợp lệ${problem.allowed === '' ? '' : `; hãy dùng ${problem.allowed}`}.`;
      default:
        return unreachable(problem);
    }
  },
  usageAdvice: 'Thêm --help để xem cách dùng.',
  error: (error) => {
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
        return `Tệp quá lớn (trên ${error.megabytes} MB) nên không được đọc. Hãy mở bằng Excel, xoá phần thừa rồi lưu lại.`;
      case 'folder-without-workbooks':
        return 'Trong thư mục không có tệp .xlsx hay .xlsm nào.';
      case 'folder-not-allowed':
        return 'Đây là thư mục; lệnh này cần một tệp.';
      case 'output-is-input':
        return 'Tệp kết quả trùng với tệp đầu vào. Hãy chọn tên khác cho --out.';
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
      case 'unexpected':
        return `Có lỗi ngoài dự kiến (${error.detail}). Hãy gửi tệp cho người phụ trách phần mềm.`;
      default:
        return unreachable(error);
    }
  },
  severities: {
    error: 'Phải sửa',
    gap: 'Tiêu chí chưa đạt',
    pointsLost: 'Điểm còn thiếu',
    notMetAndPointsLost: 'Tiêu chí chưa đạt, điểm còn thiếu',
    warning: 'Cần xem lại',
    info: 'Ghi chú',
  },
  metCount: (count) => `${count} đạt`,
  notMetCount: (count) => `${count} chưa đạt`,
  notFullCount: (count) => `${count} chưa đủ điểm`,
  blankCount: (count) => `${count} chưa đánh giá`,
  notApplicableCount: (count) => `${count} không áp dụng`,
  noFindings: 'Không có vấn đề nào.',
  noTableOnSheet: 'không có bảng chấm điểm',
  columnsUnused:
    'Không trang nào khớp với tệp cột nên tệp cột không được dùng. Thêm --explain để xem tiêu đề của từng cột.',
  unitCount: (count) => `${count} đơn vị`,
  marked: (count, file) => `Đã đánh dấu ${count} ô. Kết quả: ${file}`,
  scored: (count, file) => `Đã tính điểm vào ${count} ô. Kết quả: ${file}`,
  output: (file) => `Kết quả: ${file}`,
  rolledUp: (files, file) => `Đã tổng hợp ${files} tệp. Kết quả: ${file}`,
  resumed: (files) => `Làm tiếp: ${files} tệp đã xong từ lần trước.`,
  journalUnusable: 'Lần trước dùng tuỳ chọn khác hoặc bản phần mềm khác nên mọi tệp được kiểm tra lại.',
  remaining: 'còn',
  ownWorkbook: 'Cấu trúc của tệp đang được bảo vệ nên bảng tổng hợp được lập trong một tệp riêng.',
  example: 'ví dụ',
  criteriaCount: (count) => `${count} tiêu chí`,
  validCriteria: (title, count) => `Hợp lệ: ${title} (${count} tiêu chí).`,
  criteriaStored: (title, file) => `Đã lưu bộ tiêu chí “${title}”. Kết quả: ${file}`,
  criteriaRemoved: (id, file) => `Đã bỏ bộ tiêu chí “${id}”. Kết quả: ${file}`,
  sameCriteria: 'Hai bản không khác nhau.',
  noStoredCriteria: 'Tệp này không lưu bộ tiêu chí nào.',
  unreadableCriteria: 'không đọc được: hãy cập nhật Chấm Chuẩn, hoặc lưu lại bộ này từ tệp bộ tiêu chí',
};

const en: CliTexts = {
  help: {
    program: 'Chấm Chuẩn: checks assessment tables in Excel files against an issued criteria set.',
    usage: 'COMMAND [options]',
    exitStatus: [
      'Exit status:',
      '  0  nothing has to be corrected',
      '  1  something has to be corrected in at least one table',
      '  2  the command line is wrong, or a file could not be read or written',
      '',
      'Input files are never overwritten; an existing output file is replaced with --force only.',
    ].join('\n'),
    titles: {},
    help: 'show this help',
    version: 'show the version',
    lang: 'language of the messages: vi (default) or en',
    check: 'check the tables and report',
    mark: 'colour what has to be corrected and the criteria not met, in a copy',
    score: 'fill empty score cells with formulas, in a copy',
    summarize: 'build summary tabs: one file gets them in a copy, several are rolled up into one new file',
    criteriaCommand: 'look at criteria sets and validate them',
    criteriaList: 'list the built-in criteria sets, or those that a workbook carries',
    criteriaShow: 'print a built-in criteria set as a JSON file',
    criteriaInfer: 'make a criteria set from the table of a workbook, printed as a JSON file',
    criteriaOut: 'write the criteria set to this file instead of printing it',
    criteriaStore: 'keep a criteria set in a copy of a workbook, so that whoever opens the form has it',
    criteriaToStore: 'the criteria set to keep: the id of a built-in one, or a JSON file',
    sheetOfStored:
      'measure the sheet of this name by the set; may be given several times (default: every sheet that it fits)',
    criteriaRemove: 'take a criteria set out of a copy of a workbook',
    storedId: 'the id of the criteria set to take out, see "criteria list FILE"',
    carrier: 'an .xlsx or .xlsm file that carries criteria sets',
    criteriaCompare: 'compare two versions of a criteria set and, with a workbook, say what that does to its results',
    earlier: 'the earlier version: the id of a built-in set, or a JSON file',
    later: 'the later version: the id of a built-in set, or a JSON file',
    compared: 'an .xlsx or .xlsm file with tables made for the earlier version',
    criteriaValidate: 'validate a criteria file',
    criteriaSchema: 'print the JSON Schema of criteria files',
    paths: '.xlsx or .xlsm files, or folders (searched with their subfolders)',
    file: 'an .xlsx or .xlsm file',
    id: 'the id of a criteria set, see "criteria list"',
    criteriaFile: 'a criteria file',
    criteria: 'criteria set: an id, a JSON file, or auto (default: chosen for each table)',
    sheet: 'look only at the sheet of this name; may be given several times (default: every sheet)',
    columns: 'a columns file: says which column is which, where that cannot be recognised',
    profile:
      'the kind of units that are assessed, for a set that measures several (an id, see "criteria show"; default: the one kept in the file)',
    profileToStore: 'keep the kind of units that are assessed as well (an id, see "criteria show")',
    replace: 'also replace cells that hold something else than what was computed; old and new are printed for each',
    explain: 'say how each sheet was read and why, and how to correct that with a columns file',
    format: 'report as text (default), json (one object) or ndjson (a line for each file)',
    jobs: 'files to work on at once (default: as many as the machine has cores, where there are many files)',
    resume: 'go on with a roll-up that was broken off; files that have changed are checked again',
    out: 'the output file',
    force: 'replace the output file if it exists',
  },
  usageProblem: (problem) => {
    switch (problem.code) {
      case 'unknown-command':
        return `There is no command "${problem.value}".`;
      case 'unknown-option':
        return `There is no option "${problem.value}".`;
      case 'too-many-arguments':
        return 'There are too many arguments.';
      case 'missing-command':
        return 'The command is missing.';
      case 'missing-argument':
        return `The argument ${problem.value} is missing.`;
      case 'missing-option':
        return `The option ${problem.value} is missing.`;
      case 'missing-value':
        return `The option ${problem.value} needs a value.`;
      case 'invalid-value':
        return `"${problem.value}" is not a valid value of ${problem.option}${problem.allowed === '' ? '' : `; use ${problem.allowed}`}.`;
      default:
        return unreachable(problem);
    }
  },
  usageAdvice: 'Add --help to see how it is used.',
  error: (error) => {
    switch (error.code) {
      case 'profile-unknown':
        return error.profiles.length === 0
          ? 'The criteria set has no profiles. Leave --profile out.'
          : `The criteria set has no such profile. Use ${error.profiles.join(', ')}.`;
      case 'file-not-found':
        return 'There is no such file or folder. Check the path.';
      case 'file-unreadable':
        return `It cannot be read (${error.systemCode}). Check the permissions, or close it in other programs.`;
      case 'not-a-file':
        return 'This is no file (a pipe or a device, perhaps). Choose a file that was saved.';
      case 'file-too-large':
        return `The file is too large (over ${error.megabytes} MB) and was not read. Open it in Excel, delete what is not needed and save it.`;
      case 'folder-without-workbooks':
        return 'The folder has no .xlsx or .xlsm file.';
      case 'folder-not-allowed':
        return 'This is a folder; the command needs a file.';
      case 'output-is-input':
        return 'The output file is an input file. Choose another name for --out.';
      case 'output-exists':
        return 'The output file exists. Choose another name, or add --force to replace it.';
      case 'output-extension':
        return `The name of the output file must end in ${error.extension}.`;
      case 'output-not-writable':
        return `The output file cannot be written (${error.systemCode}). Check the folder and the permissions.`;
      case 'columns-not-json':
        return 'The columns file is not JSON. Check its brackets and commas, or copy what "check --explain" prints.';
      case 'columns-newer-version':
        return `The columns file is for a newer version of this program (format ${error.version}). Update Chấm Chuẩn and try again.`;
      case 'columns-invalid':
        return invalidColumnsText(error, 'en');
      case 'unexpected':
        return `An unexpected error occurred (${error.detail}). Send the file to whoever maintains the program.`;
      default:
        return unreachable(error);
    }
  },
  severities: {
    error: 'To be corrected',
    gap: 'Criteria not met',
    pointsLost: 'Points lost',
    notMetAndPointsLost: 'Criteria not met, points lost',
    warning: 'To be looked at',
    info: 'Notes',
  },
  metCount: (count) => `${count} met`,
  notMetCount: (count) => `${count} not met`,
  notFullCount: (count) => `${count} short of points`,
  blankCount: (count) => `${count} not assessed`,
  notApplicableCount: (count) => `${count} not applicable`,
  noFindings: 'No findings.',
  noTableOnSheet: 'no assessment table',
  columnsUnused: 'The columns file fits no sheet and was not used. Add --explain to see the heading of each column.',
  unitCount: (count) => `units: ${count}`,
  marked: (count, file) => `Cells marked: ${count}. Output: ${file}`,
  scored: (count, file) => `Cells filled with scores: ${count}. Output: ${file}`,
  output: (file) => `Output: ${file}`,
  rolledUp: (files, file) => `Files rolled up: ${files}. Output: ${file}`,
  resumed: (files) => `Going on: files done before: ${files}.`,
  journalUnusable: 'The run before had other options or was of another version, so every file is checked again.',
  remaining: 'left',
  ownWorkbook: "The workbook's structure is protected, so the summary was written to a workbook of its own.",
  example: 'example',
  criteriaCount: (count) => `criteria: ${count}`,
  validCriteria: (title, count) => `Valid: ${title} (criteria: ${count}).`,
  criteriaStored: (title, file) => `Criteria set kept: ${title}. Output: ${file}`,
  criteriaRemoved: (id, file) => `Criteria set taken out: ${id}. Output: ${file}`,
  sameCriteria: 'The versions do not differ.',
  noStoredCriteria: 'The file carries no criteria set.',
  unreadableCriteria: 'cannot be read: update Chấm Chuẩn, or keep it in the workbook again from its criteria file',
};

export const cliTexts: Texts<CliTexts> = { vi, en };
