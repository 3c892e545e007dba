import { pointsRuleOf } from '../criteria/measure-kinds';
import type { LevelsMeasure } from '../criteria/measure';
import { LEVEL, pointsBy } from '../criteria/points-rule';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { tickedChoices } from '../reading/printed-choices';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { isCellError, type CellValue } from '../workbook/snapshot';
import { besideTicks } from './beside-ticks';
import { dueByCell, dueWithoutAmount, nothingDue, type DuePoints } from './due-points';
import type { FindingData } from './finding';
import type { JudgedResult } from './judged-result';
import type { TableValues } from './table-values';

type Level = LevelsMeasure['levels'][number];

/**
 * Reads the level that a row's result cell names, and whether it is good enough; "Đạt" and its like are believed.
 * @param criterion the criterion's number, for the findings
 */
export function levelRow(row: TableRow, criterion: string, measure: LevelsMeasure, values: TableValues): JudgedResult {
  return besideTicks(row, criterion, values, (cell) => readCell(cell, criterion, measure, values));
}

function readCell(
  cell: TableCell,
  criterion: string,
  { levels, atLeast }: LevelsMeasure,
  { resultOf }: TableValues,
): JudgedResult {
  const { value, position } = cell;
  const refused = (data: FindingData): JudgedResult => ({
    result: 'blank',
    cell,
    findings: [{ cell: position, criterion, fix: null, ...data }],
  });
  if (isCellError(value)) return refused({ code: 'formula-error', found: value.error });
  const level = levelIn(value, levels);
  if (level !== null) {
    const result = atLeast === undefined ? 'rated' : level <= atLeast ? 'met' : 'notMet';
    return { result, cell, findings: [] };
  }
  const said = resultOf(value);
  const titles = levels.map(({ title }) => title);
  if (said === 'blank') return refused({ code: 'level-missing', levels: titles });
  if (said === null) return refused({ code: 'level-unrecognised', found: cleanText(value), levels: titles });
  return { result: said, cell, findings: [] };
}

/** Finds the points of the level that a row's result cell names, where the form has one. */
export function pointsDueByLevel(row: TableRow, criterion: string, measure: LevelsMeasure): DuePoints {
  return dueByCell(row, criterion, (cell) => {
    const level = levelIn(cell.value, measure.levels);
    const rule = pointsRuleOf(measure);
    if (level === null || rule === null) return dueWithoutAmount(cell, undefined) ?? nothingDue(cell);
    return { ...nothingDue(cell), points: pointsBy(rule, new Map([[LEVEL, level]])) };
  });
}

/** @returns the level's place in the list, or null: "Tốt", "Xếp loại: Tốt", "☑ Tốt ☐ Khá" */
export function levelIn(value: CellValue, levels: readonly Level[]): number | null {
  const text = cleanText(value);
  const [chosen = '', ...others] = tickedChoices(text) ?? [text];
  if (others.length > 0 || chosen === '') return null;
  const index = levels.findIndex((level) => wordsOf(level).includes(wordOf(chosen)));
  return index === -1 ? null : index;
}

function wordsOf({ title, words = [] }: Level): readonly string[] {
  return [title.vi, title.en ?? '', ...words].map(wordOf);
}

function wordOf(text: string): string {
  return foldCase(cleanText(text))
    .replace(/^(?:xếp )?(?:loại|hạng|mức)(?: độ)?:? (?=\S)/u, '')
    .replace(/(?<![\s.;,])[\s.;,]+$/, '');
}
