import type { TargetDistance } from '../../assessing/distance-to-target';

export const target = (
  { of, reached, possible, target: aim, remaining }: TargetDistance,
  number: (value: number) => string,
): string =>
  `${number(reached)}/${number(possible)} ${of === 'met' ? 'tiêu chí đạt' : 'điểm'}, mục tiêu ${number(aim)}, ${remaining === 0 ? 'đã đạt mục tiêu' : `còn ${number(remaining)}`}`;
