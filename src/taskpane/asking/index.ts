export { previewPeriod } from '../../app/close-period';
export { previewScores } from '../../app/score';
export { PeriodDialog } from './period-dialog';
export { ScoresDialog } from './scores-dialog';
