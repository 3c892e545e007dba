import { measuringOf } from '../../app/measuring';
import { measuredAgainst } from '../jobs/job-outcome';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { shownSheet } from '../shown-sheet';

interface ColumnsQuestionProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** "Which column is which?" about the sheet on show, once it has been asked. */
export function ColumnsQuestion({ store: { start, send, part }, state }: ColumnsQuestionProps) {
  const { dialog, report } = state;
  const ColumnsDialog = part('columns');
  const checked = shownSheet(state);
  if (dialog?.kind !== 'columns' || ColumnsDialog === null || report === null || checked === null) return null;
  const { name: sheetName } = checked.sheet;
  return (
    <ColumnsDialog
      open={state.isDialogOpen}
      report={checked}
      measuring={measuringOf(checked.sheet, measuredAgainst(state), report.remembered)}
      workbook={report.workbook}
      onUse={(mapping) => void start({ kind: 'rememberColumns', sheetName, mapping })}
      onForget={() => void start({ kind: 'rememberColumns', sheetName, mapping: null })}
      onClose={() => send({ type: 'dialogClosed' })}
    />
  );
}
