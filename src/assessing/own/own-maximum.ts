import type { AssessmentTable, TableRow } from '../../reading/assessment-table';
import { ownCell, type OutlineNode } from '../../reading/outline/outline';
import { withoutMost } from '../../reading/outline/printed-rows';
import { parseQuantity } from '../../reading/values/quantity';
import { pointsOfWhole } from './own-figures';
import { foldCase } from '../../reading/vietnamese-text';

/** @returns the most points that a row's own cell gives it, below 0 where they are taken off; null where it says none */
export function maximumOfLeaf(row: TableRow): number | null {
  const cell = ownCell(row, 'maximumScore');
  const read = cell === null ? null : parseQuantity(withoutMost(cell.value), 'comma');
  return read?.kind === 'quantity' && read.value !== 0 && isOfPoints(read.unit) ? read.value : null;
}

/**
 * The most points where no column has maxima: what the points are written of ("8/10"), or what most titles end with ("Hội
 * nghị (20 điểm)").
 * @returns of a criterion; null where it says none
 */
export function maximumBeside(
  { columns }: Pick<AssessmentTable, 'columns'>,
  leaves: readonly OutlineNode[],
): (leaf: OutlineNode) => number | null {
  if (columns.some(({ role }) => role === 'maximumScore')) return () => null;
  const inTitles = leaves.filter(({ title }) => maximumInTitle(title) !== null).length * 2 > leaves.length;
  return ({ row, title }) => {
    const cell = ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore');
    return pointsOfWhole(cell?.value ?? null)?.whole ?? (inTitles ? maximumInTitle(title) : null);
  };
}

function maximumInTitle(title: string): number | null {
  const [, figures = ''] = IN_TITLE.exec(foldCase(title)) ?? [];
  return figures === '' ? null : Number(figures.replace(',', '.'));
}

const IN_TITLE =
  /[([](?:(?:điểm )?tối đa(?: là)?:? ?|max(?:imum)?:? ?|0 ?(?:-|–|đến) ?)?(\d{1,3}(?:[.,]\d+)?) ?(?:điểm|đ|points?|pts)(?: tối đa)?[)\]]\s*[.:;]?$/u;

function isOfPoints(unit: string): boolean {
  return unit === '' || unit === 'điểm' || unit === 'đ';
}

/**
 * @returns the highest level of a scale that the heading of the points says, "Mức (1 đến 5)", where no column has maxima;
 *   null where it says none
 */
export function scaleMaximum({ columns }: AssessmentTable): number | null {
  if (columns.some(({ role }) => role === 'maximumScore')) return null;
  const heading = columns.find(({ role }) => role === 'selfScore' || role === 'verifiedScore')?.header ?? '';
  const [, lowest = '', highest = ''] = SCALE.exec(foldCase(heading)) ?? [];
  return highest !== '' && Number(lowest) < Number(highest) ? Number(highest) : null;
}

const SCALE = /(?<![\d.,])([01]) ?(?:đến|tới|to|-|–|\.\.\.?) ?(\d{1,3})(?![\d.,])/u;
