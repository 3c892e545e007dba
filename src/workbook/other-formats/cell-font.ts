/** The font that a cell's text is shown in: of a text in old encodings it says how the text is to be read. */
export interface CellFont {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** By the sheet's name. */
export type SheetFonts = ReadonlyMap<string, readonly CellFont[]>;
