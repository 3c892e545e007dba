import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

interface AskedBeforeWritingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** Which form is to be added, what a period's results are called, and which formulas are to be written, once asked for. */
export function AskedBeforeWriting({ store: { start, send, part }, state }: AskedBeforeWritingProps) {
  const { dialog, isDialogOpen: open } = state;
  const onClose = () => send({ type: 'dialogClosed' });
  if (dialog?.kind === 'form') {
    const FormDialog = part('form');
    return (
      FormDialog && (
        <FormDialog
          open={open}
          sets={dialog.sets}
          onAdd={(set) => void start({ kind: 'addForm', set })}
          onClose={onClose}
        />
      )
    );
  }
  if (dialog?.kind === 'period') {
    const PeriodDialog = part('period');
    return (
      PeriodDialog && (
        <PeriodDialog
          open={open}
          preview={dialog.preview}
          onSave={(name) => void start({ kind: 'closePeriod', ...(name !== undefined && { name }) })}
          onClose={onClose}
        />
      )
    );
  }
  if (dialog?.kind === 'scores') {
    const ScoresDialog = part('scores');
    return (
      ScoresDialog && (
        <ScoresDialog
          open={open}
          preview={dialog.preview}
          onWrite={(shown) => void start({ kind: 'score', shown })}
          onClose={onClose}
        />
      )
    );
  }
  return null;
}
