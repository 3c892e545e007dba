export { check } from '../app/check';
export { undo } from '../app/undo/undo';
