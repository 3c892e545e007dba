import { useCallback, useState } from 'react';
import type {
  Answer,
  CapabilityName,
  CapabilityResult,
  Question,
  SelfTestReport,
  SelfTestRunner,
} from '../../workbook/self-test';

/** Where a self-test stands. */
export type SelfTestState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'running';
      readonly trial: { readonly capability: CapabilityName; readonly index: number } | null;
      readonly results: readonly CapabilityResult[];
      readonly question: { readonly asked: Question; readonly answer: (answer: Answer) => void } | null;
    }
  | { readonly kind: 'done'; readonly report: SelfTestReport }
  | { readonly kind: 'obstructed' };

export interface SelfTest {
  readonly state: SelfTestState;
  readonly start: () => Promise<void>;
}

type Running = Extract<SelfTestState, { kind: 'running' }>;

/** Runs the self-test, tells where it stands, and hands on its report. */
export function useSelfTest(run: SelfTestRunner, onReport: (report: SelfTestReport) => void): SelfTest {
  const [state, setState] = useState<SelfTestState>({ kind: 'waiting' });
  const start = useCallback(async () => {
    let running: Running = { kind: 'running', trial: null, results: [], question: null };
    const show = (change: Partial<Omit<Running, 'kind'>>) => {
      running = { ...running, ...change };
      setState(running);
    };
    show({});
    const outcome = await run({
      onTrial: (capability, index) => show({ trial: { capability, index } }),
      onResult: (result) => show({ results: [...running.results, result] }),
      ask: (asked) =>
        new Promise((resolve) => {
          const answer = (given: Answer) => {
            show({ question: null });
            resolve(given);
          };
          show({ question: { asked, answer } });
        }),
    });
    setState(outcome.ok ? { kind: 'done', report: outcome.value } : { kind: 'obstructed' });
    if (outcome.ok) onReport(outcome.value);
  }, [run, onReport]);
  return { state, start };
}
