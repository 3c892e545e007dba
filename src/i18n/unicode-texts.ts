import type { Texts } from './language';

/** Turning old encodings into Unicode. */
export interface UnicodeTexts {
  readonly convert: string;
  readonly preview: string;
  /** How many cells are converted, and into which fonts. */
  readonly explained: (cells: number, fonts: readonly string[]) => string;
  readonly convertCells: (cells: number) => string;
}

export const unicodeTexts: Texts<UnicodeTexts> = {
  vi: {
    convert: 'Chuyển sang Unicode',
    preview: 'Một số ô sẽ được chuyển',
    explained: (cells, fonts) =>
      `${cells} ô sẽ được chuyển${fonts.length === 0 ? '' : `, phông chữ đổi thành ${fonts.join(' hoặc ')}`}. Cỡ chữ, màu và định dạng khác giữ nguyên; ô có công thức không đổi.`,
    convertCells: (cells) => `Chuyển ${cells} ô`,
  },
  en: {
    convert: 'Convert to Unicode',
    preview: 'Some of the cells that will be converted',
    explained: (cells, fonts) =>
      `${cells === 1 ? '1 cell' : `${cells} cells`} will be converted${fonts.length === 0 ? '' : `; the font becomes ${fonts.join(' or ')}`}. Size, colour and all other formats stay; cells with formulas are left alone.`,
    convertCells: (cells) => (cells === 1 ? 'Convert 1 cell' : `Convert ${cells} cells`),
  },
};
