import type { ProblemText } from '../../i18n/pane-problem-texts';

interface PlainMessageProps {
  readonly problem: ProblemText;
  readonly action: { readonly text: string; readonly run: () => void };
}

/** A message that needs neither Fluent UI nor a theme, for when those are what failed or are not worth loading. */
export function PlainMessage({ problem, action }: PlainMessageProps) {
  return (
    <main className="plain-message">
      <div role="alert">
        <h1>{problem.message}</h1>
        <p>{problem.advice}</p>
      </div>
      <button type="button" onClick={action.run}>
        {action.text}
      </button>
    </main>
  );
}
