import { createContext, useContext, type Dispatch } from 'react';
import { laterTextsIn } from '../../i18n/texts';
import type { CriteriaEditorTexts } from '../../i18n/vi/criteria-editor';
import { useLanguage } from '../language-context';
import type { CriteriaDraft, DraftEvent } from './draft/criteria-draft';
import type { DraftProblem } from './draft/problems';
import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { SheetTrial } from './sheet-trial';

/** What every part of the editor works on. */
export interface Editing {
  readonly draft: CriteriaDraft;
  readonly dispatch: Dispatch<DraftEvent>;
  readonly problems: readonly DraftProblem[];
  /** The open sheet. */
  readonly source: SheetForCriteria;
  /** Sets that are at hand, to compare with. */
  readonly sets: readonly CriteriaSet[];
  /** What the draft makes of the open sheet. */
  readonly trial: SheetTrial;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('There is no editor around this part');
  return editing;
}

export function useEditorTexts(): CriteriaEditorTexts {
  return laterTextsIn(useLanguage()).criteriaEditor;
}
