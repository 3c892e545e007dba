import type { Answer, ProbeResult, Question } from '../../self-test';

/** Where a trial takes place: a sheet that is there for nothing else. */
export interface Scratch {
  readonly sheetId: string;
  readonly timeoutMs: number;
  readonly ask: (question: Question) => Promise<Answer>;
}

/** Tries one thing. What Office.js throws counts as Excel's refusal. */
export type Probe = (scratch: Scratch) => Promise<ProbeResult>;

export function works(observed: string | null = null): ProbeResult {
  return { kind: 'works', observed };
}

/** Compares what came back with what was meant. */
export function sameAs(expected: unknown, observed: unknown): ProbeResult {
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(observed)];
  return wanted === found ? works() : { kind: 'differs', expected: wanted, observed: found };
}
