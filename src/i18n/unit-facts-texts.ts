import type { Texts } from './language';

/** What no sheet says of a unit, and somebody has to. */
export interface UnitFactsTexts {
  readonly heading: string;
  readonly profile: string;
  readonly noProfile: string;
  readonly holds: string;
  readonly fails: string;
  /** Of the two answers to one condition. */
  readonly answerTo: (condition: string) => string;
  readonly answered: string;
  readonly profileChosen: string;
}

export const unitFactsTexts: Texts<UnitFactsTexts> = {
  vi: {
    heading: 'Điều không ghi trong bảng',
    profile: 'Loại đơn vị',
    noProfile: 'Chưa chọn (tính theo mức chung)',
    holds: 'Đúng',
    fails: 'Không',
    answerTo: (condition) => `Trả lời: ${condition}`,
    answered: 'Đã lưu câu trả lời vào sổ làm việc.',
    profileChosen: 'Đã lưu loại đơn vị vào sổ làm việc.',
  },
  en: {
    heading: 'What the sheet does not say',
    profile: 'Kind of unit',
    noProfile: 'Not chosen (general measures)',
    holds: 'Yes',
    fails: 'No',
    answerTo: (condition) => `Answer: ${condition}`,
    answered: 'The answer is kept in the workbook.',
    profileChosen: 'The kind of unit is kept in the workbook.',
  },
};
