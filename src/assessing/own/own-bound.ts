import type { AssessmentTable } from '../../reading/assessment-table';
import type { OutlineNode } from '../../reading/outline/outline';
import { guessAmount } from '../../reading/infer/guesses/guess-amount';
import { guessDeadline } from '../../reading/infer/guesses/guess-deadline';
import { whichIsBetter } from '../../reading/planned-amounts';
import { parseComparison } from '../../reading/values/comparison';
import { readNumeral } from '../../reading/values/numeral';
import { parsePercentage } from '../../reading/values/percentage';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { AmountMeasure } from '../read-amount';

/**
 * The bound that a row's own words name: the requirement beside it, else its text. Nothing is taken for one where two are
 * named, or where it is compared with something else.
 */
export function statedBound({ row, title }: OutlineNode): AmountMeasure | null {
  const required = cleanText(row.cells.requirement?.value ?? null);
  return boundOfRequirement(required, title) ?? boundIn(title);
}

/** What had to be reached, where what was reached is all that says whether it was; null elsewhere. */
export function plannedBound(
  { row, title }: OutlineNode,
  { planned = [] }: Pick<AssessmentTable, 'planned'>,
): AmountMeasure | null {
  const own = planned.find((amount) => amount.isResult === true && amount.row === row.row);
  if (own === undefined) return null;
  const bound = whichIsBetter(title) === 'less' ? { atMost: own.planned } : { atLeast: own.planned };
  const isPart = own.of === 'percentage' && own.planned <= WHOLE && own.reached <= WHOLE;
  return { kind: 'amount', of: isPart ? 'percentage' : 'number', ...bound };
}

const WHOLE = 100;

/** A percentage alone is the least that is enough, unless the text speaks of what must stay below. */
function boundOfRequirement(required: string, title: string): AmountMeasure | null {
  if (required === '') return null;
  const alone = parsePercentage(required, null);
  if (alone?.kind === 'percentage' && /^\d/.test(required)) {
    return AT_MOST.test(foldCase(title)) ? null : { kind: 'amount', of: 'percentage', atLeast: alone.percent };
  }
  return boundOfNumber(required) ?? boundIn(required);
}

/** "≥ 50" of whatever the text says: of money as well as of things. */
function boundOfNumber(required: string): AmountMeasure | null {
  const comparison = parseComparison(required);
  const limit = comparison === null ? null : readNumeral(comparison.amount, null);
  if (comparison === null || limit?.kind !== 'number') return null;
  const { value } = limit;
  if (comparison.sign === '≥' || comparison.sign === '≤') {
    return { kind: 'amount', of: 'number', ...(comparison.sign === '≥' ? { atLeast: value } : { atMost: value }) };
  }
  return null;
}

/** What less of may be better: whether it is, the words alone do not tell. */
export const AT_MOST = /(?<!\p{L})(?:dưới|không quá|tối đa|giảm|nghèo|thất nghiệp|không vượt|below|at most)(?!\p{L})/u;

/** "dưới 15 %": the limit itself is not within. */
function strictBound(rule: string): AmountMeasure | null {
  const [, sign = '', figures = ''] = /^x ([<>]) (\d+(?:\.\d+)?)%$/.exec(rule) ?? [];
  if (figures === '') return null;
  const limit = Number(figures);
  return sign === '<'
    ? { kind: 'amount', of: 'percentage', atMost: limit - SMALLEST_PART }
    : { kind: 'amount', of: 'percentage', atLeast: limit + SMALLEST_PART };
}

/** Nobody writes percentages more exactly. */
const SMALLEST_PART = 0.001;

function boundIn(text: string): AmountMeasure | null {
  const found = [guessAmount(text), guessDeadline(text)].filter((guess) => guess !== null);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || 'unclear' in only) return null;
  const { measure } = only;
  if (measure.kind === 'amount') return measure;
  return measure.kind === 'rule' ? strictBound(measure.met ?? '') : null;
}
