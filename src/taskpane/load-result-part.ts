/** There is nothing to show at first; what shows results and messages comes while the user reads the first screen. */
export const loadResultPart = () => import(/* webpackChunkName: "result" */ './result-part');
