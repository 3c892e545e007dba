import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { areaToA1, cellToA1 } from '../../../../src/workbook/address';
import type { PlannedConditionalFormat, SheetPlan } from '../../../../src/workbook/sheet-plan';

/** A plan in lines that can be read and compared. */
export function describedPlan(plan: SheetPlan): string {
  const cells = [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const lines = [
    `tab ${plan.name}`,
    ...plan.names.map(({ name, area }) => `name ${name} ${areaToA1(area)}`),
    `columns ${plan.columnWidths.join(' ')}`,
    `rows ${plan.rowHeights.map(({ row, height }) => `${row + 1}:${height}`).join(' ')}`,
    `freeze ${plan.freeze.rows} ${plan.freeze.columns}`,
    `print ${JSON.stringify({ ...plan.print, area: areaToA1(plan.print.area) })}`,
    `merges ${plan.merges.map(areaToA1).join(' ')}`,
    ...plan.tables.map(({ name, area }) => `table ${name} ${areaToA1(area)}`),
    ...plan.conditionalFormats.map(describedFormat),
    ...plan.charts.map(
      ({ name, kind, title, categories, series, place }) =>
        `chart ${name} ${kind} “${title}” at ${areaToA1(place)}: ${areaToA1(categories)} × ` +
        series.map((one) => `${one.name} ${areaToA1(one.values)} ${one.color}`).join(', '),
    ),
    ...cells.map((cell) => {
      const { content } = cell;
      return typeof content === 'object'
        ? `${cellToA1(cell)} ${content.formula} → ${JSON.stringify(content.value)}`
        : `${cellToA1(cell)} ${JSON.stringify(content)}`;
    }),
    ...plan.styles.map(({ area, style }) => `style ${areaToA1(area)} ${JSON.stringify(style)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function describedFormat({ areas, rule }: PlannedConditionalFormat): string {
  const where = areas.map(areaToA1).join(' ');
  if (rule.kind === 'iconSet') return `icons ${where} ${rule.icons} ${rule.middle} ${rule.high}`;
  return rule.kind === 'dataBar'
    ? `data bar ${where} ${rule.color}`
    : `format ${where} ${rule.formula} ${JSON.stringify(rule.style)}`;
}

/** @returns what the golden file says; with UPDATE_GOLDEN=1 the file is written first */
export function golden(name: string, current: string): string {
  const file = `tests/golden/${name}`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, current);
  if (!existsSync(file)) throw new Error(`${file} is not there: run once with UPDATE_GOLDEN=1`);
  return readFileSync(file, 'utf8');
}
