import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

interface AskedBeforeWritingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** What a period's results are called, and the formulas that are to be written, once they have been asked for. */
export function AskedBeforeWriting({ store: { start, send, part }, state }: AskedBeforeWritingProps) {
  const { dialog, isDialogOpen: open } = state;
  const onClose = () => send({ type: 'dialogClosed' });
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
