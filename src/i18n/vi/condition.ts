import { joined, type ConditionTexts } from '../condition-texts';
import { exactNumber } from '../format';
import { localText } from '../local-text';

export const condition: ConditionTexts = {
  allMet: () => 'mọi tiêu chí đạt',
  metAtLeast: ({ count }) => `ít nhất ${count} tiêu chí đạt`,
  criteriaMet: ({ numbers }) => `tiêu chí ${numbers.join(', ')} đạt`,
  scoreAtLeast: ({ points }) => `từ ${exactNumber(points, 'vi')} điểm trở lên`,
  scoreBelow: ({ points }) => `dưới ${exactNumber(points, 'vi')} điểm`,
  shareAtLeast: ({ percent }) => `từ ${exactNumber(percent, 'vi')} % tổng điểm áp dụng trở lên`,
  eachGroupAtLeast: ({ percent }) => `mỗi nhóm từ ${exactNumber(percent, 'vi')} % điểm trở lên`,
  noVeto: () => 'không vướng tiêu chí loại trừ',
  stated: ({ title }) => localText(title, 'vi'),
  figure: ({ criterion, atLeast, below }) =>
    `số liệu ở tiêu chí ${criterion} ${[
      ...(atLeast === undefined ? [] : [`từ ${exactNumber(atLeast, 'vi')}${below === undefined ? ' trở lên' : ''}`]),
      ...(below === undefined ? [] : [`${atLeast === undefined ? '' : 'đến '}dưới ${exactNumber(below, 'vi')}`]),
    ].join(' ')}`,
  someOf: ({ atLeast, conditions }) =>
    `ít nhất ${atLeast} trong ${conditions.length} điều kiện (${joined(conditions, '; ', 'vi')})`,
  anyOf: ({ conditions }) => `(${joined(conditions, ' hoặc ', 'vi')})`,
  allOf: ({ conditions }) => `(${joined(conditions, ' và ', 'vi')})`,
};
