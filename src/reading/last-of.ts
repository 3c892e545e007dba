/** @returns the last item for which something holds, or undefined */
export function lastOf<T>(items: readonly T[], isWanted: (item: T, index: number) => boolean): T | undefined {
  const place = lastPlaceOf(items, isWanted);
  return place === -1 ? undefined : items[place];
}

/** @returns the place of the last item for which something holds, or -1 */
export function lastPlaceOf<T>(items: readonly T[], isWanted: (item: T, index: number) => boolean): number {
  for (let place = items.length - 1; place >= 0; place--) {
    const item = items[place];
    if (item !== undefined && isWanted(item, place)) return place;
  }
  return -1;
}
