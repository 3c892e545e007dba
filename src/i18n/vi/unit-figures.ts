export const unitFigures = {
  met: (met: number, total: number) => `${met}/${total} tiêu chí đạt`,
  full: (full: number, total: number) => `${full}/${total} tiêu chí đủ điểm`,
  rated: (rated: number, total: number) => `${rated}/${total} tiêu chí đã xếp mức`,
  /** Points that nothing says the most of. */
  scored: (scored: number, total: number) => `${scored}/${total} tiêu chí đã có điểm`,
  points: (score: string, maximum: string) => `${score}/${maximum} điểm`,
  pointsAlone: (score: string) => `${score} điểm`,
};
