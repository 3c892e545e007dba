import type { CriterionResult } from '../assessing/assessment';
import type { Finding, IndicatorsGap } from '../assessing/finding';
import type { LocalText } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import { cellToA1 } from '../workbook/address';
import { amountGap, amountProblem, dayText, twoReadings } from './amount-texts';
import { columnRoleNames } from './column-role-names';
import { formatNumber } from './format';
import { measureText } from './measure-texts';
import type { Language, Texts } from './language';
import { localText } from './local-text';

/** One finding in plain words: where it is, what stands there, what is expected, what to do. */
export function findingText(finding: Finding, language: Language): string {
  return texts[language](finding);
}

const texts: Texts<(finding: Finding) => string> = { vi: vietnamese, en: english };

const vietnameseEncodings = {
  tcvn3: 'phông chữ cũ TCVN3 (.VnTime)',
  vni: 'phông chữ cũ VNI',
  mixed: 'phông chữ cũ (TCVN3 và VNI)',
};
const englishEncodings = {
  tcvn3: 'the old encoding TCVN3 (.VnTime)',
  vni: 'the old encoding VNI',
  mixed: 'old encodings (TCVN3 and VNI)',
};

const vietnameseResults: Readonly<Record<CriterionResult, string>> = {
  met: 'đạt',
  basicallyMet: 'mới cơ bản đạt',
  notMet: 'chưa đạt',
  notApplicable: 'không áp dụng',
  rated: 'đã xếp mức',
  blank: 'chưa đánh giá xong',
};
const englishResults: Readonly<Record<CriterionResult, string>> = {
  met: 'is met',
  basicallyMet: 'is only basically met',
  notMet: 'is not met',
  notApplicable: 'does not apply',
  rated: 'is graded',
  blank: 'is not assessed yet',
};

const countedInVietnamese = { met: 'đạt', notMet: 'chưa đạt', notApplicable: 'không áp dụng' } as const;
const countedInEnglish = { met: 'met', notMet: 'not met', notApplicable: 'not applicable' } as const;

function indicatorsInVietnamese({ unmet, met, needed }: IndicatorsGap): string {
  return ` (đạt ${met} chỉ tiêu, cần ${needed}; chưa đạt: ${unmet.join(', ')})`;
}

function indicatorsInEnglish({ unmet, met, needed }: IndicatorsGap): string {
  return ` (${met} of the ${needed} indicators needed; not met: ${unmet.join(', ')})`;
}

function vietnamese(finding: Finding): string {
  const cell = finding.cell === null ? '' : `Ô ${cellToA1(finding.cell)}`;
  const criterion = `tiêu chí ${finding.criterion ?? ''}`;
  const number = (value: number) => formatNumber(value, 'vi');
  switch (finding.code) {
    case 'table-not-found':
      return `Trang “${finding.sheetName}” không có bảng tiêu chí nên không được kiểm tra.`;
    case 'header-ambiguous':
      return `Không xác định được cột “${columnRoleNames.vi[finding.role]}” của bảng. Hãy đặt đúng một cột có tiêu đề này.`;
    case 'columns-unsure':
      return 'Chưa chắc đã đọc đúng các cột của bảng. Hãy kiểm tra cột nào là cột nào.';
    case 'unit-missing':
      return 'Không thấy tên đơn vị được đánh giá. Hãy ghi phía trên bảng, ví dụ “Tên xã: …”.';
    case 'year-missing':
      return `Chưa rõ bảng đánh giá năm nào nên chưa đối chiếu được với hạn ${dayText(finding.deadline)}. Hãy ghi năm trong tiêu đề phía trên bảng, ví dụ “NĂM 2026”.`;
    case 'profile-missing':
      return `Bộ tiêu chí có mức yêu cầu riêng cho từng loại đơn vị nhưng chưa chọn loại, nên đang tính theo mức chung. Hãy chọn loại đơn vị: ${oneOf(namesOf(finding.profiles, 'vi'), 'vi')}.`;
    case 'criteria-set-mismatch':
      return `Bảng có ${number(finding.rowCount)} dòng tiêu chí nhưng hầu như không dòng nào thuộc bộ tiêu chí đang chọn (${number(finding.criteriaCount)} tiêu chí). Hãy chọn bộ tiêu chí khác.`;
    case 'criterion-missing':
      return `Bảng thiếu ${criterion}: không dòng nào mang số này. Hãy thêm dòng ${finding.after === null ? 'ở đầu bảng' : `sau tiêu chí ${finding.after.number} (dòng ${finding.after.row + 1})`}.`;
    case 'criterion-duplicate':
      return finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng ghi lại số tiêu chí đã có ở dòng trên, bắt đầu từ ${lowerFirst(cell)}. Mỗi tiêu chí chỉ ghi một dòng.`
        : `${cell} ghi lại số ${finding.criterion ?? ''}, đã có ở dòng ${finding.firstRow + 1}. ${finding.fix === null ? 'Hãy sửa số hoặc xoá dòng thừa.' : `Có lẽ phải là ${finding.fix.value}.`}`;
    case 'criterion-unknown':
      return finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng không thuộc bộ tiêu chí, bắt đầu từ ${lowerFirst(cell)} ghi “${short(finding.found)}”. Các dòng này không được tính.`
        : `${cell} ghi “${short(finding.found)}”, không có trong bộ tiêu chí nên dòng này không được tính. Hãy kiểm tra lại số thứ tự.`;
    case 'result-missing':
      return finding.expected === 'word'
        ? `${cell} chưa ghi kết quả của ${criterion}. Hãy ghi Đạt hoặc Chưa đạt.`
        : `${upperFirst(criterion)} chưa được đánh dấu. Hãy ghi x vào một trong hai cột Đạt, Chưa đạt.`;
    case 'result-unrecognised':
      return `${cell} ghi “${short(finding.found)}”, không hiểu là kết quả gì. Hãy ghi ${finding.expected === 'tick' ? 'x hoặc để trống' : (finding.fix?.value ?? 'Đạt hoặc Chưa đạt')}.`;
    case 'result-conflict':
      if (finding.expected !== undefined) {
        return `${cell} ghi “${short(finding.found)}”, nhưng theo các chỉ tiêu thì ${criterion} ${vietnameseResults[finding.expected]}. Hãy sửa kết quả này hoặc kết quả của chỉ tiêu.`;
      }
      if (finding.amount !== undefined) {
        return `${upperFirst(criterion)} ghi “${short(finding.found)}”, nhưng yêu cầu là ${measureText(finding.amount, 'vi')}. Hãy sửa kết quả hoặc số liệu.`;
      }
      return `${upperFirst(criterion)} có hai kết quả trái nhau (${short(finding.found)}). Hãy chỉ để một kết quả.`;
    case 'answer-unclear':
      return finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng trả lời “Có” hoặc “Không” mà không rõ câu nào là đạt, bắt đầu từ ${lowerFirst(cell)}${titled(finding.title)}. Các dòng này chưa được tính là đạt hay chưa đạt.`
        : `${cell} trả lời “Có” hoặc “Không” mà không rõ câu nào là đạt${titled(finding.title)}. Dòng này chưa được tính là đạt hay chưa đạt.`;
    case 'blank-is-not-met':
      return `Bảng chỉ đánh dấu ô đạt, nên ${number(finding.rowCount)} ô để trống được hiểu là chưa đạt.`;
    case 'count-mismatch':
      return `${cell} ghi ${number(finding.found)} ${countedInVietnamese[finding.of]}, nhưng đếm theo các dòng là ${number(finding.expected)}.`;
    case 'formula-not-calculated':
      return `${finding.cellCount > 1 ? `${number(finding.cellCount)} ô có công thức chưa được tính, bắt đầu từ ${lowerFirst(cell)}` : `${cell} có công thức chưa được tính`}: tệp do chương trình khác ghi ra và không lưu giá trị. Hãy mở tệp bằng Excel rồi lưu lại.`;
    case 'row-left-out':
      return finding.rowCount > 1
        ? `Có ${number(finding.rowCount)} dòng có số liệu nhưng không rõ thuộc tiêu chí nào nên không được tính, bắt đầu từ ${lowerFirst(cell)} (“${short(finding.found)}”).`
        : `${cell} (“${short(finding.found)}”) có số liệu nhưng không rõ thuộc tiêu chí nào nên dòng này không được tính.`;
    case 'criterion-not-met':
      if (finding.happened !== undefined) {
        return `${upperFirst(criterion)} ghi có ${number(finding.happened)} trường hợp, yêu cầu không có trường hợp nào${titled(finding.title)}.`;
      }
      if (finding.amount !== undefined) {
        return `${upperFirst(criterion)} ${amountGap(finding.amount.found, finding.amount.measure, 'vi')}${titled(finding.title)}.`;
      }
      if (finding.indicators !== undefined) {
        return `${upperFirst(criterion)} chưa đạt${indicatorsInVietnamese(finding.indicators)}${titled(finding.title)}.`;
      }
      if (finding.isNotApplicable) {
        return `${upperFirst(criterion)} ghi không áp dụng; theo bộ tiêu chí thì tính là chưa đạt${titled(finding.title)}.`;
      }
      return `${upperFirst(criterion)} chưa đạt${titled(finding.title)}.`;
    case 'points-lost':
      return finding.isNotApplicable
        ? `${upperFirst(criterion)} ghi không áp dụng; theo bộ tiêu chí thì tính là 0/${number(finding.maximum)} điểm${titled(finding.title)}.`
        : `${upperFirst(criterion)} còn thiếu ${number(finding.maximum - finding.score)} điểm (${number(finding.score)}/${number(finding.maximum)})${titled(finding.title)}.`;
    case 'criterion-basically-met':
      return `${upperFirst(criterion)} mới cơ bản đạt, tính là chưa đạt${finding.indicators === undefined ? '' : indicatorsInVietnamese(finding.indicators)}${titled(finding.title)}.`;
    case 'level-missing':
      return `${cell} chưa ghi mức của ${criterion}. Hãy ghi ${oneOf(namesOf(finding.levels, 'vi'), 'vi')}.`;
    case 'level-unrecognised':
      return `${cell} ghi “${short(finding.found)}”, không phải là một mức của ${criterion}. Hãy ghi ${oneOf(namesOf(finding.levels, 'vi'), 'vi')}.`;
    case 'inputs-missing':
      if (finding.areInRows === true)
        return `${cell} chưa ghi số liệu của ${criterion}. Hãy ghi mỗi số liệu vào dòng của nó, ngay dưới tiêu chí: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
      return `${cell} chưa ghi số liệu của ${criterion}. Hãy ghi lần lượt, cách nhau bằng dấu chấm phẩy: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
    case 'inputs-unreadable':
      if (finding.areInRows === true)
        return `${cell} ghi “${short(finding.found)}”, chưa tính được ${criterion}. Hãy ghi một số cho ${oneOf(namesOf(finding.inputs, 'vi'), 'vi')}.`;
      return `${cell} ghi “${short(finding.found)}”, chưa tính được ${criterion}. Hãy ghi lần lượt, cách nhau bằng dấu chấm phẩy: ${namesOf(finding.inputs, 'vi').join('; ')}.`;
    case 'value-missing':
    case 'value-not-number':
    case 'value-out-of-range':
    case 'date-invalid':
      return amountProblem(finding, cell, criterion, 'vi');
    case 'date-before-period':
      return `${cell} ghi ngày ${dayText(finding.day)}, trước kỳ đánh giá (${dayText(finding.from)} đến ${dayText(finding.to)}). Hãy kiểm tra xem có phải tài liệu của kỳ trước không.`;
    case 'reference-mismatch':
      return `${cell} ghi “${short(finding.found)}”, nhưng theo trang “${finding.other.sheetName}”${finding.other.cell === null ? '' : ` (ô ${cellToA1(finding.other.cell)})`} thì ${finding.expected === 'met' ? 'đã đạt' : `chưa đạt${finding.other.unmet.length === 0 ? '' : `: tiêu chí ${finding.other.unmet.join(', ')}`}`}. Hãy sửa ô này, hoặc sửa trang kia nếu trang kia sai.`;
    case 'share-mismatch':
      return `${cell} ghi ${number(finding.found)} %, nhưng điểm chia cho điểm tối đa được ${number(finding.expected)} %. Hãy sửa ${finding.hasFormula ? 'công thức' : 'số này'}, hoặc sửa điểm nếu điểm sai.`;
    case 'veto':
      return `${upperFirst(criterion)} ${finding.isScored ? 'chưa đủ điểm' : 'chưa đạt'} là bị loại trừ: đơn vị không được công nhận dù ${finding.isScored ? 'được bao nhiêu điểm ở' : 'đạt'} các tiêu chí khác${titled(finding.title)}.`;
    case 'evidence-missing':
      return `${cell} chưa ghi tài liệu kiểm chứng cho ${criterion}, dù đã ${finding.isScored ? 'chấm đủ điểm' : 'ghi đạt'}. Hãy ghi số, ký hiệu và ngày của tài liệu.`;
    case 'regression':
      return `${upperFirst(criterion)} đã ${finding.isScored ? 'đủ điểm' : 'đạt'} khi chốt kỳ ${dayText(finding.metOn)}, nay không còn ${finding.isScored ? 'đủ điểm' : 'đạt'}${titled(finding.title)}. Hãy kiểm tra xem có ghi nhầm không.`;
    case 'score-missing':
      if (finding.isShared) {
        return `${cell} gộp điểm của nhiều tiêu chí nên không rõ điểm của ${criterion}. Điểm này chỉ được cộng một lần.`;
      }
      return finding.expected === undefined
        ? `${cell} chưa ghi điểm của ${criterion}.`
        : `${cell} chưa ghi điểm của ${criterion}. Theo số liệu đã ghi, tiêu chí này được ${number(finding.expected)} điểm.`;
    case 'score-not-number':
      if (finding.readings !== undefined) {
        return `${cell} ${twoReadings(short(finding.found), finding.readings, 'vi')} Hãy nhập lại thành số.`;
      }
      return `${cell} ghi “${short(finding.found)}”, không phải là số điểm. Hãy ghi một số, ví dụ 2,5.`;
    case 'score-above-maximum':
      return `${cell} ghi ${number(finding.found)} điểm, cao hơn điểm tối đa ${number(finding.maximum)} của ${criterion}.`;
    case 'score-negative':
      return `${cell} ghi ${number(finding.found)} điểm. Điểm không được nhỏ hơn 0.`;
    case 'score-mismatch':
      return `${cell} ghi ${number(finding.found)} điểm, nhưng theo số liệu đã ghi thì ${criterion} được ${number(finding.expected)} điểm. Hãy sửa điểm, hoặc sửa số liệu nếu số liệu sai.`;
    case 'score-not-a-level':
      return `${cell} ghi ${number(finding.found)} điểm. Điểm của ${criterion} chỉ có thể là ${oneOf(finding.levels.map(number), 'vi')}.`;
    case 'score-step':
      return `${cell} ghi ${number(finding.found)} điểm. Điểm của ${criterion} phải chia hết cho ${number(finding.step)}.`;
    case 'total-mismatch':
      return `${cell} ghi tổng là ${number(finding.found)}, nhưng cộng các dòng được ${number(finding.expected)}.`;
    case 'number-as-text':
      return `${cell} ghi số “${short(finding.found)}” dưới dạng văn bản nên Excel không cộng được. ${finding.fix === null ? 'Hãy nhập lại thành số.' : `Hãy nhập lại thành số ${typeof finding.fix.value === 'number' ? number(finding.fix.value) : finding.fix.value}.`}`;
    case 'formula-error':
      return `${cell} có công thức báo lỗi ${finding.found}. Hãy sửa công thức hoặc nhập giá trị.`;
    case 'legacy-font':
      return `Có ${finding.cellCount} ô gõ bằng ${vietnameseEncodings[finding.encoding]}, bắt đầu từ ${lowerFirst(cell)}. Nên chuyển sang Unicode để máy khác đọc được.`;
    case 'metadata-newer-version':
      return `Sổ làm việc này có ghi nhớ của bản Chấm Chuẩn mới hơn (định dạng ${finding.version}) nên các cột và bộ tiêu chí đã chọn trong sổ chưa được dùng. Hãy cập nhật Chấm Chuẩn.`;
    case 'metadata-unreadable':
      return 'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này (có thể đã bị chương trình khác sửa) nên các cột và bộ tiêu chí đã chọn chưa được dùng. Ghi nhớ được giữ nguyên, không ghi thêm; hãy lấy lại từ một bản sao cũ của tệp.';
    case 'sheet-missing':
      return `Trang tính “${short(finding.name)}” có tên trong sổ làm việc nhưng nội dung không có trong tệp, nên chưa được kiểm tra. Hãy xin lại tệp từ nơi đã gửi.`;
    case 'stored-set-unreadable':
      return `Không đọc được bộ tiêu chí ${finding.id === null ? '' : `“${short(finding.id)}” `}lưu trong sổ làm việc này nên bộ đó chưa được dùng. Hãy cập nhật Chấm Chuẩn, hoặc mở tệp bộ tiêu chí rồi lưu lại vào sổ.`;
    default:
      return unreachable(finding);
  }
}

function english(finding: Finding): string {
  const cell = finding.cell === null ? '' : `Cell ${cellToA1(finding.cell)}`;
  const criterion = `criterion ${finding.criterion ?? ''}`;
  const number = (value: number) => formatNumber(value, 'en');
  switch (finding.code) {
    case 'table-not-found':
      return `Sheet “${finding.sheetName}” has no table of criteria and was not checked.`;
    case 'header-ambiguous':
      return `It cannot be told which column is “${columnRoleNames.en[finding.role]}”. Give exactly one column this heading.`;
    case 'columns-unsure':
      return 'The columns of the table may not have been read rightly. Check which column is which.';
    case 'unit-missing':
      return 'The name of the assessed unit is nowhere to be seen. Write it above the table, such as “Tên xã: …”.';
    case 'year-missing':
      return `It is not known which year is assessed, so nothing was compared with the deadline of ${dayText(finding.deadline)}. Write the year in the title above the table, such as “NĂM 2026”.`;
    case 'profile-missing':
      return `The criteria set measures several kinds of units differently and none was chosen, so the general measures were used. Choose the kind of unit: ${oneOf(namesOf(finding.profiles, 'en'), 'en')}.`;
    case 'criteria-set-mismatch':
      return `The table has ${number(finding.rowCount)} rows of criteria, but hardly any is in the chosen criteria set (${number(finding.criteriaCount)} criteria). Choose another set.`;
    case 'criterion-missing':
      return `The table lacks ${criterion}: no row has this number. Add the row ${finding.after === null ? 'at the top of the table' : `after criterion ${finding.after.number} (row ${finding.after.row + 1})`}.`;
    case 'criterion-duplicate':
      return finding.rowCount > 1
        ? `${number(finding.rowCount)} rows repeat a criterion's number from above, beginning at ${lowerFirst(cell)}. Each criterion has one row.`
        : `${cell} repeats number ${finding.criterion ?? ''}, which row ${finding.firstRow + 1} has already. ${finding.fix === null ? 'Correct the number or delete the row.' : `It should probably be ${finding.fix.value}.`}`;
    case 'criterion-unknown':
      return finding.rowCount > 1
        ? `${number(finding.rowCount)} rows are not in the criteria set, beginning at ${lowerFirst(cell)} with “${short(finding.found)}”. They are not counted.`
        : `${cell} says “${short(finding.found)}”, which the criteria set does not have; the row is not counted. Check the number.`;
    case 'result-missing':
      return finding.expected === 'word'
        ? `${cell} has no result for ${criterion} yet. Write Đạt (met) or Chưa đạt (not met).`
        : `${upperFirst(criterion)} is not ticked yet. Write x into one of the columns Đạt (met) and Chưa đạt (not met).`;
    case 'result-unrecognised':
      return `${cell} says “${short(finding.found)}”, which is no result. Write ${finding.expected === 'tick' ? 'x, or nothing' : (finding.fix?.value ?? 'Đạt (met) or Chưa đạt (not met)')}.`;
    case 'result-conflict':
      if (finding.expected !== undefined) {
        return `${cell} says “${short(finding.found)}”, but by its indicators ${criterion} ${englishResults[finding.expected]}. Correct this result or those of the indicators.`;
      }
      if (finding.amount !== undefined) {
        return `${upperFirst(criterion)} says “${short(finding.found)}”, but what is asked for is ${measureText(finding.amount, 'en')}. Correct the result or the amount.`;
      }
      return `${upperFirst(criterion)} has two results that contradict each other (${short(finding.found)}). Leave only one.`;
    case 'answer-unclear':
      return finding.rowCount > 1
        ? `${number(finding.rowCount)} rows answer “Yes” or “No” where it is not clear which is good, from ${cell} on${titled(finding.title)}. They count neither as met nor as not met.`
        : `${cell} answers “Yes” or “No” where it is not clear which is good${titled(finding.title)}. The row counts neither as met nor as not met.`;
    case 'blank-is-not-met':
      return `Only what is met is ticked on this sheet, so that ${number(finding.rowCount)} blank cells are taken for not met.`;
    case 'count-mismatch':
      return `${cell} says ${number(finding.found)} ${countedInEnglish[finding.of]}, but counted row by row it is ${number(finding.expected)}.`;
    case 'formula-not-calculated':
      return `${finding.cellCount > 1 ? `${number(finding.cellCount)} cells have formulas that are not calculated, from ${cell} on` : `${cell} has a formula that is not calculated`}: another program wrote the file and kept no value. Open it in Excel and save it.`;
    case 'row-left-out':
      return finding.rowCount > 1
        ? `${number(finding.rowCount)} rows have figures of which it is not clear what criterion they belong to, so they are not counted, from ${cell} (“${short(finding.found)}”) on.`
        : `${cell} (“${short(finding.found)}”) has figures of which it is not clear what criterion they belong to, so the row is not counted.`;
    case 'criterion-not-met':
      if (finding.happened !== undefined) {
        return `${upperFirst(criterion)} says that it happened ${number(finding.happened)} times, where it must not happen${titled(finding.title)}.`;
      }
      if (finding.amount !== undefined) {
        return `${upperFirst(criterion)} ${amountGap(finding.amount.found, finding.amount.measure, 'en')}${titled(finding.title)}.`;
      }
      if (finding.indicators !== undefined) {
        return `${upperFirst(criterion)} is not met${indicatorsInEnglish(finding.indicators)}${titled(finding.title)}.`;
      }
      if (finding.isNotApplicable) {
        return `${upperFirst(criterion)} is said not to apply, which the criteria set counts as not met${titled(finding.title)}.`;
      }
      return `${upperFirst(criterion)} is not met${titled(finding.title)}.`;
    case 'points-lost':
      return finding.isNotApplicable
        ? `${upperFirst(criterion)} is said not to apply, which the criteria set counts as 0 of ${number(finding.maximum)} points${titled(finding.title)}.`
        : `${upperFirst(criterion)} is ${number(finding.maximum - finding.score)} ${finding.maximum - finding.score === 1 ? 'point' : 'points'} short (${number(finding.score)} of ${number(finding.maximum)})${titled(finding.title)}.`;
    case 'criterion-basically-met':
      return `${upperFirst(criterion)} is only basically met and counts as not met${finding.indicators === undefined ? '' : indicatorsInEnglish(finding.indicators)}${titled(finding.title)}.`;
    case 'level-missing':
      return `${cell} has no level for ${criterion} yet. Write ${oneOf(namesOf(finding.levels, 'en'), 'en')}.`;
    case 'level-unrecognised':
      return `${cell} says “${short(finding.found)}”, which is no level of ${criterion}. Write ${oneOf(namesOf(finding.levels, 'en'), 'en')}.`;
    case 'inputs-missing':
      if (finding.areInRows === true)
        return `${cell} has no figures for ${criterion} yet. Write each in its row right below the criterion: ${namesOf(finding.inputs, 'en').join('; ')}.`;
      return `${cell} has no figures for ${criterion} yet. Write them in this order, with semicolons between: ${namesOf(finding.inputs, 'en').join('; ')}.`;
    case 'inputs-unreadable':
      if (finding.areInRows === true)
        return `${cell} says “${short(finding.found)}”, from which ${criterion} cannot be computed. Write a number for ${oneOf(namesOf(finding.inputs, 'en'), 'en')}.`;
      return `${cell} says “${short(finding.found)}”, from which ${criterion} cannot be computed. Write in this order, with semicolons between: ${namesOf(finding.inputs, 'en').join('; ')}.`;
    case 'value-missing':
    case 'value-not-number':
    case 'value-out-of-range':
    case 'date-invalid':
      return amountProblem(finding, cell, criterion, 'en');
    case 'date-before-period':
      return `${cell} says ${dayText(finding.day)}, which is before the assessed period (${dayText(finding.from)} to ${dayText(finding.to)}). Check whether it belongs to the last period.`;
    case 'reference-mismatch':
      return `${cell} says “${short(finding.found)}”, but by sheet “${finding.other.sheetName}”${finding.other.cell === null ? '' : ` (cell ${cellToA1(finding.other.cell)})`} it is ${finding.expected === 'met' ? 'met' : `not met${finding.other.unmet.length === 0 ? '' : `: criteria ${finding.other.unmet.join(', ')}`}`}. Correct this cell, or the other sheet if that is wrong.`;
    case 'share-mismatch':
      return `${cell} says ${number(finding.found)}%, but score divided by maximum is ${number(finding.expected)}%. Correct the ${finding.hasFormula ? 'formula' : 'number'}, or the score if that is wrong.`;
    case 'veto':
      return `${upperFirst(criterion)} ${finding.isScored ? 'has not full points' : 'is not met'}, which rules the unit out whatever else it has reached${titled(finding.title)}.`;
    case 'evidence-missing':
      return `${cell} names no evidence for ${criterion}, which is ${finding.isScored ? 'given full points' : 'said to be met'}. Give the document's number and date.`;
    case 'regression':
      return `${upperFirst(criterion)} ${finding.isScored ? 'had full points' : 'was met'} when the period was closed on ${dayText(finding.metOn)} and ${finding.isScored ? 'has them no longer' : 'is not any more'}${titled(finding.title)}. See whether it was changed by mistake.`;
    case 'score-missing':
      if (finding.isShared) {
        return `${cell} is merged over several criteria, so that the points of ${criterion} are not known. They are counted once.`;
      }
      return finding.expected === undefined
        ? `${cell} has no score for ${criterion} yet.`
        : `${cell} has no score for ${criterion} yet. By what is stated it gets ${number(finding.expected)} points.`;
    case 'score-not-number':
      if (finding.readings !== undefined) {
        return `${cell} ${twoReadings(short(finding.found), finding.readings, 'en')} Enter it as a number.`;
      }
      return `${cell} says “${short(finding.found)}”, which is not a score. Write a number, such as 2.5.`;
    case 'score-above-maximum':
      return `${cell} gives ${number(finding.found)} points, more than the maximum of ${number(finding.maximum)} for ${criterion}.`;
    case 'score-negative':
      return `${cell} gives ${number(finding.found)} points. A score cannot be below 0.`;
    case 'score-mismatch':
      return `${cell} gives ${number(finding.found)} points, but by what is stated ${criterion} gets ${number(finding.expected)}. Correct the score, or what is stated if that is wrong.`;
    case 'score-not-a-level':
      return `${cell} gives ${number(finding.found)} points. ${upperFirst(criterion)} can only have ${oneOf(finding.levels.map(number), 'en')}.`;
    case 'score-step':
      return `${cell} gives ${number(finding.found)} points. Scores for ${criterion} go in steps of ${number(finding.step)}.`;
    case 'total-mismatch':
      return `${cell} says the sum is ${number(finding.found)}, but the rows add up to ${number(finding.expected)}.`;
    case 'number-as-text':
      return `${cell} holds the number “${short(finding.found)}” as text, which Excel cannot add up. ${finding.fix === null ? 'Enter it as a number.' : `Enter it as the number ${typeof finding.fix.value === 'number' ? number(finding.fix.value) : finding.fix.value}.`}`;
    case 'formula-error':
      return `${cell} has a formula that fails with ${finding.found}. Correct the formula or enter a value.`;
    case 'legacy-font':
      return `${finding.cellCount === 1 ? 'One cell is' : `${finding.cellCount} cells are`} typed in ${englishEncodings[finding.encoding]}, from ${cell} on. Convert them to Unicode, so that other machines can read them.`;
    case 'metadata-newer-version':
      return `This workbook has notes of a newer version of Chấm Chuẩn (format ${finding.version}), so the columns and criteria sets chosen in it are not used. Update Chấm Chuẩn.`;
    case 'metadata-unreadable':
      return 'What Chấm Chuẩn remembers in this workbook cannot be read (another program may have changed it), so the columns and criteria sets chosen in it are not used. It is kept as it is and not written to; take it from an older copy of the file.';
    case 'sheet-missing':
      return `The sheet “${short(finding.name)}” is listed in the workbook, but its content is not in the file, so it was not checked. Ask whoever sent the file for another copy.`;
    case 'stored-set-unreadable':
      return `The criteria set ${finding.id === null ? '' : `“${short(finding.id)}” `}kept in this workbook cannot be read and is not used. Update Chấm Chuẩn, or open the criteria file and keep it in the workbook again.`;
    default:
      return unreachable(finding);
  }
}

function namesOf(texts: readonly LocalText[], language: Language): readonly string[] {
  return texts.map((text) => localText(text, language));
}

/** "0; 0,5 hoặc 1": a comma would be taken for a decimal one. */
function oneOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1).join('; ');
  return others === '' ? last : `${others} ${language === 'vi' ? 'hoặc' : 'or'} ${last}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 120;

function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function titled(title: string): string {
  return title === '' ? '' : `: ${short(title).replace(/[.;\s]+$/, '')}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
