/** What is loaded only where a workbook remembers more than a choice: it brings the schema library with it. */
export { readClosings, withClosings } from './closings-json';
export { dismissalsWithout, readDismissals } from './dismissals-json';
export { readMappings } from './sheet-mapping';
export { readTargets, targetJson, withTargets } from './targets-json';
