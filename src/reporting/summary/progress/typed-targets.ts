import type { Target } from '../../../assessing/target';
import type { CriteriaSet } from '../../../criteria/criteria-set';
import { languages } from '../../../i18n/language';
import { localText } from '../../../i18n/local-text';
import { inAnyLanguage } from '../../../i18n/tab-texts';
import { parseDate } from '../../../reading/values/date';
import type { Area } from '../../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../../workbook/snapshot';
import type { SummarySet } from '../summary-unit';
import { progressOf, type ProgressSettings } from './progress';
import { targetColumns } from './target-table';

/**
 * The targets as users have left them on an earlier tab. A set that the tab does not speak of keeps its own.
 * @param area what the tab's defined name stands for
 */
export function typedTargets(
  sheet: SheetSnapshot,
  area: Area,
  sets: readonly SummarySet[],
  settings: ProgressSettings,
): readonly Target[] {
  const typed = new Map<SummarySet, readonly Target[]>();
  let current: SummarySet | undefined = sets.length === 1 ? sets[0] : undefined;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const first = textAt(sheet, row, area.column);
    current = sets.find(({ criteriaSet }) => isTitleOf(criteriaSet, first)) ?? current;
    if (current !== undefined && isHeader(sheet, row, area.column)) {
      typed.set(current, targetsBelow(sheet, row, area.column, current, settings));
    }
  }
  const found = new Set([...typed.keys()].map(({ criteriaSet }) => criteriaSet.id));
  return [...settings.targets.filter(({ criteriaSetId }) => !found.has(criteriaSetId)), ...[...typed.values()].flat()];
}

function targetsBelow(
  sheet: SheetSnapshot,
  header: number,
  left: number,
  set: SummarySet,
  settings: ProgressSettings,
): readonly Target[] {
  const { of } = progressOf(set, settings);
  const targets: Target[] = [];
  for (
    let row = header + 1;
    typeof valueAt(sheet, { row, column: left + targetColumns.order }) === 'number';
    row += 1
  ) {
    const date = parseDate(valueAt(sheet, { row, column: left + targetColumns.until }), null);
    const needed = valueAt(sheet, { row, column: left + targetColumns.needed });
    if (date?.kind !== 'date' || typeof needed !== 'number' || needed <= 0) continue;
    const measure = of === 'met' ? { met: needed } : { score: needed };
    targets.push({ criteriaSetId: set.criteriaSet.id, date: date.day, measure });
  }
  return targets.filter((target) => !isOfPhase(set.criteriaSet, target));
}

/** What a phase of the set says already need not be remembered. */
function isOfPhase({ phases = [] }: CriteriaSet, { date, measure }: Target): boolean {
  return phases.some(({ to, target }) => to === date && JSON.stringify(target) === JSON.stringify(measure));
}

function isHeader(sheet: SheetSnapshot, row: number, left: number): boolean {
  return inAnyLanguage(({ progress }) => {
    const { until, needed } = progress.columns;
    return (
      textAt(sheet, row, left + targetColumns.until) === until &&
      textAt(sheet, row, left + targetColumns.needed) === needed
    );
  });
}

function isTitleOf({ title }: CriteriaSet, text: string): boolean {
  return text !== '' && languages.some((language) => localText(title, language) === text);
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, { row, column });
  return typeof value === 'string' ? value.trim() : '';
}
