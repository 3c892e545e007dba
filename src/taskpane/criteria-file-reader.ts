import '../zod-without-eval';

export { parseCriteriaFile } from '../criteria/criteria-file';
