import type { RecognitionCondition } from '../../../criteria/criteria-set';

/** The conclusions and their conditions. */
export const recognition = {
  title: 'Mức công nhận',
  explained: 'Xếp từ mức cao xuống thấp. Đơn vị được mức đầu tiên có đủ mọi điều kiện.',
  level: (place: number) => `Mức ${place}`,
  levelTitle: 'Tên mức',
  isRecognised: 'Mức này là được công nhận',
  condition: (place: number) => `Điều kiện ${place}`,
  conditions: {
    allMet: 'Mọi tiêu chí đạt',
    metAtLeast: 'Số tiêu chí đạt, ít nhất',
    criteriaMet: 'Các tiêu chí nêu tên đều đạt',
    scoreAtLeast: 'Tổng điểm, ít nhất',
    scoreBelow: 'Tổng điểm, dưới',
    shareAtLeast: 'Phần trăm tổng điểm, ít nhất',
    eachGroupAtLeast: 'Phần trăm điểm của mỗi nhóm, ít nhất',
    noVeto: 'Không có điểm liệt',
    stated: 'Điều kiện ngoài bảng, phải xác nhận',
    anyOf: 'Có một trong các điều kiện',
    allOf: 'Có đủ các điều kiện',
  } satisfies Readonly<Record<RecognitionCondition['kind'], string>>,
  value: 'Mức',
  numbers: 'Số thứ tự, cách nhau bằng dấu chấm phẩy',
  stated: 'Điều kiện là',
  addLevel: 'Thêm mức công nhận',
  addCondition: 'Thêm điều kiện',
  untitledLevel: 'Mức mới',
};
