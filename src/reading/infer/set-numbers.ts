import { cellOfRow } from './cell-of-row';
import type { DraftCriterion, DraftGroup } from './draft-groups';
import type { InferenceNote } from './inference-note';

export interface NumberedCriterion extends Omit<DraftCriterion, 'indicators'> {
  /** Unique within the set. */
  readonly number: string;
  readonly indicators: readonly NumberedCriterion[];
}

export interface NumberedGroup extends Omit<DraftGroup, 'criteria'> {
  readonly criteria: readonly NumberedCriterion[];
}

export interface NumberedGroups {
  readonly groups: readonly NumberedGroup[];
  readonly notes: readonly InferenceNote[];
}

/**
 * Gives every criterion a number of its own. Numbers that begin anew in every group get the group's before them; where
 * there are none at all, criteria are counted. Of rows with the same number in one run, the first is kept.
 */
export function withOwnNumbers(groups: readonly DraftGroup[]): NumberedGroups {
  const all = groups.flatMap(({ criteria }) => criteria);
  if (all.every(({ number }) => number === null)) return byPlace(groups);
  if (!beginsAnew(groups)) return withoutRepeats(groups);
  const { groups: numbered, notes } = withoutRepeats(groups.map(withGroupNumber));
  const example = numbered[0]?.criteria[0]?.number ?? '';
  return { groups: numbered, notes: [{ code: 'numbers-with-group', example }, ...notes] };
}

function byPlace(groups: readonly DraftGroup[]): NumberedGroups {
  let count = 0;
  const numbered = groups.map(({ criteria, ...group }): NumberedGroup => {
    return { ...group, criteria: criteria.map((own) => ({ ...own, number: String(++count), indicators: [] })) };
  });
  return { groups: numbered, notes: [{ code: 'numbered-by-place', count }] };
}

function beginsAnew(groups: readonly DraftGroup[]): boolean {
  const firsts = groups.flatMap(({ criteria }) => criteria.find(({ number }) => number !== null)?.number ?? []);
  return new Set(firsts).size < firsts.length;
}

function withGroupNumber({ number, title, criteria }: DraftGroup, index: number): DraftGroup {
  const before = number ?? String(index + 1);
  const withIt = (own: DraftCriterion): DraftCriterion => ({
    ...own,
    number: own.number === null ? null : `${before}.${own.number}`,
    indicators: own.indicators.map(withIt),
  });
  return { number, title, criteria: criteria.map(withIt) };
}

function withoutRepeats(groups: readonly DraftGroup[]): NumberedGroups {
  const firstRows = new Map<string, number>();
  const notes: InferenceNote[] = [];
  const kept = (own: DraftCriterion): NumberedCriterion[] => {
    const { row, number } = own;
    const cell = cellOfRow(row);
    const firstRow = number === null ? undefined : firstRows.get(number);
    if (number === null) notes.push({ code: 'row-without-number', cell, title: row.title });
    else if (firstRow !== undefined) notes.push({ code: 'number-repeated', cell, number, firstRow });
    else {
      firstRows.set(number, row.row);
      const indicators = own.indicators.flatMap(kept);
      return own.indicators.length > 0 && indicators.length === 0 ? [] : [{ ...own, number, indicators }];
    }
    return [];
  };
  const numbered = groups.map(({ criteria, ...group }): NumberedGroup => ({
    ...group,
    criteria: criteria.flatMap(kept),
  }));
  return { groups: numbered.filter(({ criteria }) => criteria.length > 0), notes };
}

/** What is measured: a criterion's indicators, or itself. */
export function measuredIn({ criteria }: Pick<NumberedGroup, 'criteria'>): readonly NumberedCriterion[] {
  return criteria.flatMap((own) => (own.indicators.length === 0 ? [own] : own.indicators));
}
