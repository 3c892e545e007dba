import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import type { Staleness } from '../pane-state';

interface SheetNoticeProps {
  readonly stale: Staleness | null;
  /** The protected sheet that cannot be written to, or null. */
  readonly protectedSheet: string | null;
  readonly onCheck: () => void;
}

/** What is to be known of the sheet before its result is trusted or acted upon. */
export function SheetNotice({ stale, protectedSheet, onCheck }: SheetNoticeProps) {
  const texts = useTexts();
  return (
    <>
      {stale !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{stale === 'cells' ? texts.staleCells : texts.staleCriteria}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onCheck}>
              {texts.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {protectedSheet !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <strong>{texts.protectedSheet(protectedSheet)}.</strong> {texts.protectedSheetAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
