import type { unicode as vi } from '../vi/unicode';

export const unicode: typeof vi = {
  convert: 'Convert to Unicode',
  preview: 'Some of the cells that will be converted',
  explained: (cells, fonts) =>
    `${cells === 1 ? '1 cell' : `${cells} cells`} will be converted${fonts.length === 0 ? '' : `; the font becomes ${fonts.join(' or ')}`}. Size, colour and all other formats stay; cells with formulas are left alone.`,
  convertCells: (cells) => (cells === 1 ? 'Convert 1 cell' : `Convert ${cells} cells`),
};
