import { useMemo } from 'react';
import type { Finding } from '../assessing/finding';
import type { PaneStore } from './pane-store';

/** What can be done about findings wherever they are listed. */
export function useFindingJobs({ start }: PaneStore) {
  return useMemo(
    () => ({
      goTo: (finding: Finding) => void start({ kind: 'goTo', finding }),
      fix: (findings: readonly Finding[]) => void start({ kind: 'fix', findings }),
      dismiss: (finding: Finding, reason: string, by: string) => void start({ kind: 'dismiss', finding, reason, by }),
    }),
    [start],
  );
}
