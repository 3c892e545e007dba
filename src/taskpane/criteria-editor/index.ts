import '../../zod-without-eval';

export { readSheetForCriteria } from '../../app/sheet-for-criteria';
export { CriteriaEditor } from './criteria-editor';
