export { score } from '../app/score';
export { summarise } from '../app/summarise';
