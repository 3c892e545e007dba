import type { Texts } from '../language';

/** Periods with a target of their own. */
export interface PhasesTexts {
  readonly title: string;
  readonly explained: string;
  readonly phase: (place: number) => string;
  readonly phaseTitle: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly targetMet: string;
  readonly targetScore: string;
  readonly add: string;
}

export const phasesTexts: Texts<PhasesTexts> = {
  vi: {
    title: 'Giai đoạn',
    explained: 'Mỗi giai đoạn có thời gian và mục tiêu riêng.',
    phase: (place) => `Giai đoạn ${place}`,
    phaseTitle: 'Tên giai đoạn',
    from: 'Từ ngày',
    to: 'Đến ngày',
    target: 'Mục tiêu',
    targetMet: 'Số tiêu chí đạt',
    targetScore: 'Số điểm',
    add: 'Thêm giai đoạn',
  },
  en: {
    title: 'Phases',
    explained: 'Each has its time and its target.',
    phase: (place) => `Phase ${place}`,
    phaseTitle: 'Title of the phase',
    from: 'From',
    to: 'To',
    target: 'Target',
    targetMet: 'Criteria met',
    targetScore: 'Points',
    add: 'Add a phase',
  },
};
