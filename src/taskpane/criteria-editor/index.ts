import '../../zod-without-eval';

export { namedSet } from '../../app/remember-own-set';
export { readSheetForCriteria } from '../../app/sheet-for-criteria';
export { CriteriaEditor } from './criteria-editor';
