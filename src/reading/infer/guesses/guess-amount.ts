import type { Measure } from '../../../criteria/criteria-set';
import { unreachable } from '../../../outcome';
import { foldCase } from '../../vietnamese-text';
import { statedBounds, type StatedBound } from './stated-bounds';
import type { MeasureGuess, UnclearMeasure } from './measure-guess';

/** What a guessed rule calls the only amount that it is about. */
const INPUT = 'x';

/**
 * Reads a bound on an amount: "từ 70% trở lên", "ít nhất 01 mô hình", "không quá 3 vụ".
 * @returns null where there is none, or none that a form would state an amount for
 */
export function guessAmount(title: string): MeasureGuess | UnclearMeasure | null {
  const bounds = statedBounds(title);
  const [only, ...others] = bounds;
  if (only === undefined || COMPARED.test(foldCase(title))) return null;
  const range = RANGE.exec(title);
  if (range !== null) return { unclear: [range[0].trim()] };
  const wordsOf = ({ start, end }: StatedBound) => title.slice(start, end).trim();
  if (others.length > 0) return { unclear: bounds.map(wordsOf) };
  const measure = isRate(title.slice(only.end)) ? null : measureOf(only);
  return measure === null ? null : { measure, words: wordsOf(only) };
}

function measureOf({ sign, number, of, thing }: StatedBound): Measure | null {
  switch (of) {
    case 'percentage':
    case 'ratio':
      return sign === '<' || sign === '>' ? beyond(sign, number, of) : { kind: 'amount', of, ...bound(sign, number) };
    case 'number': {
      if (thing?.kind === 'other') return null;
      const unit = thing === null ? {} : { unit: thing.unit };
      const isCount = thing?.kind !== 'measured' && Number.isInteger(number);
      if (isCount) return countOf(sign, number, unit);
      // What is not known, and has decimals or lies beyond a number, may be anything.
      if (thing === null || sign === '<' || sign === '>') return null;
      return { kind: 'amount', of: 'number', ...bound(sign, number), ...unit };
    }
    default:
      return unreachable(of);
  }
}

/** "trên 02 địa bàn" is a place more often than a bound. */
function countOf(sign: StatedBound['sign'], number: number, unit: { readonly unit?: string }): Measure | null {
  if (sign === '>' || (sign === '<' && number < 1)) return null;
  const whole = sign === '<' ? bound('≤', number - 1) : bound(sign, number);
  return { kind: 'amount', of: 'count', ...whole, ...unit };
}

function bound(sign: '≥' | '≤', number: number): { readonly atLeast: number } | { readonly atMost: number } {
  return sign === '≥' ? { atLeast: number } : { atMost: number };
}

/** The limit itself is not within, which only a rule can say. */
function beyond(sign: '<' | '>', percent: number, of: 'percentage' | 'ratio'): Measure | null {
  if (!Number.isInteger(percent)) return null;
  return {
    kind: 'rule',
    inputs: [{ name: INPUT, title: { vi: 'Tỷ lệ' }, of }],
    met: `${INPUT} ${sign} ${percent}%`,
  };
}

/** "ít nhất 01 lần/quý": how often, of which nobody states one number. */
function isRate(after: string): boolean {
  return /^[^.;]{0,20}?(?:\/ ?|(?:mỗi|một|hằng|hàng) )(?:ngày|tuần|tháng|quý)/iu.test(after);
}

/** What is compared with another year's is no amount of this one. */
const COMPARED = /so với/u;
/** One of several bands: "từ 80% đến dưới 100%". */
const RANGE = /\d[\d.,]{0,15}(?: ?%)? ?(?:đến|tới|-|–) ?(?:dưới )?\d[\d.,]*(?: ?%)?/iu;
