import { useContext, createContext } from 'react';
import { useLanguage } from '../../language-context';
import { fieldProblemText, type DraftProblem } from '../draft/problems';

/** What is wrong with what is on show. */
export const ShownProblems = createContext<readonly DraftProblem[]>([]);

/** What is wrong with a field, as Fluent UI's `Field` shows it. @param field its names in the file: "measure.atLeast" */
export function useFieldProblem(field: string) {
  const language = useLanguage();
  const problem = useContext(ShownProblems).find((each) => each.field === field);
  return problem === undefined
    ? ({ validationState: 'none' } as const)
    : ({ validationState: 'error', validationMessage: fieldProblemText(problem, language) } as const);
}
