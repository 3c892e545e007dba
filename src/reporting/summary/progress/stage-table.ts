import { targetValue } from '../../../assessing/target';
import { dayText } from '../../../i18n/amount-texts';
import { serialOfDay, type CalendarDay } from '../../../reading/values/calendar-day';
import { cellToA1, type Area } from '../../../workbook/address';
import type { PlannedCell, PlannedChart } from '../../../workbook/sheet-plan';
import { fixed, textConstant } from '../../formula-text';
import { colors, heights, look } from '../look';
import { wordingsOf } from './progress-words';
import { closedFigure, closingOn, figureNow, nextTarget, periodName } from './progress';
import { columnWidths, type ProgressSection } from './section';
import { lookedUpTarget, targetColumns, type TargetRows } from './target-table';
import { wrappedHeight } from '../wrapped-text';

/** A row of the table: a day that was closed, today, or a day to come that has a target. */
export interface Stage {
  readonly kind: 'closed' | 'now' | 'target';
  readonly day: CalendarDay;
}

export function stagesOf({ progress: { days, today, targets } }: ProgressSection): readonly Stage[] {
  return [
    ...days.map((day): Stage => ({ kind: 'closed', day })),
    { kind: 'now', day: today },
    ...targets.filter(({ date }) => date > today).map(({ date }): Stage => ({ kind: 'target', day: date })),
  ];
}

/** Where the stages' figures come from. */
export interface StageSources {
  /** The column of a stage's figures: of the criteria's results for one unit, of the units' figures for several. */
  readonly range: (stage: number) => string;
  readonly targets: TargetRows;
}

const column = { order: 0, stage: 1, date: 2 } as const;

/** Columns of one unit's stages, and of several units'. */
const ofOne = { actual: 3, possible: 4, target: 5, difference: 6, projected: 7, status: 8 } as const;
const ofMany = { count: 3, actual: 4, target: 5, difference: 6, reached: 7, ratio: 8 } as const;

/** Writes the stages with what was reached, and what was to be. @returns the first row below */
export function writeStages(section: ProgressSection, header: number, sources: StageSources): number {
  const { builder, own, texts, set } = section;
  const stages = stagesOf(section);
  const isOne = set.units.length === 1;
  const { columns } = own;
  const headers = isOne
    ? [reachedName(section), columns.possible, columns.target, columns.difference, columns.projected, columns.status]
    : [
        columns.unitCount,
        averageName(section),
        columns.target,
        columns.difference,
        columns.reached,
        columns.reachedRatio,
      ];
  [texts.columns.order, columns.stage, columns.date, ...headers].forEach((text, index) => {
    builder.put(header, index, text, look.header);
    builder.rowHeight(header, Math.max(heights.header, wrappedHeight(text, columnWidths[index] ?? 0, look.header)));
  });
  stages.forEach((stage, index) => {
    const row = header + 1 + index;
    builder.rowHeight(row, heights.row);
    builder.put(row, column.order, index + 1, look.number);
    writeDay(section, row, stage, sources.targets);
    if (isOne) writeOneUnit(section, row, { stages, index, header, sources });
    else writeUnits(section, row, { stages, index, header, sources });
  });
  const area = (at: number): Area => ({ row: header + 1, column: at, rowCount: stages.length, columnCount: 1 });
  const difference = isOne ? ofOne.difference : ofMany.difference;
  builder.conditionalFormat({
    areas: [area(difference)],
    rule: { kind: 'iconSet', icons: '3Symbols2', middle: 0, high: 0 },
  });
  const bar = isOne ? ofOne.actual : ofMany.ratio;
  const most = isOne ? possibleNow(section) : 1;
  builder.conditionalFormat({ areas: [area(bar)], rule: { kind: 'dataBar', color: colors.bar, maximum: most } });
  return header + 1 + stages.length;
}

function writeDay(
  { builder, own, progress, set }: ProgressSection,
  row: number,
  stage: Stage,
  targets: TargetRows,
): void {
  const date = cellToA1({ row, column: column.date });
  const serial = serialOfDay(stage.day);
  const called = stage.kind === 'closed' ? periodName(set, stage.day) : null;
  const name = called ?? `${own.stages[stage.kind]} ${dayText(stage.day)}`;
  if (stage.kind === 'target') {
    const place = progress.targets.findIndex((target) => target.date === stage.day);
    const cell = cellToA1({ row: targets.first + place, column: targetColumns.until });
    const day = `DAY(${date})&"/"&MONTH(${date})&"/"&YEAR(${date})`;
    const formula = `=${textConstant(`${own.stages.target} `)}&${day}`;
    builder.put(row, column.stage, { formula, value: name }, look.text);
    builder.put(row, column.date, { formula: `=${cell}`, value: serial }, look.date);
  } else {
    builder.put(row, column.stage, name, look.text);
    builder.put(row, column.date, serial, look.date);
  }
}

interface StageRow {
  readonly stages: readonly Stage[];
  readonly index: number;
  readonly header: number;
  readonly sources: StageSources;
}

type Content = PlannedCell['content'];

function writeOneUnit(section: ProgressSection, row: number, at: StageRow): void {
  const { builder, progress, set, places, texts, own } = section;
  const { kind, day } = at.stages[at.index] ?? { kind: 'now', day: progress.today };
  const [unit] = set.units;
  const cell = (name: keyof typeof ofOne, of = row) => cellToA1({ row: of, column: ofOne[name] });
  const closing = kind === 'closed' && unit !== undefined ? closingOn(unit, day) : null;
  const range = at.sources.range(at.index);
  const isMet = progress.of === 'met';
  const fulfilled = wordingsOf(set.measuredBy, texts).map(({ met }) => met);
  const actual =
    kind === 'target' || unit === undefined
      ? null
      : closing === null
        ? figureNow(progress, unit)
        : closedFigure(progress, closing);
  const actualContent: Content | null =
    actual === null
      ? null
      : kind === 'now'
        ? { formula: `=${places.figure(0, isMet ? 'met' : 'score')}`, value: actual }
        : isMet
          ? {
              formula: `=${fulfilled.map((word) => `COUNTIF(${range},${textConstant(word)})`).join('+')}`,
              value: actual,
            }
          : actual;
  const possibleContent: Content | null =
    kind === 'now' && (isMet || !set.isOpenEnded)
      ? { formula: `=${places.figure(0, isMet ? 'total' : 'maxScore')}`, value: possibleNow(section) }
      : closing === null
        ? null
        : isMet
          ? {
              formula: `=COUNTA(${range})`,
              value: progress.criteria.filter(({ number }) => closing.results.has(number)).length,
            }
          : (closing.maxScore ?? 0);
  builder.put(row, ofOne.actual, actualContent, look.points);
  builder.put(row, ofOne.possible, possibleContent, look.points);

  const target = writeTargetOf(section, row, at, ofOne.target);
  const difference = actual === null || target === null ? null : actual - target;
  builder.put(
    row,
    ofOne.difference,
    actual === null
      ? null
      : { formula: `=IF(${cell('target')}="","",${cell('actual')}-${cell('target')})`, value: difference ?? '' },
    look.signed,
  );
  builder.put(row, ofOne.projected, projectedContent(section, row, at), look.points);
  const { reached, notReached, ahead } = own.status;
  builder.put(
    row,
    ofOne.status,
    actual === null
      ? ahead
      : {
          formula: `=IF(${cell('target')}="","",IF(${cell('actual')}>=${cell('target')},${textConstant(reached)},${textConstant(notReached)}))`,
          value: difference === null ? '' : difference >= 0 ? reached : notReached,
        },
    look.word,
  );
}

/** By the pace since the first closing that is shown: whole criteria, and no more than there are. */
function projectedContent(section: ProgressSection, row: number, { stages, index, header }: StageRow): Content | null {
  const { progress, set } = section;
  const now = stages.findIndex(({ kind }) => kind === 'now');
  const [first] = stages;
  const [unit] = set.units;
  const stage = stages[index];
  if (first?.kind !== 'closed' || stage === undefined || unit === undefined || first.day >= progress.today) return null;
  const at = (name: keyof typeof ofOne | 'date', of: number) =>
    fixed({ row: header + 1 + of, column: name === 'date' ? column.date : ofOne[name] });
  const reachedNow = figureNow(progress, unit);
  if (stage.kind === 'now') return { formula: `=${at('actual', now)}`, value: reachedNow };
  if (stage.kind === 'closed') return null;
  const closing = closingOn(unit, first.day);
  const start = closing === null ? 0 : closedFigure(progress, closing);
  const [day0, day1, day2] = [first.day, progress.today, stage.day].map(serialOfDay);
  if (day0 === undefined || day1 === undefined || day2 === undefined) return null;
  const pace = (reachedNow - start) / (day1 - day0);
  const most = possibleNow(section);
  const digits = progress.of === 'met' ? 0 : 2;
  const value = Math.max(0, Math.min(most, roundedDown(reachedNow + pace * (day2 - day1), digits)));
  const days = `(${cellToA1({ row, column: column.date })}-${at('date', now)})/(${at('date', now)}-${at('date', 0)})`;
  const line = `${at('actual', now)}+(${at('actual', now)}-${at('actual', 0)})*${days}`;
  return { formula: `=MAX(0,MIN(${at('possible', now)},ROUNDDOWN(${line},${digits})))`, value };
}

function roundedDown(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.trunc(Math.round(value * scale * 1e9) / 1e9) / scale;
}

function writeUnits(section: ProgressSection, row: number, at: StageRow): void {
  const { builder, progress, set } = section;
  const { kind, day } = at.stages[at.index] ?? { kind: 'now', day: progress.today };
  const cell = (name: keyof typeof ofMany) => cellToA1({ row, column: ofMany[name] });
  const range = at.sources.range(at.index);
  const figures =
    kind === 'target'
      ? []
      : set.units.flatMap((unit) => {
          if (kind === 'now') return [figureNow(progress, unit)];
          const closing = closingOn(unit, day);
          return closing === null ? [] : [closedFigure(progress, closing)];
        });
  const average = averageOf(figures);
  const isAhead = kind === 'target';
  const counted = (formula: string, value: number | string | null): Content | null =>
    isAhead ? null : { formula, value: value ?? '' };
  builder.put(row, ofMany.count, counted(`=COUNT(${range})`, figures.length), look.number);
  builder.put(row, ofMany.actual, counted(`=IFERROR(AVERAGE(${range}),"")`, average), look.average);
  const target = writeTargetOf(section, row, at, ofMany.target);
  const reached = target === null ? null : figures.filter((figure) => figure >= target).length;
  const orNothing = (formula: string) => `=IF(OR(${cell('target')}="",${cell('actual')}=""),"",${formula})`;
  builder.put(
    row,
    ofMany.difference,
    counted(
      orNothing(`${cell('actual')}-${cell('target')}`),
      average === null || target === null ? null : average - target,
    ),
    look.signedAverage,
  );
  builder.put(
    row,
    ofMany.reached,
    counted(orNothing(`COUNTIF(${range},">="&${cell('target')})`), average === null ? null : reached),
    look.number,
  );
  builder.put(
    row,
    ofMany.ratio,
    counted(
      orNothing(`${cell('reached')}/${cell('count')}`),
      reached === null || average === null ? null : reached / figures.length,
    ),
    look.ratio,
  );
}

/** @returns the target's value */
function writeTargetOf(
  { builder, progress }: ProgressSection,
  row: number,
  { stages, index, sources }: StageRow,
  at: number,
): number | null {
  const stage = stages[index];
  const target = stage === undefined ? null : nextTarget(progress, stage.day);
  const value = target === null ? null : targetValue(target);
  const formula = `=${lookedUpTarget(sources.targets, cellToA1({ row, column: column.date }))}`;
  builder.put(row, at, { formula, value: value ?? '' }, look.points);
  return value;
}

/** What one unit could have now at most. */
function possibleNow({ progress, set }: ProgressSection): number {
  const assessment = set.units[0]?.assessed.assessment;
  return (progress.of === 'met' ? assessment?.counts.total : assessment?.maxScore) ?? 0;
}

/** What was reached against what was to be, as lines over the stages. */
export function chartOfStages(section: ProgressSection, header: number, frame: Pick<PlannedChart, 'name' | 'place'>) {
  const { own, progress, set } = section;
  const rowCount = stagesOf(section).length;
  const area = (at: number): Area => ({ row: header + 1, column: at, rowCount, columnCount: 1 });
  const isOne = set.units.length === 1;
  const of = isOne ? ofOne : ofMany;
  const { columns } = own;
  const actual = isOne ? reachedName(section) : averageName(section);
  const projected =
    isOne && progress.days.length > 0
      ? [{ name: columns.projected, values: area(ofOne.projected), color: colors.projected }]
      : [];
  const chart: PlannedChart = {
    ...frame,
    title: own.chart,
    kind: 'line',
    categories: area(column.stage),
    series: [
      ...projected,
      { name: columns.target, values: area(of.target), color: colors.notMet },
      { name: actual, values: area(of.actual), color: colors.met },
    ],
  };
  return chart;
}

/** What one unit's figures are: criteria met or with full points, or its points. */
function reachedName({ own, progress, set, texts }: ProgressSection): string {
  return progress.of === 'score' ? own.columns.score : texts.fulfilled[set.measuredBy];
}

function averageName({ own: { columns }, progress, set }: ProgressSection): string {
  return progress.of === 'score' ? columns.averageScore : columns.averageMet[set.measuredBy];
}

/** @returns null where there is nothing to average */
function averageOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
