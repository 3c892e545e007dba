import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';

interface PreviewButtonProps {
  readonly className: string;
  readonly isOpen: boolean;
  /** The preview's element, which is there while it is open. */
  readonly previewId: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Shows what a change would do, right below, before anything is done. */
export function PreviewButton({ className, isOpen, previewId, onToggle, children }: PreviewButtonProps) {
  return (
    <Button
      className={className}
      size="small"
      icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      iconPosition="after"
      aria-expanded={isOpen}
      aria-controls={isOpen ? previewId : undefined}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
