export { readLetterhead } from '../../app/summarise';
export { LetterheadDialog } from './letterhead-dialog';
