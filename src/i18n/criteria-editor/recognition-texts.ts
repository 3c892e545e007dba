import type { RecognitionCondition } from '../../criteria/criteria-set';
import type { Texts } from '../language';

/** The conclusions and their conditions. */
export interface RecognitionTexts {
  readonly title: string;
  readonly explained: string;
  readonly level: (place: number) => string;
  readonly levelTitle: string;
  readonly isRecognised: string;
  readonly condition: (place: number) => string;
  readonly conditions: Readonly<Record<RecognitionCondition['kind'], string>>;
  readonly value: string;
  readonly numbers: string;
  readonly stated: string;
  readonly addLevel: string;
  readonly addCondition: string;
  readonly untitledLevel: string;
}

export const recognitionTexts: Texts<RecognitionTexts> = {
  vi: {
    title: 'Mức công nhận',
    explained: 'Xếp từ mức cao xuống thấp. Đơn vị được mức đầu tiên có đủ mọi điều kiện.',
    level: (place) => `Mức ${place}`,
    levelTitle: 'Tên mức',
    isRecognised: 'Mức này là được công nhận',
    condition: (place) => `Điều kiện ${place}`,
    conditions: {
      allMet: 'Mọi tiêu chí đạt',
      metAtLeast: 'Số tiêu chí đạt, ít nhất',
      criteriaMet: 'Các tiêu chí nêu tên đều đạt',
      scoreAtLeast: 'Tổng điểm, ít nhất',
      shareAtLeast: 'Phần trăm tổng điểm, ít nhất',
      eachGroupAtLeast: 'Phần trăm điểm của mỗi nhóm, ít nhất',
      noVeto: 'Không có điểm liệt',
      stated: 'Điều kiện ngoài bảng, phải xác nhận',
      anyOf: 'Có một trong các điều kiện',
      allOf: 'Có đủ các điều kiện',
    },
    value: 'Mức',
    numbers: 'Số thứ tự, cách nhau bằng dấu chấm phẩy',
    stated: 'Điều kiện là',
    addLevel: 'Thêm mức công nhận',
    addCondition: 'Thêm điều kiện',
    untitledLevel: 'Mức mới',
  },
  en: {
    title: 'Conclusions',
    explained: 'From the highest to the lowest. A unit has the first whose conditions all hold.',
    level: (place) => `Conclusion ${place}`,
    levelTitle: 'Title',
    isRecognised: 'It is a recognition',
    condition: (place) => `Condition ${place}`,
    conditions: {
      allMet: 'All criteria met',
      metAtLeast: 'Criteria met, at least',
      criteriaMet: 'These criteria are met',
      scoreAtLeast: 'Total points, at least',
      shareAtLeast: 'Per cent of all points, at least',
      eachGroupAtLeast: 'Per cent of each group’s points, at least',
      noVeto: 'No veto',
      stated: 'A condition outside the table, to be confirmed',
      anyOf: 'One of several conditions',
      allOf: 'All of several conditions',
    },
    value: 'How many',
    numbers: 'Numbers, parted by semicolons',
    stated: 'The condition is',
    addLevel: 'Add a conclusion',
    addCondition: 'Add a condition',
    untitledLevel: 'New conclusion',
  },
};
