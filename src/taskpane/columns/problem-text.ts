import { textsIn } from '../../i18n/texts';
import type { Language } from '../../i18n/language';
import { unreachable } from '../../outcome';
import type { ColumnRole } from '../../reading/assessment-table';
import { columnLetters } from '../../workbook/address';
import type { ColumnsDraft, DraftProblem } from './columns-draft';
import type { ColumnDoubt } from './first-question';

/** What is still wrong with an answer, and so what to do. */
export function problemText(problem: DraftProblem, language: Language): string {
  const texts = textsIn(language).columns;
  const names = textsIn(language).columnRoles;
  switch (problem.kind) {
    case 'twice': {
      const [first, second] = problem.roles;
      return texts.twice(columnLetters(problem.column), [names[first], names[second]]);
    }
    case 'missing':
      return texts.missing(names[problem.role]);
    case 'noConclusion':
      return texts.noConclusion;
    default:
      return unreachable(problem);
  }
}

/** The roles whose columns are to be chosen otherwise before the answer can be used. */
export function rolesAtFault(problem: DraftProblem | null, { resultForm }: ColumnsDraft): readonly ColumnRole[] {
  switch (problem?.kind) {
    case 'twice':
      return problem.roles;
    case 'missing':
      return [problem.role];
    case 'noConclusion':
      return [resultForm === 'words' ? 'result' : 'met'];
    case undefined:
      return [];
  }
}

/** Why a column is asked for. */
export function doubtText(doubt: ColumnDoubt, language: Language): string {
  const texts = textsIn(language).columns;
  return doubt.kind === 'unsure' ? texts.doubtful : texts.candidates(doubt.columns.map(columnLetters));
}
