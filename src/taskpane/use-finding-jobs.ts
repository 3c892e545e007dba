import { useMemo } from 'react';
import { answersTo, type Answer } from '../app/answers';
import { basisOf } from '../app/criterion-basis';
import { rowTextsOf } from '../app/finding-row';
import type { Finding } from '../assessing/finding';
import type { AssessedTable } from '../reporting/assessed-table';
import type { FindingActions } from './components/finding-list';
import type { PaneStore } from './pane-store';

type FindingJobs = Omit<FindingActions, 'isWritable' | 'isDisabled' | 'remedyOf'>;

/**
 * What can be done about findings wherever they are listed, and what there is to know of them.
 * @param tables those of the report that the findings are in; the same array as long as nothing is found anew
 */
export function useFindingJobs({ start }: PaneStore, tables: readonly AssessedTable[]): FindingJobs {
  return useMemo(
    () => ({
      onChoose: (finding: Finding) => void start({ kind: 'goTo', finding }),
      onFix: (findings: readonly Finding[]) => void start({ kind: 'fix', findings }),
      onAnswer: (finding: Finding, answer: Answer) => void start({ kind: 'answer', finding, answer }),
      onDismiss: (findings: readonly Finding[], reason: string, by: string) =>
        void start({ kind: 'dismiss', findings, reason, by }),
      basisOf: (finding: Finding) => basisOf(finding, tables),
      answersTo: (finding: Finding) => answersTo(finding, tables),
      rowTextsOf: rowTextsOf(tables),
    }),
    [start, tables],
  );
}
