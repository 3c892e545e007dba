export { clearMarks } from '../app/clear-marks';
export { closePeriod } from '../app/close-period';
export { convertToUnicode } from '../app/convert-to-unicode';
export { dismiss, takeBackDismissal } from '../app/dismissals/dismiss';
export { fixFindings } from '../app/fix-findings';
export { mark } from '../app/mark';
export { score } from '../app/score';
export { storeCriteriaSet } from '../app/stored-criteria';
export { summarise } from '../app/summarise';
