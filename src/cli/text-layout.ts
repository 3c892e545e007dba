/** Puts the cells of each line under those of the line above, two spaces apart; the last column is as wide as it is. */
export function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [place, cell] of cells.entries()) widths[place] = Math.max(widths[place] ?? 0, cell.length);
  }
  return lines.map((cells) =>
    cells.map((cell, place) => (place === cells.length - 1 ? cell : cell.padEnd(widths[place] ?? 0))).join('  '),
  );
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
