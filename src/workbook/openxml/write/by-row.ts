/**
 * Sorts places in a list by row, in one pass and with eight bytes for each: a long sheet has a million.
 * @param rowOf the row of the item at a place, from 0
 * @returns for each row the places of its items, in the list's order
 */
export function placesByRow(length: number, rowOf: (place: number) => number): (row: number) => Uint32Array {
  let rowCount = 0;
  for (let place = 0; place < length; place++) rowCount = Math.max(rowCount, rowOf(place) + 1);
  const ends = new Uint32Array(rowCount + 1);
  const countUp = (row: number, by: number): number => {
    const before = ends[row] ?? 0;
    ends[row] = before + by;
    return before;
  };
  for (let place = 0; place < length; place++) countUp(rowOf(place) + 1, 1);
  for (let row = 1; row <= rowCount; row++) countUp(row, ends[row - 1] ?? 0);
  const places = new Uint32Array(length);
  // From here on `ends` runs ahead: a row's entry goes from where its items begin to where they end.
  for (let place = 0; place < length; place++) places[countUp(rowOf(place), 1)] = place;
  return (row) => places.subarray(row === 0 ? 0 : ends[row - 1], row < rowCount ? ends[row] : 0);
}
