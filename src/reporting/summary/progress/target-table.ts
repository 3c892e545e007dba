import type { Target } from '../../../assessing/target';
import { targetValue } from '../../../assessing/target';
import type { CriteriaSet } from '../../../criteria/criteria-set';
import { localText } from '../../../i18n/local-text';
import { serialOfDay } from '../../../reading/values/calendar-day';
import { columnRange } from '../../formula-text';
import { heights, look } from '../look';
import type { ProgressSection } from './section';

/** The columns of the table of targets. */
export const targetColumns = { order: 0, name: 1, until: 2, needed: 3 } as const;

/** Rows left free for more targets. */
const FREE_ROWS = 2;

/** Where the targets stand, for the formulas that look one up. */
export interface TargetRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

export function targetRows({ progress }: ProgressSection, header: number): TargetRows {
  return { header, first: header + 1, last: header + progress.targets.length + FREE_ROWS };
}

/** Writes the targets, which users may change, and free rows for more. */
export function writeTargets(section: ProgressSection, { header, first, last }: TargetRows): void {
  const { builder, own, texts, progress, set, language } = section;
  const { order, name, until, needed } = targetColumns;
  const headers = [texts.columns.order, own.columns.targetName, own.columns.until, own.columns.needed];
  headers.forEach((text, column) => builder.put(header, column, text, look.header));
  builder.rowHeight(header, heights.section);
  for (let row = first; row <= last; row += 1) {
    const target = progress.targets[row - first];
    builder.put(row, order, row - first + 1, look.number);
    builder.put(row, name, target === undefined ? null : phaseTitle(set.criteriaSet, target, language), look.text);
    builder.put(row, until, target === undefined ? null : serialOfDay(target.date), look.dateInput);
    builder.put(row, needed, target === undefined ? null : targetValue(target), look.numberInput);
    builder.rowHeight(row, heights.row);
  }
}

/** @returns a formula for the target that the day in a cell leads to, or "" where none does */
export function lookedUpTarget({ first, last }: TargetRows, day: string): string {
  const absolute = (column: number) => columnRange(column, first, last).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');
  const dates = absolute(targetColumns.until);
  const next = `SUMIF(${dates},SMALL(${dates},COUNTIF(${dates},"<"&${day})+1),${absolute(targetColumns.needed)})`;
  return `IFERROR(IF(${next}=0,"",${next}),"")`;
}

function phaseTitle({ phases = [] }: CriteriaSet, { date }: Target, language: ProgressSection['language']) {
  const phase = phases.find(({ to }) => to === date);
  return phase === undefined ? null : localText(phase.title, language);
}
