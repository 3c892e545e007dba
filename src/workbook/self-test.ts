import type { Outcome } from '../outcome';

/** What an Excel is tried for, in this order. The last two need somebody who looks and presses a key. */
export const capabilityNames = [
  'cells',
  'typedTexts',
  'marks',
  'longRules',
  'rulePriority',
  'notes',
  'events',
  'charts',
  'freezing',
  'printing',
  'summary',
  'protectedSheets',
  'undoGroup',
  'repainting',
  'undoKey',
] as const;
export type CapabilityName = (typeof capabilityNames)[number];

/** What came of one trial. */
export type ProbeResult =
  | { readonly kind: 'works'; readonly observed: string | null }
  /** Something came out otherwise than it should. */
  | { readonly kind: 'differs'; readonly expected: string; readonly observed: string }
  /** Excel refused, by its own code. */
  | { readonly kind: 'refused'; readonly hostCode: string; readonly message: string }
  | { readonly kind: 'timedOut' }
  /** This version of Excel does not have it, which is known without a trial. */
  | { readonly kind: 'absent' }
  /** Nobody was there to look. */
  | { readonly kind: 'skipped' };

export interface CapabilityResult {
  readonly capability: CapabilityName;
  readonly result: ProbeResult;
  readonly milliseconds: number;
}

/** The Excel that was tried, in its own words. */
export interface ExcelDescription {
  readonly version: string;
  readonly platform: string;
  readonly language: string;
  /** The highest version of each requirement set that it says it has. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export interface SelfTestReport {
  readonly excel: ExcelDescription;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly results: readonly CapabilityResult[];
  /** The name of the sheet that could not be removed; null where nothing is left. */
  readonly leftSheet: string | null;
}

/** Why nothing could be tried at all. */
export type SelfTestObstacle = { readonly code: 'no-scratch-sheet'; readonly result: ProbeResult };

/** What the one who is looking is asked. */
export type Question = 'repainting' | 'undoKey';
export type Answer = 'yes' | 'no' | 'skip';

export interface SelfTestCallbacks {
  /** Called before each trial. */
  readonly onTrial: (capability: CapabilityName, index: number) => void;
  readonly onResult: (result: CapabilityResult) => void;
  readonly ask: (question: Question) => Promise<Answer>;
}

export type SelfTestRunner = (callbacks: SelfTestCallbacks) => Promise<Outcome<SelfTestReport, SelfTestObstacle>>;

/** What an Excel is known not to do: where there is a way that does without it, that way is gone. */
export type Lacking = ReadonlySet<CapabilityName>;
