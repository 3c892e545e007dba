import { Component, type ReactNode } from 'react';
import type { ProblemText } from '../../i18n/pane-problem-texts';
import { PlainMessage } from './plain-message';

interface FailureBoundaryProps {
  readonly problem: ProblemText;
  readonly reload: string;
  readonly children: ReactNode;
}

/** Shows words instead of an empty pane when drawing fails. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { problem, reload, children } = this.props;
    if (!this.state.hasFailed) return children;
    return <PlainMessage problem={problem} action={{ text: reload, run: () => window.location.reload() }} />;
  }
}
