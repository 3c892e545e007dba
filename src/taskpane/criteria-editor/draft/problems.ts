import { problemsOf } from '../../../criteria/criteria-file';
import type { CriteriaSet } from '../../../criteria/criteria-set';
import type { CriteriaError } from '../../../criteria/errors';
import { invalidCriteriaText } from '../../../i18n/criteria-error-texts';
import type { Language } from '../../../i18n/language';
import type { View } from './criteria-draft';
import { criterionAt, isSamePlace, type Place } from './place';

/** Something that keeps a draft from being a set. */
export interface DraftProblem {
  /** Where it is to be mended. */
  readonly view: NonNullable<View>;
  /** The field there, by its names in the file: "measure.atLeast"; "" where it is of no one field. */
  readonly field: string;
  readonly error: Extract<CriteriaError, { code: 'criteria-invalid' }>;
}

/** Everything that keeps a draft from being a set; empty where it is one. */
export function draftProblems(set: CriteriaSet): readonly DraftProblem[] {
  return problemsOf(set).map((error) => {
    const { view, rest } = viewOf(error.path);
    return { view, field: rest.join('.'), error: { ...error, path: rest } };
  });
}

/** What is wrong, as a field says it below itself. */
export function fieldProblemText({ error }: DraftProblem, language: Language): string {
  return invalidCriteriaText({ ...error, path: [] }, language);
}

/** What is wrong, with its field: "Mức tối thiểu: phải là số từ 0 đến 100." */
export function problemText({ error }: DraftProblem, language: Language): string {
  return invalidCriteriaText(error, language);
}

/** The number of the criterion that it is wrong with, or null. */
export function problemNumber({ view }: DraftProblem, set: CriteriaSet): string | null {
  return isPlace(view) ? (criterionAt(set, view)?.number ?? null) : null;
}

export function problemsAt(problems: readonly DraftProblem[], place: Place): readonly DraftProblem[] {
  return problems.filter(({ view }) => isPlace(view) && isSamePlace(view, place));
}

export function isPlace(view: NonNullable<View>): view is Place {
  return view.kind === 'group' || view.kind === 'criterion' || view.kind === 'indicator';
}

type Path = DraftProblem['error']['path'];

function viewOf(path: Path): { readonly view: NonNullable<View>; readonly rest: Path } {
  const [part, group, list, criterion, sublist, indicator] = path;
  if (part === 'recognition' || part === 'phases' || part === 'profiles')
    return { view: { kind: part }, rest: path.slice(1) };
  if (part === 'fewestMonths' || part === 'notAboveParent' || part === 'classLimits')
    return { view: { kind: 'recognition' }, rest: path };
  if (part !== 'groups' || typeof group !== 'number') return { view: { kind: 'set' }, rest: path };
  if (list !== 'criteria' || typeof criterion !== 'number') {
    return { view: { kind: 'group', group }, rest: path.slice(2) };
  }
  return sublist === 'indicators' && typeof indicator === 'number'
    ? { view: { kind: 'indicator', group, criterion, indicator }, rest: path.slice(6) }
    : { view: { kind: 'criterion', group, criterion }, rest: path.slice(4) };
}
