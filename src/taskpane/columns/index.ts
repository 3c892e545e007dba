export { withForm } from '../../app/metadata/machine-columns';
export { rememberColumns } from '../../app/remember-columns';
export { ColumnsDialog } from './columns-dialog';
