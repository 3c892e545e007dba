import { Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';

interface QuestionDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What is asked; it is there only while the dialog is open. */
  readonly children: ReactNode;
}

const useSurface = makeStyles({ surface: { ...dialogSurface, maxWidth: '520px' } });

/** What questions of the pane look like. */
export const useQuestionStyles = makeStyles({
  body: dialogBody,
  title: dialogTitle,
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * Something that is asked over the pane, and left by Escape. It is kept when it is closed: Fluent UI takes what it hides
 * from screen readers back only while a dialog of its is there.
 */
export function QuestionDialog({ open, onClose, children }: QuestionDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={useSurface().surface}>{children}</DialogSurface>
    </Dialog>
  );
}
