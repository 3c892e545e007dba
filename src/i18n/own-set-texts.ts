import type { OwnGuess, ReadColumn } from '../assessing/own/own-guesses';
import type { LevelColumn, LevelJudgement } from '../reading/assessment-table';
import { unreachable } from '../outcome';
import { cellToA1, columnLetters } from '../workbook/address';
import { columnRoleNames } from './column-role-names';
import { exactNumber } from './format';
import type { Language, Texts } from './language';
import { measureText } from './measure-texts';

/** A sheet that is its own criteria set, in words. */
export interface OwnSetTexts {
  /** @param maximum of the points, null where there is none */
  readonly heldAgainstItself: (criteria: number, maximum: string | null) => string;
  /** Where no figure is wanted: what a set is called that is the sheet's own. */
  readonly bySheet: string;
  readonly recognisedBy: (reasons: string) => string;
  readonly howItWasRead: string;
  readonly chooseAnother: string;
  readonly viewAndEdit: string;
  readonly rememberIt: string;
  readonly guess: (guess: OwnGuess) => string;
  readonly moreGuesses: (count: number) => string;
  readonly likely: {
    readonly heading: string;
    readonly question: (title: string, reasons: string) => string;
    readonly until: string;
    readonly take: string;
    readonly refuse: string;
  };
}

export const ownSetTexts: Texts<OwnSetTexts> = {
  vi: {
    heldAgainstItself: (criteria, maximum) =>
      `Theo chính biểu này: ${criteria} tiêu chí${maximum === null ? '' : `, ${maximum} điểm`}`,
    bySheet: 'Theo chính biểu này',
    recognisedBy: (reasons) => `Nhận ra theo ${reasons}`,
    howItWasRead: 'Đã hiểu biểu thế nào',
    chooseAnother: 'Chọn bộ khác',
    viewAndEdit: 'Xem, sửa bộ tiêu chí',
    rememberIt: 'Nhớ cho lần sau',
    guess: vietnamese,
    moreGuesses: (count) => `Xem thêm ${count} điều`,
    likely: {
      heading: 'Có phải bộ tiêu chí này không?',
      question: (title, reasons) => `Biểu này giống “${title}”: ${reasons}. Dùng bộ này?`,
      until: 'Chưa trả lời thì biểu được xét theo chính nó. Câu trả lời được nhớ trong sổ làm việc.',
      take: 'Dùng bộ này',
      refuse: 'Không',
    },
  },
  en: {
    heldAgainstItself: (criteria, maximum) =>
      `By this sheet itself: ${criteria} criteria${maximum === null ? '' : `, ${maximum} points`}`,
    bySheet: 'By this sheet itself',
    recognisedBy: (reasons) => `Known by ${reasons}`,
    howItWasRead: 'How the sheet was read',
    chooseAnother: 'Choose another set',
    viewAndEdit: 'View, edit the criteria set',
    rememberIt: 'Remember for next time',
    guess: english,
    moreGuesses: (count) => `Show ${count} more`,
    likely: {
      heading: 'Is it this criteria set?',
      question: (title, reasons) => `This sheet is like “${title}”: ${reasons}. Use this set?`,
      until: 'Until you answer, the sheet is held against itself. The answer is remembered in the workbook.',
      take: 'Use this set',
      refuse: 'No',
    },
  },
};

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
        ? `Điểm cộng thêm, không bắt buộc: ${numbersText(guess.numbers, 'vi')}.`
        : `Điểm trừ: ${numbersText(guess.numbers, 'vi')}.`;
    case 'no-maximum':
      return `Không ghi điểm tối đa, nên không xét có vượt hay không: ${numbersText(guess.numbers, 'vi')}.`;
    case 'blank-is-not-met':
      return `${guess.rowCount} ô để trống được hiểu là chưa đạt, từ ô ${cellToA1(guess.cell)}.`;
    case 'rows-left-out':
      return `${guess.rowCount} dòng không được tính vì không rõ thuộc tiêu chí nào, từ ô ${cellToA1(guess.cell)} (“${short(guess.words)}”).`;
    case 'bound':
      return `Tiêu chí ${guess.number}: ${measureText(guess.measure, 'vi')}, theo chữ ở ô ${cellToA1(guess.cell)}.`;
    default:
      return unreachable(guess);
  }
}

function english(guess: OwnGuess): string {
  switch (guess.code) {
    case 'columns':
      return `Column ${columnsText(guess.columns, 'en')}.`;
    case 'levels':
      return `Each column is a level: ${levelsText(guess.levels, 'en')}${guess.isCumulative ? '; each includes those before it, so that several in a row may be ticked' : ''}.`;
    case 'highest-level':
      return `Each criterion gets ${exactNumber(guess.maximum, 'en')} at most, as the heading of the points says.`;
    case 'larger-criteria':
      return `Counted by ${guess.count} larger criteria, each met where all of its contents are (${guess.contents} contents).`;
    case 'effect':
      return guess.effect === 'bonus'
        ? `Points on top, which nobody has to have: ${numbersText(guess.numbers, 'en')}.`
        : `Points taken off: ${numbersText(guess.numbers, 'en')}.`;
    case 'no-maximum':
      return `No maximum is written, so that none is checked: ${numbersText(guess.numbers, 'en')}.`;
    case 'blank-is-not-met':
      return `${guess.rowCount} blank cells are taken for not met, from cell ${cellToA1(guess.cell)} on.`;
    case 'rows-left-out':
      return `${guess.rowCount} rows are not counted, as it is not clear what criterion they belong to, from cell ${cellToA1(guess.cell)} (“${short(guess.words)}”) on.`;
    case 'bound':
      return `Criterion ${guess.number}: ${measureText(guess.measure, 'en')}, by the words in cell ${cellToA1(guess.cell)}.`;
    default:
      return unreachable(guess);
  }
}

const judgements: Texts<Readonly<Record<LevelJudgement, string | null>>> = {
  vi: { met: 'đạt', basicallyMet: 'cơ bản đạt', notMet: 'chưa đạt', notApplicable: 'không áp dụng', rated: null },
  en: { met: 'met', basicallyMet: 'basically met', notMet: 'not met', notApplicable: 'not applicable', rated: null },
};

/** "B: Nội dung tiêu chí; C: Điểm tối đa" */
function columnsText(columns: readonly ReadColumn[], language: Language): string {
  return columns.map(({ role, column }) => `${columnLetters(column)}: ${columnRoleNames[language][role]}`).join('; ');
}

/** "“Tốt” (đạt), “Kém” (chưa đạt)"; what nothing calls met or not stands by itself, what gives points with them. */
function levelsText(levels: readonly LevelColumn[], language: Language): string {
  return levels
    .map(({ label, judgement }) => {
      const said = judgements[language][judgement];
      return said === null ? `“${label}”` : `“${label}” (${said})`;
    })
    .join(', ');
}

/** More criteria than these are counted. */
const MOST_NAMED = 6;

function numbersText(numbers: readonly string[], language: Language): string {
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  const left = numbers.length - MOST_NAMED;
  const criteria = { vi: 'tiêu chí', en: numbers.length === 1 ? 'criterion' : 'criteria' }[language];
  const more = left <= 0 ? '' : { vi: ` và ${left} tiêu chí nữa`, en: ` and ${left} more` }[language];
  return `${criteria} ${named}${more}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 60;

function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
