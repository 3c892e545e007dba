import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

interface LetterheadEditingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** The settings of the tabs' head and foot, once they have been asked for. */
export function LetterheadEditing({ store: { start, send, part }, state }: LetterheadEditingProps) {
  const { dialog, isDialogOpen } = state;
  const LetterheadDialog = part('letterhead');
  if (dialog?.kind !== 'letterhead' || LetterheadDialog === null) return null;
  return (
    <LetterheadDialog
      open={isDialogOpen}
      words={dialog.words}
      onSave={(letterhead) => void start({ kind: 'summarise', letterhead })}
      onClose={() => send({ type: 'dialogClosed' })}
    />
  );
}
