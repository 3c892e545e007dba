import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { InferenceNote } from '../../reading/infer/inference-note';
import { newDraft, reduceDraft, type CriteriaDraft, type DraftEvent } from './draft/criteria-draft';
import type { PendingGuess } from './draft/pending-guesses';
import { EditorScreen } from './editor-screen';
import { StartFrame } from './start-frame';
import { useFirstFocus } from '../use-first-focus';
import { FIRST_CONTROL } from './use-view-focus';

export interface CriteriaEditorProps {
  readonly open: boolean;
  /** The open sheet, as it was when the editor was asked for. */
  readonly source: SheetForCriteria;
  /** What can be edited. */
  readonly sets: readonly CriteriaSet[];
  /** What is to be seen at once, unless something is unfinished; null where that is chosen first. */
  readonly begins: CriteriaSet | null;
  /** What the sheet is measured against now. */
  readonly inUse: CriteriaSet | null;
  /** Keeps the set in the workbook and uses it for the sheet. */
  readonly onKeep: (set: CriteriaSet) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  all: { height: '100%' },
  surface: {
    width: 'calc(100% - 16px)',
    maxWidth: '640px',
    height: 'calc(100% - 16px)',
    maxHeight: 'none',
    padding: 0,
    overflow: 'hidden',
  },
});

/** What is on its way, and what else is to be known of where it came from. */
interface Unfinished {
  readonly draft: CriteriaDraft;
  readonly notes: readonly InferenceNote[];
}

/** Makes a criteria set out of the open sheet, or edits one. What is unfinished is kept while the pane is open. */
export function CriteriaEditor(props: CriteriaEditorProps) {
  const { open, source, begins, onClose } = props;
  const [unfinished, setUnfinished] = useState<Unfinished | null>(() => begun(begins));
  const [isStarting, setIsStarting] = useState(begins === null);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) {
      if (unfinished === null) setUnfinished(begun(begins));
      setIsStarting(unfinished !== null || begins === null);
    }
  }
  const begin = (next: Unfinished | null) => {
    if (next !== null) setUnfinished(next);
    setIsStarting(false);
  };
  const dispatch = (event: DraftEvent) =>
    setUnfinished((own) => own && { ...own, draft: reduceDraft(own.draft, event) });
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={useStyles().surface} onKeyDown={keepEscape}>
        <KeepsFocus>
          {isStarting || unfinished === null ? (
            <StartFrame
              {...props}
              unfinished={unfinished?.draft.set ?? null}
              onFromSheet={() => begin(fromSheet(source))}
              onEdit={(set) => begin(begun(set))}
              onGoOn={() => begin(null)}
            />
          ) : (
            <EditorScreen
              {...props}
              notes={unfinished.notes}
              draft={unfinished.draft}
              dispatch={dispatch}
              onStart={() => setIsStarting(true)}
            />
          )}
        </KeepsFocus>
      </DialogSurface>
    </Dialog>
  );
}

/** Begins at the first control, and goes back to where the keyboard was. */
function KeepsFocus({ children }: { readonly children: ReactNode }) {
  const within = useFirstFocus<HTMLDivElement>(FIRST_CONTROL);
  return (
    <div ref={within} className={useStyles().all}>
      {children}
    </div>
  );
}

function begun(set: CriteriaSet | null): Unfinished | null {
  return set === null ? null : { draft: newDraft(set, []), notes: [] };
}

function fromSheet({ inferred }: SheetForCriteria): Unfinished | null {
  if (inferred === null) return null;
  const isGuess = (note: InferenceNote): note is PendingGuess => note.code === 'measure-guessed';
  const guesses = inferred.notes.filter(isGuess);
  return { draft: newDraft(inferred.set, guesses), notes: inferred.notes.filter((note) => !isGuess(note)) };
}

/** Nothing around the dialog is to close with it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
