/** What columns would be read as; counts are of the criteria that have a row. */
export interface ReadCriteria {
  /** 1 where the sheet has one unit. */
  readonly units: number;
  /** Criteria in the set, for all units together. */
  readonly total: number;
  readonly found: number;
  readonly met: number;
  readonly full: number;
  readonly notMet: number;
  readonly notFull: number;
  readonly notApplicable: number;
  readonly blank: number;
  /** As the language writes them; null in a set without points and for several units. */
  readonly points: { readonly score: string; readonly maximum: string } | null;
}

export function withCounts(criteria: string, counts: readonly (readonly [number, string])[]): string {
  const named = counts.filter(([count]) => count > 0).map(([count, name]) => `${count}\u00A0${name}`);
  return `${criteria}: ${named.join(', ')}`;
}

/** "C, D và E" */
export function listed(items: readonly string[], and: string): string {
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
