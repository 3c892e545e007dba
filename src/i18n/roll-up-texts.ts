/** Why no roll-up is shown. */
export type RollUpProblem = 'no-workbooks' | 'failed' | 'stopped';
