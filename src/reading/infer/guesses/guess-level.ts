import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';

/** Grades as they are commonly given, from the best; words for one grade stand together. */
const scales: readonly (readonly (readonly [string, ...string[]])[])[] = [
  [
    ['Hoàn thành xuất sắc nhiệm vụ'],
    ['Hoàn thành tốt nhiệm vụ'],
    ['Hoàn thành nhiệm vụ'],
    ['Không hoàn thành nhiệm vụ'],
  ],
  [['Xuất sắc'], ['Tốt', 'Giỏi'], ['Khá'], ['Trung bình'], ['Yếu'], ['Kém']],
];

const readers = scales.map((scale) => ({
  scale,
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:(?:loại|mức|hạng|từ)(?: độ)? )*(?<grade>${scale.flat().map(foldCase).join('|')}) trở lên`,
    'gu',
  ),
}));

/** Reads the grade that is good enough: "đạt loại khá trở lên", "hoàn thành tốt nhiệm vụ trở lên". */
export function guessLevel(title: string): MeasureGuess | null {
  const text = foldCase(title);
  for (const { scale, pattern } of readers) {
    const [only, ...others] = [...text.matchAll(pattern)];
    if (only === undefined) continue;
    if (others.length > 0) return null;
    const atLeast = scale.findIndex((names) => names.map(foldCase).includes(only.groups?.['grade'] ?? ''));
    const levels = scale.map(([vi, ...words]) => ({ title: { vi }, ...(words.length === 0 ? {} : { words }) }));
    return {
      measure: { kind: 'levels', levels, atLeast },
      words: title.slice(only.index, only.index + only[0].length),
    };
  }
  return null;
}
