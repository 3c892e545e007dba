import type { OwnGuess } from '../../assessing/own/own-guesses';
import type { LevelJudgement } from '../../reading/assessment-table';
import { unreachable } from '../../outcome';
import { cellToA1 } from '../../workbook/address';
import { exactNumber } from '../format';
import { columnsText, levelsText, numbersText, short } from '../own-set-texts';
import { amountMeasureText } from '../amount-texts';

/** A sheet that is its own criteria set, in words. */
export const ownSet = {
  /** @param maximum of the points, null where there is none */
  heldAgainstItself: (criteria: number, maximum: string | null) =>
    `Theo chính biểu này: ${criteria} tiêu chí${maximum === null ? '' : `, ${maximum} điểm`}`,
  /** Where no figure is wanted: what a set is called that is the sheet's own. */
  bySheet: 'Theo chính biểu này',
  recognisedBy: (reasons: string) => `Nhận ra theo ${reasons}`,
  howItWasRead: 'Đã hiểu biểu thế nào',
  chooseAnother: 'Chọn bộ khác',
  viewAndEdit: 'Xem, sửa bộ tiêu chí',
  rememberIt: 'Nhớ cho lần sau',
  guess: vietnamese,
  moreGuesses: (count: number) => `Xem thêm ${count} điều`,
  likely: {
    heading: 'Có phải bộ tiêu chí này không?',
    question: (title: string, reasons: string) => `Biểu này giống “${title}”: ${reasons}. Dùng bộ này?`,
    until: 'Chưa trả lời thì biểu được xét theo chính nó. Câu trả lời được nhớ trong sổ làm việc.',
    take: 'Dùng bộ này',
    refuse: 'Không',
  },
};

export const levelJudgements = {
  met: 'đạt',
  basicallyMet: 'cơ bản đạt',
  notMet: 'chưa đạt',
  notApplicable: 'không áp dụng',
  rated: null,
} satisfies Readonly<Record<LevelJudgement, string | null>>;

const criteria = (numbers: readonly string[]) =>
  numbersText(numbers, { criteria: 'tiêu chí', more: (count) => ` và ${count} tiêu chí nữa` });

function vietnamese(guess: OwnGuess): string {
  switch (guess.code) {
    case 'columns':
      return `Cột ${columnsText(guess.columns, 'vi')}.`;
    case 'levels':
      return `Mỗi cột là một mức: ${levelsText(guess.levels, 'vi')}${guess.isCumulative ? '; mức sau gồm cả mức trước, nên được đánh dấu nhiều mức liền nhau' : ''}.`;
    case 'highest-level':
      return `Mỗi tiêu chí chấm cao nhất ${exactNumber(guess.maximum, 'vi')}, theo tiêu đề cột điểm.`;
    case 'larger-criteria':
      return `Đếm theo ${guess.count} tiêu chí lớn; mỗi tiêu chí đạt khi mọi nội dung bên dưới đạt (${guess.contents} nội dung).`;
    case 'effect':
      return guess.effect === 'bonus'
        ? `Điểm cộng thêm, không bắt buộc: ${criteria(guess.numbers)}.`
        : `Điểm trừ: ${criteria(guess.numbers)}.`;
    case 'no-maximum':
      return `Không ghi điểm tối đa, nên không xét có vượt hay không: ${criteria(guess.numbers)}.`;
    case 'blank-is-not-met':
      return `${guess.rowCount} ô để trống được hiểu là chưa đạt, từ ô ${cellToA1(guess.cell)}.`;
    case 'rows-left-out':
      return `${guess.rowCount} dòng không được tính vì không rõ thuộc tiêu chí nào, từ ô ${cellToA1(guess.cell)} (“${short(guess.words)}”).`;
    case 'bound':
      return `Tiêu chí ${guess.number}: ${amountMeasureText(guess.measure, 'vi')}, theo chữ ở ô ${cellToA1(guess.cell)}.`;
    default:
      return unreachable(guess);
  }
}
