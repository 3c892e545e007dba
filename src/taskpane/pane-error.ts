import type { AppError } from '../app/report';
import type { PaneProblemCode } from '../i18n/pane-problem-texts';

/** Everything that the pane can have to say about work that came to nothing. */
export type PaneError = AppError | PaneProblem;

export interface PaneProblem {
  readonly code: PaneProblemCode;
}

/** Puts whatever was thrown into an error that has words. webpack names a part that did not come a ChunkLoadError. */
export function paneErrorOf(thrown: unknown): PaneError {
  if (thrown instanceof Error && thrown.name === 'ChunkLoadError') return { code: 'part-not-loaded' };
  if (thrown instanceof DOMException && thrown.name.startsWith('Not')) return { code: 'file-not-read' };
  return { code: 'unexpected' };
}

/** What is refused every time, whatever the user does about it, unless something else is asked for. */
const lasting: ReadonlySet<PaneError['code']> = new Set([
  'file-too-large',
  'cell-changed',
  'cell-has-formula',
  'finding-gone',
  'sheet-hidden',
]);

/** True where an action stands in the way that cannot be undone any more. */
export function isUndoObstacle({ code }: PaneError): boolean {
  return code.startsWith('undo-');
}

/** False where the same would only fail again: a criteria file that is wrong must be mended first. */
export function isWorthRetrying({ code }: PaneError): boolean {
  return !lasting.has(code) && !code.startsWith('criteria-');
}
