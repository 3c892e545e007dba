export { ElsewhereLine } from './components/elsewhere-line';
export { NoticeBar } from './components/notice-bar';
export { RefusedSets } from './components/refused-sets';
export { SheetResult } from './components/sheet-result';
export { Figure, Source, Who } from './head/head-lines';
export { ResultBar } from './head/result-bar';
