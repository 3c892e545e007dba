import type { unitFigures as vi } from '../vi/unit-figures';

export const unitFigures: typeof vi = {
  met: (met, total) => `${met}/${total} criteria met`,
  full: (full, total) => `${full}/${total} criteria with full points`,
  rated: (rated, total) => `${rated}/${total} criteria graded`,
  scored: (scored, total) => `${scored}/${total} criteria scored`,
  points: (score, maximum) => `${score}/${maximum} points`,
  pointsAlone: (score) => `${score} points`,
};
