export { rememberColumns } from '../../app/remember-columns';
export { ColumnsDialog } from './columns-dialog';
