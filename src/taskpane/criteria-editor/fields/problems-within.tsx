import { useContext, type ReactNode } from 'react';
import { ShownProblems } from './use-field-problem';

/** What is wrong with fields whose names begin alike, for fields that are named without that beginning. */
export function ProblemsWithin({ prefix, children }: { readonly prefix: string; readonly children: ReactNode }) {
  const problems = useContext(ShownProblems).flatMap((problem) =>
    problem.field.startsWith(prefix) ? [{ ...problem, field: problem.field.slice(prefix.length) }] : [],
  );
  return <ShownProblems value={problems}>{children}</ShownProblems>;
}
