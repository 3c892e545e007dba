import type { ReactNode } from 'react';

interface ScrolledListProps {
  /** With the height that it keeps to. */
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A list that may be longer than its place. */
export function ScrolledList({ className, label, children }: ScrolledListProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it by keys
    <ul className={className} aria-label={label} tabIndex={0}>
      {children}
    </ul>
  );
}
