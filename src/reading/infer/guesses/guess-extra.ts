import type { Effect } from '../../../criteria/criteria-set';
import { isMultipleOf } from '../../../criteria/step';
import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';
import { POINTS, pointsIn } from './said-points';

const DEDUCTION = new RegExp(String.raw`(?<!\p{L})(?:bị )?trừ (?:đi )?(?<most>tối đa |không quá )?${POINTS}`, 'gu');
const BONUS = new RegExp(
  String.raw`(?<!\p{L})(?<!khen )(?:được )?(?:cộng|thưởng)(?: thêm)? (?<most>tối đa |không quá )?${POINTS}`,
  'gu',
);
const MOST = new RegExp(String.raw`(?:tối đa|không quá)(?: là)? ${POINTS}`, 'u');
const FOR_EACH = /(?<!\p{L})(?:mỗi|cứ|01|một) /u;
const headings: readonly (readonly [Effect, RegExp])[] = [
  ['deduction', /^(?:(?:các )?(?:nội dung|tiêu chí|phần|nhóm) )*(?:điểm trừ|trừ điểm|bị trừ điểm)(?!\p{L})/u],
  ['bonus', /^(?:(?:các )?(?:nội dung|tiêu chí|phần|nhóm) )*(?:điểm thưởng|thưởng điểm|điểm cộng|cộng điểm)(?!\p{L})/u],
];

/** What tells of points beyond the possible sum. */
export interface ExtraText {
  readonly title: string;
  readonly groupTitle: string;
  /** As the sheet's column has it: below 0 it is taken off. */
  readonly maximum: number | null;
}

/**
 * Reads points that are added on top, or taken off: under a heading that says so, below 0, or by the criterion's own words.
 * Where the sheet gives it points of the possible sum, its words only say how these are given.
 */
export function guessExtra({ title, groupTitle, maximum }: ExtraText): MeasureGuess | null {
  const text = foldCase(title);
  const isOwnSum = maximum !== null && maximum > 0;
  const isBelowZero = maximum !== null && maximum < 0;
  const heading = headings.find(([, pattern]) => pattern.test(foldCase(groupTitle)) || pattern.test(text));
  const said = (['deduction', 'bonus'] as const).flatMap((effect) =>
    [...text.matchAll(effect === 'bonus' ? BONUS : DEDUCTION)].map((match) => ({ effect, match })),
  );
  const effect = isBelowZero ? 'deduction' : (heading?.[0] ?? (isOwnSum ? undefined : said[0]?.effect));
  if (effect === undefined || said.some((each) => each.effect !== effect)) return null;
  const most = maximum === null ? null : Math.abs(maximum);
  const points = pointsOf(
    text,
    said.map(({ match }) => match),
    most,
  );
  if (points === null) return null;
  return {
    effect,
    measure: { kind: 'points', ...points },
    words: wordsOf(said[0]?.match, { title, groupTitle, maximum }),
  };
}

/** The points that are said; else the minus sign before them, or the heading. */
function wordsOf(said: RegExpExecArray | undefined, { title, groupTitle, maximum }: ExtraText): string {
  if (said !== undefined) return title.slice(said.index, said.index + said[0].length);
  if (maximum !== null && maximum < 0) return String(maximum).replace('.', ',');
  return headings.some(([, pattern]) => pattern.test(foldCase(groupTitle))) ? groupTitle : title;
}

/** @returns null where nothing tells the most that it may come to */
function pointsOf(text: string, said: readonly RegExpExecArray[], maximum: number | null) {
  const numbers = said.map(({ groups }) => pointsIn(groups?.['points']));
  const limit = maximum ?? pointsIn(MOST.exec(text)?.groups?.['points']);
  const [only] = numbers;
  if (!FOR_EACH.test(text)) {
    const most = limit ?? (numbers.length === 1 ? only : null) ?? null;
    return most === null || most <= 0 ? null : { maximum: most };
  }
  if (limit === null || limit <= 0) return null;
  const isStep = only !== undefined && only !== null && only > 0 && only < limit && isMultipleOf(only, limit);
  return isStep ? { maximum: limit, step: only } : { maximum: limit };
}
