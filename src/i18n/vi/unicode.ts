/** Turning old encodings into Unicode. */
export const unicode = {
  convert: 'Chuyển sang Unicode',
  preview: 'Một số ô sẽ được chuyển',
  /** How many cells are converted, and into which fonts. */
  explained: (cells: number, fonts: readonly string[]) =>
    `${cells} ô sẽ được chuyển${fonts.length === 0 ? '' : `, phông chữ đổi thành ${fonts.join(' hoặc ')}`}. Cỡ chữ, màu và định dạng khác giữ nguyên; ô có công thức không đổi.`,
  convertCells: (cells: number) => `Chuyển ${cells} ô`,
};
