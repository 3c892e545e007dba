import type { CriterionResult } from '../../assessing/assessment';
import type { ClassLimitStanding } from '../../assessing/class-limits';
import type { Finding, IndicatorsGap } from '../../assessing/finding';
import type { HeadedColumn } from '../../reading/assessment-table';
import { cellToA1 } from '../../workbook/address';
import { amountGap, amountProblem, amountMeasureText, dayText, twoReadings } from '../amount-texts';
import {
  headed,
  isOfNothing,
  lowerFirst,
  namesOf,
  oneOf,
  short,
  titled,
  upperFirst,
  type FindingTexts,
} from '../finding-texts';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { columnRoles } from './column-role-names';

/** How a finding names where it is and what it is of; "" where it has none. */
export const findingPlace = {
  cell: (cell: string) => `Ô ${cell}`,
  /** What has no number of its own is known by its row: "+9". */
  criterion: (number: string) => (number.startsWith('+') ? `tiêu chí ở dòng ${number.slice(1)}` : `tiêu chí ${number}`),
};

const columnsVi = (columns: readonly HeadedColumn[]) =>
  headed(
    columns,
    (letters) => `cột ${letters}`,
    (count) => `${count} cột khác`,
  );

const notInForce: FindingTexts['set-not-in-force'] = ({ year, set, from, to, replacedBy }) => {
  const since = from === undefined ? '' : ` từ ngày ${dayText(from)}`;
  const until = to === undefined ? '' : ` đến hết ngày ${dayText(to)}`;
  const instead = replacedBy === undefined ? '' : `, nay thay bằng ${replacedBy}`;
  return `Biểu của năm ${year}, nhưng ${set} chỉ áp dụng${since}${until}${instead}. Hãy chọn bộ tiêu chí đang áp dụng, hoặc xem lại năm ghi ở tên biểu.`;
};

/** How many units have a conclusion, and how many may. */
export const classOverLimit = (finding: ClassLimitStanding): string =>
  `${finding.count} đơn vị được xếp “${localText(finding.title, 'vi')}”, nhiều hơn mức ${finding.allowed} đơn vị (${number(finding.percent)} % của ${finding.ofCount} đơn vị được xếp “${namesOf(finding.of, 'vi').join('”, “')}”). Hãy xét lại, hoặc kiểm tra xem đã đủ biểu của mọi đơn vị chưa.`;

/** What is wrong, and what to do, by the finding's code. */
export const finding: FindingTexts = {
  'table-not-found': (finding) => `Trang “${finding.sheetName}” không có bảng tiêu chí nên không được kiểm tra.`,
  'header-ambiguous': ({ role, candidates }) =>
    candidates.length === 0
      ? `Không thấy cột “${columnRoles[role]}” của bảng. Hãy chỉ ra cột này, hoặc đặt tiêu đề này cho đúng một cột.`
      : `Chưa rõ cột nào là “${columnRoles[role]}”: ${oneOf(columnsVi(candidates), 'vi')}. Hãy chỉ ra cột này.`,
  'columns-unsure': () => 'Chưa chắc đã đọc đúng các cột của bảng. Hãy kiểm tra cột nào là cột nào.',
  'unit-missing': () => 'Không thấy tên đơn vị được đánh giá. Hãy ghi phía trên bảng, ví dụ “Tên xã: …”.',
  'year-missing': (finding) =>
    `Chưa rõ bảng đánh giá năm nào nên chưa đối chiếu được với hạn ${dayText(finding.deadline)}. Hãy ghi năm trong tiêu đề phía trên bảng, ví dụ “NĂM 2026”.`,
  'profile-missing': (finding) =>
    `Bộ tiêu chí có mức yêu cầu riêng cho từng loại đơn vị nhưng chưa chọn loại, nên đang tính theo mức chung. Hãy chọn loại đơn vị: ${oneOf(namesOf(finding.profiles, 'vi'), 'vi')}.`,
  'set-not-in-force': notInForce,
  'months-too-few': (finding) =>
    `Mới được ${number(finding.found)} tháng, chưa đủ ${number(finding.months)} tháng nên kỳ này chưa xếp loại.`,
  'class-over-limit': classOverLimit,
  'criteria-set-mismatch': (finding) =>
    `Bảng có ${number(finding.rowCount)} dòng tiêu chí nhưng hầu như không dòng nào thuộc bộ tiêu chí đang chọn (${number(finding.criteriaCount)} tiêu chí). Hãy chọn bộ tiêu chí khác.`,
  'criterion-missing': (finding, { criterion }) =>
    `Bảng thiếu ${criterion}: không dòng nào mang số này. Hãy thêm dòng ${finding.after === null ? 'ở đầu bảng' : `sau tiêu chí ${finding.after.number} (dòng ${finding.after.row + 1})`}.`,
  'criterion-duplicate': (finding, { cell }) =>
    finding.rowCount > 1
      ? `Có ${number(finding.rowCount)} dòng ghi lại số tiêu chí đã có ở dòng trên, bắt đầu từ ${lowerFirst(cell)}. Mỗi tiêu chí chỉ ghi một dòng.`
      : `${cell} ghi lại số ${finding.criterion ?? ''}, đã có ở dòng ${finding.firstRow + 1}. ${finding.fix === null ? 'Hãy sửa số hoặc xóa dòng thừa.' : `Có lẽ phải là ${finding.fix.value}.`}`,
  'criterion-unknown': (finding, { cell }) =>
    finding.rowCount > 1
      ? `Có ${number(finding.rowCount)} dòng không thuộc bộ tiêu chí, bắt đầu từ ${lowerFirst(cell)} ghi “${short(finding.found)}”. Các dòng này không được tính.`
      : `${cell} ghi “${short(finding.found)}”, không có trong bộ tiêu chí nên dòng này không được tính. Hãy kiểm tra lại số thứ tự.`,
  'result-missing': (finding, { cell, criterion }) =>
    finding.expected === 'word'
      ? `${cell} chưa ghi kết quả của ${criterion}. Hãy ghi Đạt hoặc Chưa đạt.`
      : `${upperFirst(criterion)} chưa được đánh dấu. Hãy ghi x vào một trong ${finding.columns === undefined ? 'hai cột Đạt, Chưa đạt' : `các cột ${finding.columns.join(', ')}`}.`,
  'result-unrecognised': (finding, { cell }) =>
    `${cell} ghi “${short(finding.found)}”, không hiểu là kết quả gì. Hãy ghi ${expectedResult(finding)}.`,
  'result-conflict': (finding, { cell, criterion }) => {
    if (finding.expected !== undefined) {
      return `${cell} ghi “${short(finding.found)}”, nhưng theo các chỉ tiêu thì ${criterion} ${results[finding.expected]}. Hãy sửa kết quả này hoặc kết quả của chỉ tiêu.`;
    }
    if (finding.amount !== undefined) {
      return `${upperFirst(criterion)} ghi “${short(finding.found)}”, nhưng yêu cầu là ${amountMeasureText(finding.amount, 'vi')}. Hãy sửa kết quả hoặc số liệu.`;
    }
    return `${upperFirst(criterion)} có hai kết quả trái nhau (${short(finding.found)}). Hãy chỉ để một kết quả.`;
  },
  'answer-unclear': (finding, { cell }) =>
    finding.rowCount > 1
      ? `Có ${number(finding.rowCount)} dòng trả lời “Có” hoặc “Không” mà không rõ câu nào là đạt, bắt đầu từ ${lowerFirst(cell)}${titled(finding.title)}. Các dòng này chưa được tính là đạt hay chưa đạt.`
      : `${cell} trả lời “Có” hoặc “Không” mà không rõ câu nào là đạt${titled(finding.title)}. Dòng này chưa được tính là đạt hay chưa đạt.`,
  'effect-unclear': (finding, { cell }) =>
    finding.isAdded
      ? `${cell} của “${short(finding.found)}” được cộng như các tiêu chí khác, vì không có dòng tổng nào cho biết. Nếu là điểm trừ, hãy ghi điểm bằng số âm.`
      : `${cell} của “${short(finding.found)}” được trừ đi, vì không có dòng tổng nào cho biết. Nếu là tiêu chí được cộng điểm, hãy ghi thêm dòng tổng.`,
  'blank-is-not-met': (finding) =>
    `Bảng chỉ đánh dấu ô đạt, nên ${number(finding.rowCount)} ô để trống được hiểu là chưa đạt.`,
  'count-mismatch': (finding, { cell }) =>
    `${cell} ghi ${number(finding.found)} ${finding.of === 'level' ? `“${short(finding.level ?? '')}”` : counted[finding.of]}, nhưng đếm theo các dòng là ${number(finding.expected)}.`,
  'formula-not-calculated': (finding, { cell }) =>
    `${finding.cellCount > 1 ? `${number(finding.cellCount)} ô có công thức chưa được tính, bắt đầu từ ${lowerFirst(cell)}` : `${cell} có công thức chưa được tính`}: tệp do chương trình khác ghi ra và không lưu giá trị. Hãy mở tệp bằng Excel rồi lưu lại.`,
  'row-left-out': (finding, { cell }) =>
    finding.isOfWords === true
      ? finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng chưa ghi kết quả và không rõ có phải là tiêu chí hay không nên chưa được tính, bắt đầu từ ${lowerFirst(cell)} (“${short(finding.found)}”).`
        : `${cell} (“${short(finding.found)}”) chưa ghi kết quả và không rõ có phải là tiêu chí hay không nên dòng này chưa được tính.`
      : finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng có số liệu nhưng không rõ thuộc tiêu chí nào nên không được tính, bắt đầu từ ${lowerFirst(cell)} (“${short(finding.found)}”).`
        : `${cell} (“${short(finding.found)}”) có số liệu nhưng không rõ thuộc tiêu chí nào nên dòng này không được tính.`,
  'column-left-out': (finding, { cell }) =>
    finding.columnCount > 1
      ? `Có ${number(finding.columnCount)} cột kết quả khác không được tính, bắt đầu từ cột “${short(finding.found)}” (${lowerFirst(cell)}). Nếu đó mới là kết quả chính thức, hãy chọn lại cột.`
      : `Cột “${short(finding.found)}” (${lowerFirst(cell)}) cũng có kết quả nhưng không được tính. Nếu đó mới là kết quả chính thức, hãy chọn lại cột.`,
  'criterion-not-met': (finding, { criterion }) => {
    if (finding.happened !== undefined) {
      return `${upperFirst(criterion)} ghi có ${number(finding.happened)} trường hợp, yêu cầu không có trường hợp nào${titled(finding.title)}.`;
    }
    if (finding.amount !== undefined) {
      return `${upperFirst(criterion)} ${amountGap(finding.amount.found, finding.amount.measure, 'vi')}${titled(finding.title)}.`;
    }
    if (finding.indicators !== undefined) {
      return `${upperFirst(criterion)} chưa đạt${indicatorsText(finding.indicators)}${titled(finding.title)}.`;
    }
    if (finding.isNotApplicable) {
      return `${upperFirst(criterion)} ghi không áp dụng; theo bộ tiêu chí thì tính là chưa đạt${titled(finding.title)}.`;
    }
    return `${upperFirst(criterion)} chưa đạt${titled(finding.title)}.`;
  },
  'points-lost': (finding, { criterion }) =>
    finding.isNotApplicable
      ? `${upperFirst(criterion)} ghi không áp dụng; theo bộ tiêu chí thì tính là 0/${number(finding.maximum)} điểm${titled(finding.title)}.`
      : `${upperFirst(criterion)} còn thiếu ${number(finding.maximum - finding.score)} điểm (${number(finding.score)}/${number(finding.maximum)})${titled(finding.title)}.`,
  'criterion-basically-met': (finding, { criterion }) =>
    `${upperFirst(criterion)} mới cơ bản đạt, tính là chưa đạt${finding.indicators === undefined ? '' : indicatorsText(finding.indicators)}${titled(finding.title)}.`,
  'level-missing': (finding, { cell, criterion }) =>
    `${cell} chưa ghi mức của ${criterion}. Hãy ghi ${oneOf(namesOf(finding.levels, 'vi'), 'vi')}.`,
  'level-unrecognised': (finding, { cell, criterion }) =>
    `${cell} ghi “${short(finding.found)}”, không phải là một mức của ${criterion}. Hãy ghi ${oneOf(namesOf(finding.levels, 'vi'), 'vi')}.`,
  'inputs-missing': (finding, { cell, criterion }) => {
    if (finding.areInRows === true)
      return `${cell} chưa ghi số liệu của ${criterion}. Hãy ghi mỗi số liệu vào dòng của nó, ngay dưới tiêu chí: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
    return `${cell} chưa ghi số liệu của ${criterion}. Hãy ghi lần lượt, cách nhau bằng dấu chấm phẩy: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
  },
  'figure-elsewhere-missing': (finding, { criterion }) =>
    `${upperFirst(criterion)} lấy số liệu “${localText(finding.input, 'vi')}” ở tiêu chí ${finding.other}, nhưng ở đó chưa ghi. Hãy ghi số liệu ở tiêu chí ${finding.other} trước.`,
  'inputs-unreadable': (finding, { cell, criterion }) => {
    if (finding.areInRows === true)
      return `${cell} ghi “${short(finding.found)}”, chưa tính được ${criterion}. Hãy ghi một số cho ${oneOf(namesOf(finding.inputs, 'vi'), 'vi')}.`;
    return `${cell} ghi “${short(finding.found)}”, chưa tính được ${criterion}. Hãy ghi lần lượt, cách nhau bằng dấu chấm phẩy: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
  },
  'value-missing': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'vi'),
  'value-not-number': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'vi'),
  'value-out-of-range': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'vi'),
  'date-invalid': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'vi'),
  'date-before-period': (finding, { cell }) =>
    `${cell} ghi ngày ${dayText(finding.day)}, trước kỳ đánh giá (${dayText(finding.from)} đến ${dayText(finding.to)}). Hãy kiểm tra xem có phải tài liệu của kỳ trước không.`,
  'reference-mismatch': (finding, { cell }) =>
    `${cell} ghi “${short(finding.found)}”, nhưng theo trang “${finding.other.sheetName}”${finding.other.cell === null ? '' : ` (ô ${cellToA1(finding.other.cell)})`} thì ${finding.expected === 'met' ? 'đã đạt' : `chưa đạt${finding.other.unmet.length === 0 ? '' : `: tiêu chí ${finding.other.unmet.join(', ')}`}`}. Hãy sửa ô này, hoặc sửa trang kia nếu trang kia sai.`,
  'share-mismatch': (finding, { cell }) =>
    `${cell} ghi ${number(finding.found)} %, nhưng điểm chia cho điểm tối đa được ${number(finding.expected)} %. Hãy sửa ${finding.hasFormula ? 'công thức' : 'số này'}, hoặc sửa điểm nếu điểm sai.`,
  veto: (finding, { criterion }) =>
    `${upperFirst(criterion)} ${finding.isScored ? 'chưa đủ điểm' : 'chưa đạt'} là bị loại trừ: đơn vị không được công nhận dù ${finding.isScored ? 'được bao nhiêu điểm ở' : 'đạt'} các tiêu chí khác${titled(finding.title)}.`,
  'evidence-missing': (finding, { cell, criterion }) =>
    `${cell} chưa ghi tài liệu kiểm chứng cho ${criterion}, dù đã ${finding.isScored ? 'chấm đủ điểm' : 'ghi đạt'}. Hãy ghi số, ký hiệu và ngày của tài liệu.`,
  regression: (finding, { criterion }) =>
    `${upperFirst(criterion)} đã ${finding.isScored ? 'đủ điểm' : 'đạt'} khi lưu kết quả kỳ ${dayText(finding.metOn)}, nay không còn ${finding.isScored ? 'đủ điểm' : 'đạt'}${titled(finding.title)}. Hãy kiểm tra xem có ghi nhầm không.`,
  'score-missing': (finding, { cell, criterion }) => {
    if (finding.isShared) {
      return `${cell} gộp điểm của nhiều tiêu chí nên không rõ điểm của ${criterion}. Điểm này chỉ được cộng một lần.`;
    }
    return finding.expected === undefined
      ? `${cell} chưa ghi điểm của ${criterion}.`
      : `${cell} chưa ghi điểm của ${criterion}. Theo số liệu đã ghi, tiêu chí này được ${number(finding.expected)} điểm.`;
  },
  'score-not-number': (finding, { cell }) => {
    if (finding.readings !== undefined) {
      return `${cell} ${twoReadings(short(finding.found), finding.readings, 'vi')} Hãy nhập lại thành số.`;
    }
    return `${cell} ghi “${short(finding.found)}”, không phải là số điểm. Hãy ghi một số, ví dụ 2,5.`;
  },
  'score-above-maximum': (finding, { cell, criterion }) =>
    `${cell} ghi ${number(finding.found)} điểm, cao hơn điểm tối đa ${number(finding.maximum)} của ${criterion}.`,
  'score-negative': (finding, { cell }) => `${cell} ghi ${number(finding.found)} điểm. Điểm không được nhỏ hơn 0.`,
  'score-mismatch': (finding, { cell, criterion }) =>
    `${cell} ghi ${number(finding.found)} điểm, nhưng theo số liệu đã ghi thì ${criterion} được ${number(finding.expected)} điểm. Hãy sửa điểm, hoặc sửa số liệu nếu số liệu sai.`,
  'score-not-a-level': (finding, { cell, criterion }) =>
    `${cell} ghi ${number(finding.found)} điểm. Điểm của ${criterion} chỉ có thể là ${oneOf(finding.levels.map(number), 'vi')}.`,
  'score-step': (finding, { cell, criterion }) =>
    `${cell} ghi ${number(finding.found)} điểm. Điểm của ${criterion} phải chia hết cho ${number(finding.step)}.`,
  'total-mismatch': (finding, { cell }) =>
    `${cell} ghi tổng là ${number(finding.found)}, nhưng cộng các dòng được ${number(finding.expected)}.`,
  'number-as-text': (finding, { cell }) =>
    `${cell} ghi số “${short(finding.found)}” dưới dạng văn bản nên Excel không cộng được. ${finding.fix === null ? 'Hãy nhập lại thành số.' : `Hãy nhập lại thành số ${typeof finding.fix.value === 'number' ? number(finding.fix.value) : finding.fix.value}.`}`,
  'formula-error': (finding, { cell }) =>
    `${cell} có công thức báo lỗi ${finding.found}. Hãy sửa công thức hoặc nhập giá trị.`,
  'legacy-font': (finding, { cell }) =>
    `Có ${finding.cellCount} ô gõ bằng ${encodings[finding.encoding]}, bắt đầu từ ${lowerFirst(cell)}. Nên chuyển sang Unicode để máy khác đọc được.`,
  'metadata-newer-version': (finding) =>
    `Sổ làm việc này có ghi nhớ của bản Chấm Chuẩn mới hơn (định dạng ${finding.version}) nên các cột và bộ tiêu chí đã chọn trong sổ chưa được dùng. Hãy cập nhật Chấm Chuẩn.`,
  'metadata-unreadable': () =>
    'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này (có thể đã bị chương trình khác sửa) nên các cột và bộ tiêu chí đã chọn chưa được dùng. Ghi nhớ được giữ nguyên, không ghi thêm; hãy lấy lại từ một bản sao cũ của tệp.',
  'sheet-missing': (finding) =>
    `Trang tính “${short(finding.name)}” có tên trong sổ làm việc nhưng nội dung không có trong tệp, nên chưa được kiểm tra. Hãy xin lại tệp từ nơi đã gửi.`,
  'sheet-left-out': (finding) =>
    `Trang ẩn “${short(finding.name)}” lặp lại bảng của trang “${short(finding.kept)}” nên không tính. Nếu trang ẩn mới là bản đúng, hãy cho hiện trang đó và ẩn trang kia.`,
  'stored-set-unreadable': (finding) =>
    `Không đọc được bộ tiêu chí ${finding.id === null ? '' : `“${short(finding.id)}” `}lưu trong sổ làm việc này nên bộ đó chưa được dùng. Hãy cập nhật Chấm Chuẩn, hoặc mở tệp bộ tiêu chí rồi lưu lại vào sổ.`,
};

const encodings = {
  tcvn3: 'phông chữ cũ TCVN3 (.VnTime)',
  vni: 'phông chữ cũ VNI',
  mixed: 'phông chữ cũ (TCVN3 và VNI)',
};

const results: Readonly<Record<CriterionResult, string>> = {
  met: 'đạt',
  basicallyMet: 'mới cơ bản đạt',
  notMet: 'chưa đạt',
  notApplicable: 'không áp dụng',
  rated: 'đã xếp mức',
  blank: 'chưa đánh giá xong',
};

const counted = { met: 'đạt', notMet: 'chưa đạt', notApplicable: 'không áp dụng' };

function expectedResult({ expected, fix, found }: Extract<Finding, { readonly code: 'result-unrecognised' }>): string {
  if (expected === 'tick') return 'x hoặc để trống';
  if (fix !== null) return String(fix.value);
  return isOfNothing(found) ? 'Đạt, Chưa đạt hoặc Không áp dụng' : 'Đạt hoặc Chưa đạt';
}

function indicatorsText({ unmet, met, needed }: IndicatorsGap): string {
  return ` (đạt ${met} chỉ tiêu, cần ${needed}; chưa đạt: ${unmet.join(', ')})`;
}

function number(value: number): string {
  return formatNumber(value, 'vi');
}
