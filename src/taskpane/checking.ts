export { check, readAndCheck } from '../app/check';
export { recheck } from '../app/live/recheck';
export { undo } from '../app/undo/undo';
