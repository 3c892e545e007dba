/**
 * How a cell looks in the grid, in the shape that Univer keeps (its IStyleData): spelt out here, so that reading a
 * file's styles needs none of Univer's code.
 */
export interface GridStyle {
  /** Font family, size in points, bold, italic, underline, strike-through. */
  readonly ff?: string;
  readonly fs?: number;
  readonly bl?: 1;
  readonly it?: 1;
  readonly ul?: { readonly s: 1 };
  readonly st?: { readonly s: 1 };
  /** Text and fill colour. */
  readonly cl?: GridColor;
  readonly bg?: GridColor;
  readonly bd?: Readonly<Partial<Record<'t' | 'r' | 'b' | 'l', GridBorder>>>;
  /** Horizontal: 1 left, 2 centre, 3 right, 4 justified. Vertical: 1 top, 2 middle, 3 bottom. */
  readonly ht?: 1 | 2 | 3 | 4;
  readonly vt?: 1 | 2 | 3;
  /** 3 wraps. */
  readonly tb?: 3;
  readonly n?: { readonly pattern: string };
}

export interface GridColor {
  readonly rgb: string;
}

export interface GridBorder {
  /** Univer's BorderStyleTypes. */
  readonly s: number;
  readonly cl: GridColor;
}
