import type { scorePreview as vi } from '../vi/score-preview';

export const scorePreview: typeof vi = {
  differing: (cells) =>
    cells === 1
      ? '1 cell has another score than the computed one, and is left as it is.'
      : `${cells} cells have other scores than the computed ones, and are left as they are.`,
  heading: 'Cells with other scores than the computed ones',
  explained: 'A formula takes the place of the score in each chosen cell. This can be undone.',
  all: 'Choose all',
  more: (cells) => (cells === 1 ? 'and 1 more cell' : `and ${cells} more cells`),
  replace: (cells) => (cells === 1 ? 'Replace 1 cell' : `Replace ${cells} cells`),
  keep: 'Leave as they are',
  replaced: (cells) =>
    cells === 1 ? 'Replaced the score in 1 cell by a formula.' : `Replaced the scores in ${cells} cells by formulas.`,
  unfilled: (cells, more) =>
    `${cells.join(', ')}${more === 0 ? '' : ` and ${more} more`} stay empty, as cells that they count have to be mended first. Score again once that is done.`,
};
