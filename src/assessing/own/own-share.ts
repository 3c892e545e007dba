import { roundedTo } from '../../criteria/expressions/exact-decimals';
import { ownCell, type Outline } from '../../reading/outline/outline';
import { parsePercentage } from '../../reading/values/percentage';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { CellValue } from '../../workbook/snapshot';
import type { PlacedFinding } from '../finding';
import { figureIn } from './own-figures';
import type { OwnTotals } from './own-totals';

/** What is printed to a whole per cent may have been rounded from points that were rounded themselves. */
const LARGEST_ROUNDING = 1.01;

/**
 * Holds the share that a row below the points prints, "Tỷ lệ đạt được: 85 %", against the points and the maximum of all.
 * Nothing is told where the total beside it is another one: that is told already, and either may be meant.
 */
export function checkShares({ summaries, leaves }: Outline, totals: OwnTotals): readonly PlacedFinding[] {
  const { score, maxScore } = totals;
  if (score === null || maxScore === null || maxScore <= 0) return [];
  const expected = (score / maxScore) * 100;
  return summaries.flatMap(({ row, title, leavesAbove }): readonly PlacedFinding[] => {
    const text = foldCase(cleanText(title));
    const [words = ''] = SHARE_OF_POINTS.exec(text) ?? [];
    if (words === '' || leavesAbove < leaves.length) return [];
    const said = text.slice(words.length);
    const cell = ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore');
    const place = said === '' ? cell : (row.cells.title ?? row.cells.number ?? null);
    const readings = said === '' ? readingsOf(cell?.value ?? null) : inWords(said);
    if (place === null || readings.length === 0) return [];
    if (readings.some((reading) => isShare(reading, printedShares(summaries, expected)))) return [];
    return [
      {
        code: 'share-mismatch',
        cell: place.position,
        criterion: null,
        fix: null,
        found: readings.at(-1) ?? 0,
        expected: roundedTo(expected, 2, 'round'),
        hasFormula: cell?.hasFormula ?? false,
      },
    ];
  });
}

const SHARE_OF_POINTS =
  /^(?:tỷ|tỉ) lệ(?: đạt| điểm| phần trăm)?(?: được)?(?: \(?%\)?)?(?: ?[:=] ?|$)|^percentage(?: score)?(?: ?: ?|$)/u;

function inWords(text: string): readonly number[] {
  const stated = parsePercentage(text, null);
  return stated?.kind === 'percentage' ? [stated.percent] : [];
}

function readingsOf(value: CellValue): readonly number[] {
  if (typeof value === 'number') return value <= 1 ? [value, roundedTo(value * 100, 9, 'round')] : [value];
  return inWords(cleanText(value));
}

/** What the rows come to, and what the printed totals do. */
function printedShares(summaries: Outline['summaries'], ofRows: number): readonly number[] {
  const ofTotals = summaries.flatMap(({ row }) => {
    const score = figureIn(ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore'), null);
    const maximum = figureIn(ownCell(row, 'maximumScore'), null);
    return score.kind === 'number' && maximum.kind === 'number' && maximum.value > 0
      ? [(score.value / maximum.value) * 100]
      : [];
  });
  return [ofRows, ...ofTotals];
}

function isShare(reading: number, shares: readonly number[]): boolean {
  return shares.some((share) => Math.abs(share - reading) < LARGEST_ROUNDING);
}
