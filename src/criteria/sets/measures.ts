import type { Leaf, Measure } from '../criteria-set';

/** A leaf whose evidence may stand beside it: no text that was seen makes it a condition. */
export function leaf(number: string, vi: string, source: string, measure: Measure): Leaf {
  return { number, title: { vi }, measure, evidence: 'optional', source };
}

/** Points up to a maximum: the most that can be said where the steps between were not seen. */
export function points(maximum: number, step?: number): Measure {
  return { kind: 'points', maximum, ...(step === undefined ? {} : { step }) };
}

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

/** Met when nothing of this happened. */
export function noneOf(...events: readonly string[]): Measure {
  return { kind: 'noneOf', events: events.map((vi) => ({ title: { vi } })) };
}
