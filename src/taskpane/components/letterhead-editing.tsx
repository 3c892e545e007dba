import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

interface LetterheadEditingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** The settings of the tabs' head and foot, once they have been asked for. */
export function LetterheadEditing({ store: { start, send }, state }: LetterheadEditingProps) {
  const { letterheadEditing, isEditingLetterhead } = state;
  if (letterheadEditing === null) return null;
  const { dialog: LetterheadDialog, words } = letterheadEditing;
  return (
    <LetterheadDialog
      open={isEditingLetterhead}
      words={words}
      onSave={(letterhead) => void start({ kind: 'summarise', letterhead })}
      onClose={() => send({ type: 'letterheadClosed' })}
    />
  );
}
