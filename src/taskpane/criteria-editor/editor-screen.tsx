import { useMemo, type Dispatch } from 'react';
import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { InferenceNote } from '../../reading/infer/inference-note';
import { ComparisonScreen } from './comparison-screen';
import type { CriteriaDraft, DraftEvent, View } from './draft/criteria-draft';
import { draftProblems, isPlace, problemsAt, type DraftProblem } from './draft/problems';
import { EditingContext } from './editing';
import { EditorFoot } from './editor-foot';
import { EditorHead } from './editor-head';
import { ShownProblems } from './fields/use-field-problem';
import { ExportScreen } from './export-screen';
import { Frame } from './frame';
import { GuessList } from './guess-list';
import { ItemScreen } from './item-screen';
import { Outline } from './outline';
import { PhasesForm } from './phases-form';
import { ProfilesForm } from './profiles-form';
import { RecognitionForm } from './recognition-form';
import { SetForm } from './set-form';
import { trySet } from './sheet-trial';
import { useViewFocus } from './use-view-focus';

interface EditorScreenProps {
  readonly source: SheetForCriteria;
  readonly sets: readonly CriteriaSet[];
  readonly draft: CriteriaDraft;
  readonly notes: readonly InferenceNote[];
  readonly dispatch: Dispatch<DraftEvent>;
  /** Goes back to what could be edited. */
  readonly onStart: () => void;
  readonly onKeep: (set: CriteriaSet) => void;
  readonly onClose: () => void;
}

/** A criteria set on its way: the list of what it has, or one part of it; what is wrong; what it means for the sheet. */
export function EditorScreen(props: EditorScreenProps) {
  const { source, sets, draft, notes, dispatch, onStart, onKeep, onClose } = props;
  const { set, view } = draft;
  const problems = useMemo(() => draftProblems(set), [set]);
  const trial = useMemo(() => trySet(source, set, problems.length === 0), [source, set, problems]);
  const editing = useMemo(
    () => ({ draft, dispatch, problems, source, sets, trial }),
    [draft, dispatch, problems, source, sets, trial],
  );
  const body = useViewFocus(view);
  return (
    <EditingContext value={editing}>
      <Frame
        body={body}
        head={<EditorHead onClose={onClose} />}
        foot={<EditorFoot onKeep={onKeep} onStart={onStart} />}
      >
        <ShownProblems value={shownProblems(problems, view)}>
          <Shown view={view} notes={notes} />
        </ShownProblems>
      </Frame>
    </EditingContext>
  );
}

function Shown({ view, notes }: { readonly view: View; readonly notes: readonly InferenceNote[] }) {
  if (view === null) return <Outline />;
  switch (view.kind) {
    case 'set':
      return <SetForm />;
    case 'recognition':
      return <RecognitionForm />;
    case 'phases':
      return <PhasesForm />;
    case 'profiles':
      return <ProfilesForm />;
    case 'guesses':
      return <GuessList notes={notes} />;
    case 'comparison':
      return <ComparisonScreen />;
    case 'export':
      return <ExportScreen />;
    case 'group':
    case 'criterion':
    case 'indicator':
      return <ItemScreen place={view} />;
  }
}

function shownProblems(problems: readonly DraftProblem[], view: View): readonly DraftProblem[] {
  if (view === null) return [];
  return isPlace(view) ? problemsAt(problems, view) : problems.filter((problem) => problem.view.kind === view.kind);
}
