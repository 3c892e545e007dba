import type { Measure } from '../src/criteria/criteria-set';

/** What an amount gives from each limit on, the lowest first, which needs no limit. */
export function bands(of: 'ratio' | 'count', ...steps: readonly (readonly [from: number, points: number])[]) {
  return {
    kind: 'bands' as const,
    of,
    maximum: Math.max(...steps.map(([, given]) => given)),
    bands: steps.map(([from, given], index) => {
      const next = steps[index + 1];
      return { ...(index === 0 ? {} : { from }), ...(next === undefined ? {} : { below: next[0] }), points: given };
    }),
  };
}

/** Grades that each give points, the best first. */
export function levels(...grades: readonly (readonly [vi: string, points: number])[]): Measure {
  return { kind: 'levels', levels: grades.map(([vi, given]) => ({ title: { vi }, points: given })) };
}
