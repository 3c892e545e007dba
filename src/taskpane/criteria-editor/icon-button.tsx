import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface IconButtonProps {
  /** What it does, in a few words: there is no text on it. */
  readonly name: string;
  readonly icon: ReactElement;
  readonly isPossible?: boolean;
  readonly onClick: () => void;
}

/** A small button with a picture alone; it keeps the focus where it can do nothing just now. */
export function IconButton({ name, icon, isPossible = true, onClick }: IconButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      disabledFocusable={!isPossible}
      aria-label={name}
      title={name}
      onClick={onClick}
    />
  );
}
