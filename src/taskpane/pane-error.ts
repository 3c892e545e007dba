import type { AppError } from '../app/report';

/** Everything that the pane can have to say about work that came to nothing. */
export type PaneError =
  | AppError
  /** A part of the pane that is loaded on demand did not come: the server is away. */
  | { readonly code: 'part-not-loaded' }
  | { readonly code: 'file-not-read' }
  | { readonly code: 'file-too-large' }
  /** A defect of ours. */
  | { readonly code: 'unexpected' };

/** Puts whatever was thrown into an error that has words. webpack names a part that did not come a ChunkLoadError. */
export function paneErrorOf(thrown: unknown): PaneError {
  if (thrown instanceof Error && thrown.name === 'ChunkLoadError') return { code: 'part-not-loaded' };
  if (thrown instanceof DOMException && thrown.name.startsWith('Not')) return { code: 'file-not-read' };
  return { code: 'unexpected' };
}

/** False where the same would only fail again: a criteria file that is wrong must be mended first. */
export function isWorthRetrying({ code }: PaneError): boolean {
  return code !== 'file-too-large' && !code.startsWith('criteria-');
}
