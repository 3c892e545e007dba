export { previewPeriod } from '../../app/close-period';
export { previewScores } from '../../app/score';
export { FormDialog } from './form-dialog';
export { PeriodDialog } from './period-dialog';
export { ScoresDialog } from './scores-dialog';
