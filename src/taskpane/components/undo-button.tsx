import { textsIn } from '../../i18n/texts';
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useLanguage, useTexts } from '../language-context';
import type { Notice, UndoableAction } from '../pane-state';
import { shortcuts } from '../../shortcuts';
import { shownKeys } from '../shortcuts/shown-keys';

interface UndoButtonProps {
  /** The message that stands beside it. */
  readonly notice: Notice | null;
  /** The latest last. */
  readonly undoable: readonly UndoableAction[];
  /** Among other quiet buttons. */
  readonly isQuiet?: boolean;
  readonly onUndo: () => void;
}

/**
 * Takes back the last of our actions that still stands. Beside the message of another one it says which, as it is not
 * the one that the message is about.
 */
export function UndoButton({ notice, undoable, isQuiet = false, onUndo }: UndoButtonProps) {
  const texts = useTexts();
  const language = useLanguage();
  const last = undoable.at(-1);
  if (last === undefined) return null;
  const undoes = textsIn(language).undo.undo(last.done.kind);
  return (
    <Button
      size="small"
      appearance={isQuiet ? 'subtle' : 'secondary'}
      icon={<ArrowUndoRegular />}
      title={`${undoes} (${shownKeys('undo')})`}
      aria-keyshortcuts={shortcuts.undo.keys}
      onClick={onUndo}
    >
      {notice?.kind === 'done' && last.done === notice.done ? texts.undo : undoes}
    </Button>
  );
}
