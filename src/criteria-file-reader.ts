import './zod-without-eval';

/** What reads criteria files in a page. It brings the schema library with it, so pages load it when there is a file. */
export { parseCriteriaFile } from './criteria/criteria-file';
export { parseSetIndex } from './criteria/set-index';
