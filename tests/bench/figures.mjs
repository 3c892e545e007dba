/** The middle one: a machine that does other things as well spoils single runs, not the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** To two decimals: more would be noise. */
export function rounded(number) {
  return Math.round(number * 100) / 100;
}
