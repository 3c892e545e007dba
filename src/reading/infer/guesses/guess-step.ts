import { isMultipleOf } from '../../../criteria/step';
import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';
import { POINTS, pointsIn } from './said-points';

const FOR_EACH = new RegExp(String.raw`(?<!\p{L})(?:mỗi|cứ) [^.;]{1,80}?${POINTS}`, 'u');

/** Reads in what steps points are given: "mỗi cuộc được 0,25 điểm". */
export function guessStep(title: string, maximum: number): MeasureGuess | null {
  const match = FOR_EACH.exec(foldCase(title));
  const step = pointsIn(match?.groups?.['points']);
  if (match === null || step === null || step <= 0 || step >= maximum || !isMultipleOf(step, maximum)) return null;
  const words = title.slice(match.index, match.index + match[0].length);
  return { measure: { kind: 'points', maximum, step }, words };
}
