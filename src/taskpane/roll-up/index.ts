export { RollUpDialog } from './roll-up-dialog';
