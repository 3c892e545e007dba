import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { textsIn } from '../../i18n/texts';
import type { RefusedSetFile } from '../../served-sets';
import { useLanguage, useTexts } from '../language-context';
import { paneErrorText } from '../pane-error-text';

interface RefusedSetsProps {
  readonly refused: readonly RefusedSetFile[];
  readonly onDismiss: () => void;
}

/** Names the office's files that are no criteria sets; nothing where there is none. */
export function RefusedSets({ refused, onDismiss }: RefusedSetsProps) {
  const language = useLanguage();
  const { dismiss } = useTexts();
  const { refusedSet, refusedSetAdvice } = textsIn(language).sheetState;
  if (refused.length === 0) return null;
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        {refused.map(({ name, error }) => (
          <div key={name}>
            <strong>{refusedSet(name)}</strong> {paneErrorText(error, language).message}
          </div>
        ))}
        {refusedSetAdvice}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
