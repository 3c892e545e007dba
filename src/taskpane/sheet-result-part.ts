/** There is nothing to show at first; the part comes while the user reads the first screen. */
export const loadSheetResult = () => import(/* webpackChunkName: "sheet" */ './components/sheet-result');
